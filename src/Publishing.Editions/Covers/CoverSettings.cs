using Publishing.Core;

namespace Publishing.Editions.Covers;

/// <summary>What a publisher chooses of the cover.</summary>
public sealed record CoverSettings
{
    /// <summary>The thickness of a leaf of the book's paper.</summary>
    public Pt Paper { get; init; } = Pt.FromMillimetres(1) / 10;

    /// <summary>The width of the spine; counted from the pages when null.</summary>
    public Pt? Spine { get; init; }

    /// <summary>What stands on the back, or null; paragraphs are divided by blank lines.</summary>
    public Bilingual? Blurb { get; init; }

    /// <summary>The colour of the ground.</summary>
    public Colour Ground { get; init; } = new(0x1E, 0x33, 0x40);

    /// <summary>The colour of rules and type.</summary>
    public Colour Ink { get; init; } = new(0xF4, 0xEC, 0xDC);

    /// <summary>A picture in the place of the front that the program draws, or null.</summary>
    public CoverArt? Art { get; init; }

    /// <summary>The width of the spine of a book.</summary>
    /// <param name="pages">How many pages it has.</param>
    public Pt SpineOf(int pages) => Spine ?? Paper * ((pages + 1) / 2);
}

/// <summary>A colour of sRGB.</summary>
/// <param name="Red">Red.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue);
