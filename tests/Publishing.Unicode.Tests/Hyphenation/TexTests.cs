using System.Text.RegularExpressions;
using Publishing.Testing;
using Publishing.Unicode.Hyphenation;

namespace Publishing.Unicode.Tests.Hyphenation;

/// <summary>The hyphenator against TeX itself, with the same pattern files.</summary>
/// <remarks>
/// <c>tests/conformance/hyphenation</c> keeps what TeX says of the words of the seeds, of the exceptions, and of some thousand more,
/// for machines without TeX; with <c>ACCEPT=1</c> TeX writes it anew.
/// </remarks>
public partial class TexTests
{
    private const int LongestWord = 63;

    public static TheoryData<string> Patterns => ["hyph-en-us", "hyph-en-gb"];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Words_are_divided_as_TeX_divided_them(string patterns)
    {
        var hyphenator = Load(patterns);
        var divided = File.ReadAllLines(Repository.PathOf(Kept(patterns)));

        Assert.True(divided.Length > 2000);
        Assert.Empty(Differences(hyphenator, divided));
    }

    [SkippableTheory]
    [MemberData(nameof(Patterns))]
    public void What_is_kept_is_what_TeX_says(string patterns)
    {
        Tex.Require();
        var exceptions = ExceptionLine().Matches(File.ReadAllText(PathOf(patterns))).Select(match => match.Value.Replace("-", "", StringComparison.Ordinal));
        var words = WordsOfTexts().Concat(exceptions).Concat(StrungWords(patterns).Where((_, i) => i % 4 == 0)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        var divided = Tex.Divide(patterns + ".tex", words);

        Assert.Equal(words.Count, divided.Length);
        Golden.Check(Kept(patterns), string.Join('\n', divided) + "\n");
    }

    [SkippableTheory]
    [MemberData(nameof(Patterns))]
    public void Every_word_of_a_long_list_is_divided_as_by_TeX(string patterns)
    {
        Tex.Require();
        var dictionary = "/usr/share/dict/american-english";
        Skip.IfNot(File.Exists(dictionary), dictionary + " is not installed (Debian's package wamerican)");
        var words = Letters().Matches(File.ReadAllText(dictionary).ToLowerInvariant()).Select(match => match.Value)
            .Concat(WordsOfTexts()).Concat(StrungWords(patterns))
            .Where(word => word.Length <= LongestWord).Distinct(StringComparer.Ordinal).ToList();

        var divided = Tex.Divide(patterns + ".tex", words);

        Assert.True(words.Count > 60_000);
        Assert.Equal(words.Count, divided.Length);
        Assert.Empty(Differences(Load(patterns), divided));
    }

    private static IEnumerable<string> Differences(Hyphenator hyphenator, IEnumerable<string> divided) => divided
        .Select(tex => (Tex: tex, Own: HyphenatorTests.Divide(hyphenator, tex.Replace("-", "", StringComparison.Ordinal))))
        .Where(word => word.Own != word.Tex)
        .Select(word => $"TeX: {word.Tex}, the hyphenator: {word.Own}");

    private static IEnumerable<string> WordsOfTexts() => Directory.GetFiles(Repository.PathOf("seeds")).Order(StringComparer.Ordinal)
        .SelectMany(path => Letters().Matches(File.ReadAllText(path).ToLowerInvariant()))
        .Select(match => match.Value).Where(word => word.Length is > 4 and <= LongestWord).Distinct(StringComparer.Ordinal);

    /// <summary>Words strung together from the patterns' own letters, so that every pattern meets others.</summary>
    private static IEnumerable<string> StrungWords(string patterns)
    {
        var pieces = PatternLine().Matches(File.ReadAllText(PathOf(patterns)))
            .Select(match => new string([.. match.Value.Where(char.IsAsciiLetterLower)])).Where(piece => piece.Length > 1).Distinct(StringComparer.Ordinal).ToList();
        return pieces.Select((piece, i) => piece + pieces[i * 7919 % pieces.Count] + pieces[(int)(i * 104_729L % pieces.Count)]);
    }

    private static Hyphenator Load(string patterns) => Hyphenator.Parse(File.ReadAllText(PathOf(patterns)));

    private static string PathOf(string patterns) => Repository.PathOf($"src/Publishing.Unicode/Hyphenation/Patterns/{patterns}.tex");

    private static string Kept(string patterns) => $"tests/conformance/hyphenation/{patterns}.txt";

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^[.a-z0-9]*[0-9][.a-z0-9]*\r?$", RegexOptions.Multiline)]
    private static partial Regex PatternLine();

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)+(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex ExceptionLine();
}
