using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using Publishing.Indexing;

namespace Publishing.Epub.Tests;

/// <summary>A bilingual book with every kind of block and inline, and the parts to make others of.</summary>
internal static class SampleBook
{
    public static Book Make() => new(
        Edition(),
        [new BookText(Info("guarantee", "Degrees of Guarantee", "מדרגות הערבות", Language.English), English()),
         new BookText(Info("hebrew", "An Introduction", "הקדמה ללימוד", Language.Hebrew), Hebrew())],
        [EnglishIndex(), HebrewIndex()],
        Glossary.Empty);

    public static PageMap Pages() => new(
        [new PageBreak("5", "guarantee", 0, 0),
         new PageBreak("6", "guarantee", 5, 7),
         new PageBreak("7", "guarantee", 8, 0),
         new PageBreak("יב", "hebrew", 0, 0),
         new PageBreak("יג", "hebrew", 2, 9)],
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
        {
            ["t-dvekut-1"] = "5",
            ["t-dvekut-2"] = "6",
            ["t-dvekut-3"] = "7",
            ["t-kli-1"] = "7",
            ["h-kli-1"] = "יב",
            ["h-kli-2"] = "יג",
        }));

    public static Edition Edition() => new(
        "urn:uuid:6f2c1d1e-8f0a-4c53-9d43-0a3f5f5c2b11",
        "sample",
        new Bilingual("From Heart to Heart", "מלב אל לב"),
        new Bilingual("A Reader", "מקראה"),
        new Bilingual("Sample House", "בית לדוגמה"),
        new Bilingual("The texts stand as they were printed.\n\nWhat was changed is told in the colophon.", "הטקסטים מובאים כלשונם."),
        new Bilingual("© 2026 Sample House", "© 2026 בית לדוגמה"),
        new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.FromHours(3)),
        [Language.English, Language.Hebrew],
        [],
        new PageGeometry(Pt.FromMillimetres(148), Pt.FromMillimetres(210), Pt.FromMillimetres(18), Pt.FromMillimetres(16), Pt.FromMillimetres(18), Pt.FromMillimetres(20)),
        new TypeSettings("EB Garamond", "Frank Ruhl Libre", "fonts", Pt.FromPoints(11), 960, Pt.FromPoints(14)),
        [OutputKind.Epub]);

    public static EditionText Info(string id, string? english, string? hebrew, Language language) => new(
        id, $"seeds/{id}.txt", new Bilingual(english, hebrew),
        new Bilingual("Dr. Sample Writer", "ד״ר סופר"),
        new Bilingual("The sample archive", "ארכיון הדוגמאות"),
        new Bilingual("2013", "2013"), language, "auto", SourceSpan.None);

    /// <summary>A book of one English text, for tests that look at one thing.</summary>
    public static Book Of(params Block[] blocks) => Of(Language.English, blocks);

    public static Book Of(Language language, params Block[] blocks) => new(
        Edition(), [new BookText(Info("one", "One", "אחד", language), new Document(language, [.. blocks]))], [], Glossary.Empty);

    public static Block Block(BlockKind kind, params Inline[] inlines) => new(kind, [.. inlines], Language.English, Direction.LeftToRight, SourceSpan.None);

    public static Block HebrewBlock(BlockKind kind, params Inline[] inlines) => new(kind, [.. inlines], Language.Hebrew, Direction.RightToLeft, SourceSpan.None);

    public static TextInline Text(string text) => new(text);

    public static LanguageInline InHebrew(params Inline[] inlines) => new(Language.Hebrew, Direction.RightToLeft, [.. inlines]);

    public static LanguageInline InEnglish(params Inline[] inlines) => new(Language.English, Direction.LeftToRight, [.. inlines]);

    public static LanguageInline Transliterated(string text) => new(Language.TransliteratedHebrew, Direction.LeftToRight, [new TextInline(text)]);

    private static Document English() => new(Language.English,
    [
        Block(BlockKind.Byline, Text("Dr. Sample Writer")),
        Block(BlockKind.Title, Text("Degrees of "), new EmphasisInline([Text("Guarantee")])),
        Block(BlockKind.Note, Text("Article No. 43, 1990/91")),
        Block(BlockKind.Paragraph,
            Text("All we need is "),
            new TermInline("Dvekut", "t-dvekut-1", true, [Transliterated("Dvekut")]),
            Text(" [adhesion], said the fifth of the "), new StrongInline([Text("difficult")]),
            Text(" waffles; in Hebrew "), InHebrew(Text("דבקות (ראו עמ׳ 12–14)")), Text(", and so on."),
            new NoteInline("n-1", [Block(BlockKind.Paragraph, Text("A first note, with "), InHebrew(Text("מילה")), Text(" and "), new TermInline("Dvekut", "t-dvekut-2", false, [Text("Dvekut")]), Text(".")),
                Block(BlockKind.Paragraph, Text("Its second paragraph."))])),
        Block(BlockKind.Heading, Text("Weep, My "), new EmphasisInline([Text("Soul")])),
        Block(BlockKind.Question, Text("Question: What does it mean to cry?")),
        Block(BlockKind.Answer, Text("Answer: See "), new LinkInline("https://example.org/a?b=c&d=e", [Text("this page")]), Text(" or "), new LinkInline("#n-1", [Text("the note")]), Text(".")),
        Block(BlockKind.Paragraph, Text("The reply goes on"), new LineBreakInline(), Text("over a line break.")),
        Block(BlockKind.Quote, Text("“Serve the Creator with "), new TermInline("Dvekut", "t-dvekut-3", false, [Text("Dvekut")]), Text(".”")),
        Block(BlockKind.Quote, Text("A second paragraph of the quotation.")),
        Block(BlockKind.Attribution, Text("Rabash, Article 17")),
        Block(BlockKind.Ornament, Text("* * *")),
        Block(BlockKind.Paragraph, Text("A complete "), new TermInline("Kli", "t-kli-1", true, [Transliterated("Kli")]), Text(" [vessel].")),
        Block(BlockKind.Attribution, Text("(an attribution by itself)")),
        Block(BlockKind.Source, Text("From the first part of the Daily Lesson 12/28/10")),
    ]);

    private static Document Hebrew() => new(Language.Hebrew,
    [
        HebrewBlock(BlockKind.Invocation, Text("בס״ד")),
        HebrewBlock(BlockKind.Heading, Text("(ג) הקדמה ללימוד הפנימיות")),
        HebrewBlock(BlockKind.Paragraph,
            Text("הרמח״ל (ספר הכללים, אות ב׳) מבאר ג״כ את ענין ה"), new TermInline("Kli", "h-kli-1", true, [Text("כלי")]),
            Text(", וז״ל: „ראשית הכל” – 125 מדרגות (1990–1991), "), InEnglish(Text("The Zohar, p. 17")), Text(", "), new EmphasisInline([Text("מעט מעט")]), Text(".")),
        HebrewBlock(BlockKind.Quote, Text("„שאם היה פועל בדרך כל יכולתו, לא היינו יכולים לדבר כלום במעשיו.”")),
        HebrewBlock(BlockKind.Attribution, Text("(מכתב מאליהו, ח״א עמ׳ 144)")),
        HebrewBlock(BlockKind.Paragraph, Text("ועוד "), new TermInline("Kli", "h-kli-2", false, [Text("כלים")]), Text(" שְׁלֵמִים."), new NoteInline("n-2", [HebrewBlock(BlockKind.Paragraph, Text("הערה אחת."))])),
        HebrewBlock(BlockKind.Question, Text("שאלה: מהו הכלי?")),
        HebrewBlock(BlockKind.Answer, Text("תשובה: הרצון לקבל.")),
    ]);

    private static BookIndex EnglishIndex() => new(Language.English,
    [
        new IndexGroup("D", [new IndexEntry("i-dvekut", "Dvekut", Language.TransliteratedHebrew, "adhesion", "דבקות",
            [new("t-dvekut-1", "guarantee", true), new("t-dvekut-2", "guarantee", false, 1), new("t-dvekut-3", "guarantee", false)], [], [], ["Kli"])]),
        new IndexGroup("K", [new IndexEntry("i-kli", "Kli", Language.TransliteratedHebrew, "vessel", "כלי", [new("t-kli-1", "guarantee", true)], [], [], [])]),
        new IndexGroup("V", [new IndexEntry("i-vessel", "vessel", Language.English, null, null, [], [], ["Kli"], [])]),
    ]);

    private static BookIndex HebrewIndex() => new(Language.Hebrew,
    [
        new IndexGroup("כ", [new IndexEntry("i-he-kli", "כלי", Language.Hebrew, null, "Kli",
            [new("h-kli-1", "hebrew", true), new("h-kli-2", "hebrew", false)], [], [], [])]),
    ]);
}
