using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Covers;

/// <summary>A cover as it is printed: flat, its outside up.</summary>
/// <param name="Information">Title and languages of the book.</param>
/// <param name="Width">From the left trim to the right one.</param>
/// <param name="Height">The trimmed height.</param>
/// <param name="Panels">Front, spine and back, from left to right.</param>
/// <param name="Ground">The colour of the paper.</param>
/// <param name="Ink">The colour of rules and type.</param>
/// <param name="Picture">The picture of the panels that show one, or null.</param>
public sealed record CoverSheet(BookInformation Information, Pt Width, Pt Height, ImmutableArray<CoverPanel> Panels, SheetColour Ground, SheetColour Ink, SheetPicture? Picture);

/// <summary>A colour of sRGB.</summary>
/// <param name="Red">Red.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
public readonly record struct SheetColour(byte Red, byte Green, byte Blue);

/// <summary>A picture, looked through.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Components">1 for grey, 3 for RGB.</param>
/// <param name="IsPng">Whether <paramref name="Data"/> are the compressed rows of a PNG; a whole JPEG otherwise.</param>
/// <param name="Data">The stretches of bytes, one after the other.</param>
public sealed record SheetPicture(int Width, int Height, int Components, bool IsPng, ImmutableArray<ReadOnlyMemory<byte>> Data);

/// <summary>A panel of a cover.</summary>
/// <param name="X">Its left edge on the sheet.</param>
/// <param name="Page">What stands on it, all of it artifacts. On a turned panel it is as wide as the sheet is high.</param>
/// <param name="Turn">How it is turned.</param>
/// <param name="HasArt">Whether it shows the picture of the sheet instead.</param>
public sealed record CoverPanel(Pt X, Page Page, CoverTurn Turn, bool HasArt);

/// <summary>How a panel is turned.</summary>
public enum CoverTurn
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Its lines run down, as on the spines of English books.</summary>
    Down,

    /// <summary>Its lines run up, as on the spine of a book bound at the right: they are upright when the book lies on its back.</summary>
    Up,
}
