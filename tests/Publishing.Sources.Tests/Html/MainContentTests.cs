using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;

namespace Publishing.Sources.Tests.Html;

/// <summary>Pages of many kinds with their main text beside them: what is read is held against it by shingles of four words.</summary>
public partial class MainContentTests
{
    private const string Pages = "tests/conformance/main-content";

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Repository.PathOf(Pages), "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_main_text_of_a_page_is_found(string page) => Assert.InRange(F1(page), 0.97, 1);

    [Fact]
    public void The_main_texts_of_all_pages_are_found_all_but_whole()
    {
        var cases = Directory.GetFiles(Repository.PathOf(Pages), "*.html").Select(f => F1(Path.GetFileNameWithoutExtension(f))).ToList();
        Assert.True(cases.Count >= 20);
        Assert.InRange(cases.Average(), 0.99, 1);
    }

    // Title, byline and notes are no part of the texts that the pages are held against.
    private static double F1(string page)
    {
        var diagnostics = new DiagnosticList();
        var source = SourceReader.Read(new DiskFileSystem(), Repository.PathOf($"{Pages}/{page}.html"), $"{page}.html", diagnostics)!;
        var document = Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics).Document;
        Assert.False(diagnostics.HasErrors);
        var read = Shingles(string.Join('\n', document.Blocks.Where(b => b.Kind is not (BlockKind.Title or BlockKind.Byline or BlockKind.Note)).Select(b => b.PlainText)));
        var gold = Shingles(File.ReadAllText(Repository.PathOf($"{Pages}/{page}.txt")));
        var common = read.Sum(s => Math.Min(s.Value, gold.GetValueOrDefault(s.Key)));
        return 2.0 * common / (read.Values.Sum() + gold.Values.Sum());
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value.ToLowerInvariant()).ToArray();
        var shingles = new Dictionary<string, int>();
        for (var i = 0; i + 4 <= words.Length; i++)
        {
            var shingle = string.Join(' ', words, i, 4);
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }
        return shingles;
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
