using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;

namespace Publishing.Typesetting.Makeup;

/// <summary>Moves a set line to its place on a page.</summary>
internal static class LinePlacement
{
    /// <summary>The line with its words placed on the page.</summary>
    /// <param name="line">The line; its words count from the left edge of the column.</param>
    /// <param name="direction">The direction of its paragraph.</param>
    /// <param name="x">The left edge of the column on the page.</param>
    /// <param name="baseline">The baseline on the page.</param>
    public static TextLine Place(SetLine line, Direction direction, Pt x, Pt baseline)
    {
        var words = new PlacedWord[line.Words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref line.Words.ItemRef(i);
            words[i] = new PlacedWord(word.Run, word.X + x, word.Stretch, word.Ending, word.Element);
        }
        return new TextLine(baseline, direction, ImmutableCollectionsMarshal.AsImmutableArray(words));
    }

    /// <summary>The sensitive area of a link: as high as a row, from its foot a quarter below the baseline.</summary>
    public static LinkArea Area(LinkSpan link, Pt x, Pt baseline, Pt row) =>
        new(link.Left + x, baseline - row.Times(3, 4), link.Right - link.Left, row, link.Target, link.Text, link.Language, link.Element
            ?? throw new InvalidOperationException("A link in the book's text has a structure element."));
}
