using System.Text;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>Glyphs, clusters, advances and offsets are those of HarfBuzz.</summary>
public sealed partial class HarfBuzzConformanceTests
{
    private const string LatinLetters = "aeiouyncszgdtlrhkAEIOUYNCSZGDTLRHK";
    private const string LatinMarks = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328\u0331\u0335\u035E\u0361";
    private const int ShownDifferences = 12;

    public static TheoryData<string> Fonts => ConformanceFonts.Names;

    [SkippableTheory]
    [MemberData(nameof(Fonts))]
    public void Latin_words_are_shaped_as_by_HarfBuzz(string font)
    {
        string[] texts = [.. ConformanceTexts.LatinWords, .. ConformanceTexts.AccentedLetters(LatinLetters, LatinMarks)];
        Compare(font, ShapingCase.Latin, texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Fonts))]
    public void Latin_features_are_applied_as_by_HarfBuzz(string font)
    {
        string[] features = ["smcp", "c2sc,smcp", "onum", "lnum,tnum", "pnum,onum", "case", "dlig,hlig", "sups", "frac", "-liga,-kern", "-kern", "salt=2,swsh", "ss01,ss05"];
        var turn = 0;
        foreach (var feature in features)
        {
            string[] texts = [.. ConformanceTexts.LatinWords.Where((_, i) => i % features.Length == turn || i % 8 == 0)];
            Compare(font, ShapingCase.Latin with { Features = feature }, texts);
            turn++;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Fonts))]
    public void Hebrew_is_shaped_as_by_HarfBuzz(string font)
    {
        string[] texts =
        [
            .. ConformanceTexts.HebrewWords,
            .. ConformanceTexts.Verses,
            .. ConformanceTexts.Verses.SelectMany(v => v.Split(' ')),
            .. ConformanceTexts.LettersWithMarks(),
            .. ConformanceTexts.PairsOfMarks(font.Length),
            .. ConformanceTexts.ComposedWords(1500),
        ];
        Compare(font, ShapingCase.Hebrew, texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Fonts))]
    public void Mixed_strings_are_shaped_as_by_HarfBuzz_in_every_direction(string font)
    {
        string[] texts =
        [
            .. ConformanceTexts.Mixed,
            .. ConformanceTexts.Joined(
                200, "א", "ב", "ל", "a", "f", "i", "e\u0301", "ש\u05C1\u05BC", "ב\u05BC\u05B8", "\u200D", "\u200C", "\u034F", "(", ")", "«", "1", "23", "⁄", " ", "\u2009", "\u00A0", "\u00AD", "\u05B8", "\u0301", "-", "\u2011", "\U0001D400"),
        ];
        foreach (var direction in (Direction[])[Direction.LeftToRight, Direction.RightToLeft])
        {
            foreach (var script in (string[])["Latn", "Hebr", "Zyyy"])
                Compare(font, new ShapingCase(script, "en", direction), texts);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Fonts))]
    public void Greek_and_Cyrillic_words_are_shaped_as_by_HarfBuzz(string font)
    {
        var lines = File.ReadAllLines(Publishing.Testing.Repository.PathOf("tests/conformance/fonts/greek-cyrillic.txt"));
        string[] words = [.. lines.SelectMany(l => l.Split(' ')).Distinct(StringComparer.Ordinal)];
        string[] decomposed = [.. words.Select(w => w.Normalize(NormalizationForm.FormD))];
        Compare(font, new ShapingCase("Grek", "el", Direction.LeftToRight), [.. words, .. decomposed, .. ConformanceTexts.AccentedLetters("αεηιουωΑΕΗΙΟΥΩ", "\u0300\u0301\u0308\u0313\u0314\u0342\u0345")]);
        Compare(font, new ShapingCase("Cyrl", "ru", Direction.LeftToRight), [.. words, .. decomposed]);
        foreach (var language in (string[])["sr", "bg", "mk", "uk"])
            Compare(font, new ShapingCase("Cyrl", language, Direction.LeftToRight), words);
    }

    [SkippableTheory]
    [MemberData(nameof(Fonts))]
    public void The_language_chooses_the_forms_as_with_HarfBuzz(string font)
    {
        string[] words = ["fi", "ﬁ", "iI", "ţş", "ȚȘ", "IJ", "ij", "íj", "ĳ", "L·L", "l·l", "ć", "ś", "Ń", "office", "fjord", "þ", "đ", "ŋ", "Ŋ", "ʒ", "á́", "ḿ", "ļņ", "ąę"];
        foreach (var language in (string[])["en", "de", "fr", "ro", "mo", "tr", "az", "crh", "kk", "tt", "nl", "pl", "ca", "la", "se", "en-GB", "de-AT", "sr-Latn", "x-none", "haw", "eo", "yi", "ro-MD", "gag", "gl", "kaa", "mh", "nv", "sma", "smj", "smn", "sms", "sjd"])
            Compare(font, new ShapingCase("Latn", language, Direction.LeftToRight), words);
        foreach (var language in (string[])["en", "yi", "lad", "arc", "iw", "he-IL", "ydd"])
            Compare(font, new ShapingCase("Hebr", language, Direction.RightToLeft), ["ייִדיש", "פֿאַר", "שׁ", "אַ", "אָ", "יי", "וו", "ײ", "לָאדִינוֹ"]);
    }

    private static void Compare(string fontName, ShapingCase shaping, IEnumerable<string> all)
    {
        string[] texts = [.. all.Where(t => !HalfFraction().IsMatch(t))];
        HbShape.Require();
        var (font, path) = ConformanceFonts.Require(fontName);
        var expected = HbShape.Lines(path, shaping, texts);
        var plan = shaping.PlanFor(font);
        var differences = new List<string>();
        for (var i = 0; i < texts.Length; i++)
        {
            var actual = GlyphDump.Line(plan.Shape(texts[i]).AsSpan(), texts[i]);
            if (actual != expected[i])
                differences.Add($"{Show(texts[i])}\n  HarfBuzz {expected[i]}\n  is       {actual}");
        }
        Assert.True(
            differences.Count == 0,
            $"{fontName}, {shaping}: {differences.Count} of {texts.Length} strings differ:\n" + string.Join('\n', differences.Take(ShownDifferences)));
    }

    /// <summary>A fraction slash without digits on both sides: HarfBuzz 6 makes half a fraction, later versions none.</summary>
    [GeneratedRegex(@"(?<!\p{Nd})\u2044|\u2044(?!\p{Nd})")]
    private static partial Regex HalfFraction();

    private static string Show(string text) => text + " " + string.Join(' ', text.EnumerateRunes().Select(r => r.Value.ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
}
