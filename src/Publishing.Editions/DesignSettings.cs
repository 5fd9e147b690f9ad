using Publishing.Core;

namespace Publishing.Editions;

/// <summary>What a publisher chooses of the look of a book. A size that is null is the design's own share of the body type.</summary>
public sealed record DesignSettings
{
    /// <summary>Whether a page with the title alone comes before the title page.</summary>
    public bool HalfTitle { get; init; } = true;

    /// <summary>Where texts begin.</summary>
    public OpeningPage Opening { get; init; }

    /// <summary>Whether texts are numbered through the book.</summary>
    public bool Numbers { get; init; }

    /// <summary>Whether a text's title in the other language stands below its title.</summary>
    public bool OtherTitle { get; init; } = true;

    /// <summary>Whether pages have heads that say where one is.</summary>
    public bool RunningHeads { get; init; } = true;

    /// <summary>What stands between the sections of a text that are parted by stars or strokes.</summary>
    public OrnamentStyle Ornament { get; init; }

    /// <summary>Whether the colophon says what was mended in each text.</summary>
    public bool Provenance { get; init; } = true;

    /// <summary>Whether a glossary comes before the indexes.</summary>
    public bool Glossary { get; init; }

    /// <summary>Where the notes of a text stand.</summary>
    public NotePlace Notes { get; init; }

    /// <summary>The size of texts' titles.</summary>
    public Pt? TitleSize { get; init; }

    /// <summary>The size of headings inside a text.</summary>
    public Pt? HeadingSize { get; init; }

    /// <summary>The size of block quotations.</summary>
    public Pt? QuoteSize { get; init; }

    /// <summary>The size of notes.</summary>
    public Pt? NoteSize { get; init; }

    /// <summary>The size of indexes.</summary>
    public Pt? IndexSize { get; init; }

    /// <summary>The indent of a paragraph.</summary>
    public Pt? Indent { get; init; }

    /// <summary>The white above a text's title; whole lines of it are taken.</summary>
    public Pt? Sink { get; init; }
}

/// <summary>The page on which a text begins.</summary>
public enum OpeningPage
{
    /// <summary>The next page.</summary>
    Next,

    /// <summary>The next right-hand page (left-hand where the spine is at the right).</summary>
    Recto,
}

/// <summary>Where notes stand.</summary>
public enum NotePlace
{
    /// <summary>At the foot of the page that carries their mark.</summary>
    Footnotes,

    /// <summary>Behind the text.</summary>
    Endnotes,
}

/// <summary>A break between sections of a text.</summary>
public enum OrnamentStyle
{
    /// <summary>Three stars.</summary>
    Stars,

    /// <summary>A printer's flower.</summary>
    Flower,

    /// <summary>White space alone.</summary>
    Blank,

    /// <summary>The characters of the source.</summary>
    AsWritten,
}
