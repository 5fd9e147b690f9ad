using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>Something on a page.</summary>
public abstract record PageItem
{
    private protected PageItem()
    {
    }
}

/// <summary>A line of text, or a part of one: words that share a baseline and follow each other in reading order.</summary>
/// <param name="Baseline">The baseline's distance from the top of the page.</param>
/// <param name="Direction">The direction of the paragraph.</param>
/// <param name="Words">The words in logical order, which is not the order from left to right in bidirectional lines.</param>
public sealed record TextLine(Pt Baseline, Direction Direction, ImmutableArray<PlacedWord> Words) : PageItem;

/// <summary>A shaped run at its place.</summary>
/// <remarks>A book has hundreds of thousands of them: the place is kept in 32 bits, some 32,000 points either way.</remarks>
public readonly record struct PlacedWord
{
    private readonly int x;

    /// <summary>Places a run.</summary>
    /// <param name="run">The glyphs.</param>
    /// <param name="x">The left end's distance from the left edge of the page.</param>
    /// <param name="stretch">Horizontal scaling in thousandths.</param>
    /// <param name="ending">What stands behind it.</param>
    /// <param name="element">The structure element that it belongs to, or null for an artifact.</param>
    /// <exception cref="OverflowException">The place is further away than 32 bits can say.</exception>
    public PlacedWord(ShapedRun run, Pt x, short stretch, WordEnding ending, StructureElement? element)
    {
        Run = run;
        Element = element;
        this.x = checked((int)x.Raw);
        Stretch = stretch;
        Ending = ending;
    }

    /// <summary>The glyphs; shared between the places where the same word stands.</summary>
    public ShapedRun Run { get; init; }

    /// <summary>The structure element that it belongs to, or null for an artifact.</summary>
    public StructureElement? Element { get; init; }

    /// <summary>The left end's distance from the left edge of the page.</summary>
    public Pt X
    {
        get => new(x);
        init => x = checked((int)value.Raw);
    }

    /// <summary>Horizontal scaling of the glyphs in thousandths: 1000 is none.</summary>
    public short Stretch { get; init; }

    /// <summary>What stands between this run and the next in logical order.</summary>
    public WordEnding Ending { get; init; }
}

/// <summary>What follows a run in the text.</summary>
public enum WordEnding : byte
{
    /// <summary>Nothing: the next run goes on with the same word (another font or direction).</summary>
    None,

    /// <summary>A word space; also at the end of a line that was broken at a space.</summary>
    Space,

    /// <summary>The line was broken inside a word: the last glyph is a hyphen that is not in the text.</summary>
    Hyphen,

    /// <summary>The paragraph, or the line by force, ends.</summary>
    ParagraphEnd,
}

/// <summary>A filled rectangle.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record Rule(Pt X, Pt Y, Pt Width, Pt Height) : PageItem;

/// <summary>A row of one of the columns that stand side by side on a page, with a line on it (which comes next) or without. It is not seen.</summary>
/// <param name="Baseline">The baseline's distance from the top of the page.</param>
/// <param name="Direction">The direction of the column.</param>
/// <param name="X">The left edge of the column.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">From baseline to baseline.</param>
public sealed record ColumnRow(Pt Baseline, Direction Direction, Pt X, Pt Width, Pt Height) : PageItem;

/// <summary>A sensitive area.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Target">An absolute URI, or <c>#</c> and a key of <see cref="PageSet.Destinations"/>.</param>
/// <param name="Description">What a screen reader says of it.</param>
/// <param name="Language">The description's language.</param>
/// <param name="Element">The <see cref="StructureRole.Link"/> element that holds the words of the link.</param>
public sealed record LinkArea(Pt X, Pt Y, Pt Width, Pt Height, string Target, string Description, Language Language, StructureElement Element) : PageItem;
