using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using Publishing.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Design;

/// <summary>The look of the book: the page's grid, and a style for each kind of block.</summary>
/// <remarks>
/// All text stands on one baseline grid. Sizes are shares of the body size, so that the proportions hold when the
/// author chooses another; what is larger than the body is solid and takes whole rows.
/// </remarks>
internal sealed class BookDesign
{
    // Kept, not made anew for each style: styles are compared, and shaped words are found again, by these very arrays.
    private static readonly ImmutableArray<FeatureSetting> Usual = [new("onum", 1)];
    private static readonly ImmutableArray<FeatureSetting> SmallCaps = [new("onum", 1), new("smcp", 1)];

    private readonly CharacterStyle body;
    private readonly TypeSettings type;
    private readonly DesignSettings settings;

    public BookDesign(Edition edition, FontFaces faces)
    {
        Page = edition.Page;
        settings = edition.Design;
        type = edition.Type;
        Leading = edition.Type.Leading;
        Measure = Page.Width - Page.Inner - Page.Outer;
        Rows = (int)((Page.Height - Page.Top - Page.Bottom).Raw / Leading.Raw);
        // The Latin ascenders of a 3:4 setting reach the top margin.
        FirstBaseline = Page.Top + Leading.Times(3, 4);
        body = new CharacterStyle(faces, edition.Type.Size, edition.Type.HebrewScale) { Features = Usual };
    }

    /// <summary>Whether the page has room for a few lines of some words (else L005).</summary>
    public static bool HasRoom(Edition edition, IDiagnostics diagnostics)
    {
        var page = edition.Page;
        var size = edition.Type.Size;
        if (size > Pt.Zero && edition.Type.Leading > Pt.Zero
            && page.Width - page.Inner - page.Outer >= size * 12
            && page.Height - page.Top - page.Bottom >= edition.Type.Leading * 8)
            return true;
        diagnostics.Report(new Diagnostic(
            TypesettingRules.NoRoom,
            SourceSpan.None,
            "The margins leave less room than 12 ems by 8 lines.",
            "Take a larger page, smaller margins or smaller type."));
        return false;
    }

    /// <summary>The trimmed page and its margins.</summary>
    public PageGeometry Page { get; }

    /// <summary>The height of a row.</summary>
    public Pt Leading { get; }

    /// <summary>Rows of a page.</summary>
    public int Rows { get; }

    /// <summary>Width of the text block.</summary>
    public Pt Measure { get; }

    /// <summary>The baseline of the first row, from the top of the page.</summary>
    public Pt FirstBaseline { get; }

    /// <summary>The space between columns.</summary>
    public Pt Gutter => Leading;

    /// <summary>The baseline of running heads: two rows above the first.</summary>
    public Pt HeadBaseline => Pt.Max(Leading, FirstBaseline - Leading * 2);

    /// <summary>The baseline of folios at the foot: two rows below the last.</summary>
    public Pt FootBaseline => Pt.Min(Page.Height - Leading / 2, BaselineOf(Rows + 1));

    /// <summary>The baseline of a row, from the top of the page.</summary>
    /// <param name="row">The row, from 0.</param>
    public Pt BaselineOf(int row) => FirstBaseline + Leading * row;

    /// <summary>The width of one of several columns.</summary>
    public Pt ColumnWidth(int columns) => (Measure - Gutter * (columns - 1)) / columns;

    /// <summary>The indent of a paragraph.</summary>
    public Pt Indent => settings.Indent ?? body.Size.Times(3, 2);

    /// <summary>White rows above a text's title.</summary>
    public int Sink => settings.Sink is { } sink ? Math.Min((int)(sink.Raw / Leading.Raw), Rows / 2) : Rows / 8;

    /// <summary>What stands between the sections of a text.</summary>
    public OrnamentStyle Ornament => settings.Ornament;

    /// <summary>The type of indexes.</summary>
    public CharacterStyle Index(bool italic = false, int weight = 400, bool smallCaps = false) => Type(ShareOf(settings.IndexSize, 880), italic, weight, smallCaps);

    /// <summary>Whether notes stand at the foot of the page that carries their marks.</summary>
    public bool HasFootnotes => settings.Notes == NotePlace.Footnotes;

    /// <summary>The style of a note's paragraphs.</summary>
    public BlockStyle Note() => Body(StructureRole.P) with { FirstIndent = Pt.Zero, Character = Type(ShareOf(settings.NoteSize, HasFootnotes ? 860 : 920)) };

    /// <summary>The room of footnotes: a line is six sevenths of a row high, and a white row with a rule parts them from the text.</summary>
    public NoteSpace NoteSpace => new(Leading.Times(6, 7), Leading.Times(8, 5), Leading);

    /// <summary>The rule above footnotes: its width, and its distance from their first baseline.</summary>
    public (Pt Width, Pt Above, Pt Weight) NoteRule => (Measure / 4, Leading.Times(6, 7), Pt.FromPoints(0.4m));

    /// <summary>The body type, at a share of the body size in thousandths.</summary>
    public CharacterStyle Type(int share, bool italic = false, int weight = 400, bool smallCaps = false) =>
        body with
        {
            Size = body.Size.Times(share, 1000),
            Italic = italic,
            Weight = weight,
            Features = smallCaps ? SmallCaps : Usual,
        };

    /// <summary>The style of a block of a text.</summary>
    /// <param name="kind">The kind of block.</param>
    /// <param name="language">Its language: Hebrew is emphasised by weight where Latin leans.</param>
    public BlockStyle StyleOf(BlockKind kind, Language language)
    {
        var hebrew = language.IsHebrew;
        return kind switch
        {
            BlockKind.Title => Display(ShareOf(settings.TitleSize, 1620), LeadingOf(settings.TitleSize, 1620, 1850), StructureRole.H1, weight: hebrew ? 500 : 400),
            BlockKind.Byline => Display(1000, 1000, StructureRole.P, smallCaps: true) with { RowsBefore = 1 },
            BlockKind.Note => Display(930, 1000, StructureRole.P, italic: true) with { RowsBefore = 1 },
            BlockKind.Heading => Display(ShareOf(settings.HeadingSize, 1120), LeadingOf(settings.HeadingSize, 1120, 1333), StructureRole.H2, weight: hebrew ? 700 : 600) with
            {
                RowsBefore = 2,
                RowsAfter = 1,
                KeepsWithNext = true,
            },
            BlockKind.Invocation => Display(900, 1000, StructureRole.P) with { Alignment = Alignment.Start },
            BlockKind.Ornament => Display(1000, 1000, StructureRole.P) with { RowsBefore = 1, RowsAfter = 1 },
            BlockKind.Question => Body(StructureRole.P) with { Character = Type(1000, italic: !hebrew), RowsBefore = 1, FirstIndent = Pt.Zero, KeepsWithNext = true },
            BlockKind.Answer => Body(StructureRole.P) with { FirstIndent = Pt.Zero },
            BlockKind.Quote => Body(StructureRole.BlockQuote) with
            {
                Character = Type(ShareOf(settings.QuoteSize, 945)),
                InsetStart = Indent,
                InsetEnd = Indent,
                FirstIndent = Pt.Zero,
                RowsBefore = 1,
                RowsAfter = 1,
            },
            BlockKind.Attribution => Body(StructureRole.P) with
            {
                Character = Type(900),
                Alignment = Alignment.End,
                FirstIndent = Pt.Zero,
                InsetStart = Indent * 2,
                InsetEnd = Indent,
                Hyphenates = false,
                RowsAfter = 1,
            },
            BlockKind.Source => Body(StructureRole.P) with
            {
                Character = Type(900, italic: true),
                Alignment = Alignment.End,
                FirstIndent = Pt.Zero,
                InsetStart = Indent * 2,
                Hyphenates = false,
                RowsBefore = 1,
                RowsAfter = 1,
            },
            BlockKind.Paragraph => Body(StructureRole.P),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>A size as a share of the body size, in thousandths.</summary>
    private int ShareOf(Pt? size, int usual) => size is { } chosen ? (int)(chosen.Raw * 1000L / body.Size.Raw) : usual;

    /// <summary>The line height of a display whose size may have been chosen, in the proportion of the usual one.</summary>
    private int LeadingOf(Pt? size, int usual, int leading) => ShareOf(size, usual) * leading / usual;

    /// <summary>A centred style of its own size, solid.</summary>
    /// <param name="share">The size as a share of the body size, in thousandths.</param>
    /// <param name="leading">The line height as a share of the grid's, in thousandths.</param>
    /// <param name="role">The structure element.</param>
    /// <param name="italic">Whether Latin is set in italic.</param>
    /// <param name="weight">The weight, 100 to 900.</param>
    /// <param name="smallCaps">Whether Latin is set in small capitals.</param>
    public BlockStyle Display(int share, int leading, StructureRole role, bool italic = false, int weight = 400, bool smallCaps = false) =>
        new(Type(share, italic, weight, smallCaps), Alignment.Centre, role)
        {
            LineHeight = Leading.Times(leading, 1000),
            IsSolid = true,
        };

    /// <summary>The style of body text.</summary>
    public BlockStyle Body(StructureRole role) => new(Type(1000), Alignment.Justified, role)
    {
        LineHeight = Leading,
        FirstIndent = Indent,
        Hyphenates = true,
        HangPunctuation = type.HangPunctuation,
        GlyphStretch = type.GlyphStretch,
    };
}
