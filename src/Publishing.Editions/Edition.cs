using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions.Covers;
using Publishing.Sources;

namespace Publishing.Editions;

/// <summary>An edition as its author describes it in edition.yaml, checked.</summary>
/// <param name="Identifier">A URI that names the edition for good: <c>urn:uuid:…</c>, <c>urn:isbn:…</c>.</param>
/// <param name="Name">The stem of the output files: letters, digits, hyphens.</param>
/// <param name="Title">The book's title.</param>
/// <param name="Subtitle">The book's subtitle, or null.</param>
/// <param name="Publisher">The publisher's name, or null.</param>
/// <param name="PublisherNote">A note by the publisher, or null; paragraphs are divided by blank lines.</param>
/// <param name="Rights">The rights statement, or null.</param>
/// <param name="Modified">When the edition was last changed (UTC): the only date that reaches an output.</param>
/// <param name="Languages">The languages of the book, the main one first; never empty.</param>
/// <param name="Texts">The texts in order; never empty.</param>
/// <param name="Page">The page.</param>
/// <param name="Type">The type.</param>
/// <param name="Outputs">What to make.</param>
public sealed record Edition(
    string Identifier,
    string Name,
    Bilingual Title,
    Bilingual? Subtitle,
    Bilingual? Publisher,
    Bilingual? PublisherNote,
    Bilingual? Rights,
    DateTimeOffset Modified,
    ImmutableArray<Language> Languages,
    ImmutableArray<EditionText> Texts,
    PageGeometry Page,
    TypeSettings Type,
    ImmutableArray<OutputKind> Outputs)
{
    /// <summary>What only the EPUBs need.</summary>
    public EpubSettings Epub { get; init; } = new();

    /// <summary>The glossary's file, as a path of the file system, or null when there is none.</summary>
    public string? TermsPath { get; init; }

    /// <summary>The editor's corrections, as a path of the file system, or null when there are none.</summary>
    public string? CorrectionsPath { get; init; }

    /// <summary>The cover that the book opens at; without it that of the main language.</summary>
    public BookBinding Binding
    {
        get => binding ?? (Languages[0].IsHebrew ? BookBinding.Right : BookBinding.Left);
        init => binding = value;
    }

    /// <summary>How the pages of what is in Hebrew are numbered.</summary>
    public FolioStyle Folios { get; init; }

    /// <summary>The look of the book.</summary>
    public DesignSettings Design { get; init; } = new();

    /// <summary>The cover.</summary>
    public CoverSettings Cover { get; init; } = new();

    /// <summary>The parts, in the order of the book; texts may stand outside of any.</summary>
    public ImmutableArray<EditionPart> Parts { get; init; } = [];

    /// <summary>How the sheets of a booklet are made.</summary>
    public BookletSettings Booklet { get; init; } = new();

    /// <summary>English words whose divisions the editor settles: a hyphen at each, none in a word that is never divided.</summary>
    public ImmutableArray<string> Hyphenation { get; init; } = [];

    private readonly BookBinding? binding;
}

/// <summary>One text of an edition.</summary>
/// <param name="Id">Unique in the edition and fit for an XML id and a file name: <c>text-1</c>, or as the author names it.</param>
/// <param name="Path">The source file, as a path of the file system.</param>
/// <param name="Title">The title in both languages.</param>
/// <param name="Author">The author, or null.</param>
/// <param name="Origin">Where the text comes from, or null.</param>
/// <param name="Date">When it was written or said, as the author writes it, or null.</param>
/// <param name="Language">Its language.</param>
/// <param name="Encoding">How its file is encoded: one of <see cref="SourceEncodings.Names"/>.</param>
/// <param name="Span">Its place in edition.yaml.</param>
public sealed record EditionText(
    string Id,
    string Path,
    Bilingual Title,
    Bilingual? Author,
    Bilingual? Origin,
    Bilingual? Date,
    Language Language,
    string Encoding,
    SourceSpan Span)
{
    /// <summary>A short form of the title for running heads, or null.</summary>
    public Bilingual? Short { get; init; }
}

/// <summary>The trimmed page and its margins.</summary>
/// <param name="Width">Trimmed width.</param>
/// <param name="Height">Trimmed height.</param>
/// <param name="Inner">Margin at the spine.</param>
/// <param name="Outer">Margin at the fore-edge.</param>
/// <param name="Top">Margin above the first line.</param>
/// <param name="Bottom">Margin below the last line.</param>
public sealed record PageGeometry(Pt Width, Pt Height, Pt Inner, Pt Outer, Pt Top, Pt Bottom);

/// <summary>The type of the body text.</summary>
/// <param name="LatinFamily">The family for Latin letters.</param>
/// <param name="HebrewFamily">The family for Hebrew letters.</param>
/// <param name="FontFolder">The folder that holds the font files, as a path of the file system; null for the program's own fonts.</param>
/// <param name="Size">The Latin body size.</param>
/// <param name="HebrewScale">The Hebrew size as a share of the Latin one, in thousandths: 1000 is equal.</param>
/// <param name="Leading">From baseline to baseline.</param>
public sealed record TypeSettings(string LatinFamily, string HebrewFamily, string? FontFolder, Pt Size, int HebrewScale, Pt Leading)
{
    /// <summary>Whether punctuation hangs into the margins of justified text.</summary>
    public bool HangPunctuation { get; init; } = true;

    /// <summary>By how much glyphs may be stretched or shrunk to even the word spaces, in thousandths; 0 is not at all.</summary>
    public int GlyphStretch { get; init; } = 20;
}

/// <summary>What only the EPUBs of an edition need.</summary>
/// <param name="Ncx">Whether they carry an NCX beside the navigation document, for readers older than EPUB 3.</param>
/// <param name="Certifier">Who vouches that they are accessible; the publisher when null.</param>
public sealed record EpubSettings(bool Ncx = false, string? Certifier = null);
