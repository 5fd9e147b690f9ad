using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Editions.Covers;
using Publishing.Fonts;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Covers;

/// <summary>Sets the cover of a book.</summary>
public static class CoverTypesetting
{
    // A spine carries its title from here on; the type is never larger than the other.
    private static readonly Pt NarrowestTitle = Pt.FromMillimetres(4);
    private static readonly Pt LargestTitle = Pt.FromPoints(14);

    /// <summary>Sets the cover.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="pages">Its pages, which make the spine.</param>
    /// <param name="fonts">The fonts that the edition names.</param>
    /// <param name="diagnostics">Receives L001 and L004.</param>
    /// <returns>The cover, or null when the fonts do not allow one (reported).</returns>
    public static CoverSheet? Typeset(Edition edition, PageSet pages, FontLibrary fonts, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(pages);
        if (FontSelection.Select(edition.Type, fonts, diagnostics) is not { } faces)
            return null;
        var spine = edition.Cover.SpineOf(pages.Pages.Length);
        return new CoverSheet(pages.Information, edition.Page.Width * 2 + spine, edition.Page.Height, Panels(edition, new CoverSetter(edition, faces, diagnostics), spine), Colour(edition.Cover.Ground), Colour(edition.Cover.Ink), Picture(edition.Cover.Art));
    }

    private static SheetColour Colour(Colour colour) => new(colour.Red, colour.Green, colour.Blue);

    private static SheetPicture? Picture(CoverArt? art) =>
        art is null ? null : new SheetPicture(art.Width, art.Height, art.Components, art.IsPng, art.IsPng ? [.. art.Rows] : [art.Bytes]);

    /// <summary>The front lies at the right of the spine in a book bound at the left; a two-way book has a front on either side.</summary>
    private static ImmutableArray<CoverPanel> Panels(Edition edition, CoverSetter setter, Pt spine)
    {
        var width = edition.Page.Width;
        var right = width + spine;
        return edition.Binding switch
        {
            BookBinding.Left => [setter.Back(Pt.Zero), Spine(edition, setter, width, spine), setter.Front(right, edition.Languages)],
            BookBinding.Right => [setter.Front(Pt.Zero, edition.Languages), Spine(edition, setter, width, spine), setter.Back(right)],
            BookBinding.Both => [setter.Front(Pt.Zero, [Language.Hebrew]), Spine(edition, setter, width, spine), setter.Front(right, [Language.English])],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static CoverPanel Spine(Edition edition, CoverSetter setter, Pt x, Pt width)
    {
        var turn = edition.Binding == BookBinding.Right ? CoverTurn.Up : CoverTurn.Down;
        var page = new Page(0, "", edition.Page.Height, width, []);
        if (width < NarrowestTitle)
            return new CoverPanel(x, page, turn, false);
        var size = Pt.Min(LargestTitle, width / 2);
        ImmutableArray<Language> languages = edition.Binding == BookBinding.Both ? edition.Languages : [edition.Languages[0]];
        return new CoverPanel(x, page with { Items = setter.SpineTitles(languages, size, width) }, turn, false);
    }
}
