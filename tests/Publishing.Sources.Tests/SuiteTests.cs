using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;

namespace Publishing.Sources.Tests;

public class SuiteTests
{
    private const string Suite = "tests/suite/sources";

    public static TheoryData<string> Cases()
    {
        var cases = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Repository.PathOf(Suite), "*.*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".blocks", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            cases.Add(Path.GetRelativePath(Repository.PathOf(Suite), file).Replace('\\', '/'));
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_its_dump(string name)
    {
        var diagnostics = new DiagnosticList();
        var path = $"{Suite}/{name}";
        var source = SourceReader.Read(new DiskFileSystem(), Repository.PathOf(path), path, diagnostics);
        var result = Normalisation.Normalise(source!, new NormalisationOptions(null), diagnostics);
        Assert.False(diagnostics.HasErrors);
        Golden.Check($"{Suite}/{Path.ChangeExtension(name, null)}.blocks", BlockDump.Write(result.Document));
    }

    [Fact]
    public void The_result_is_the_same_each_time()
    {
        var text = File.ReadAllText(Repository.PathOf($"{Suite}/web/article-in-a-blog.txt"));
        string Run() => DocumentJson.Write(Normalisation.Normalise(new SourceText("a.txt", text), new NormalisationOptions(null), new DiagnosticList()).Document);
        Assert.Equal(Run(), Run());
    }

    [Fact]
    public void Blocks_know_their_language_their_direction_and_their_place()
    {
        var source = new SourceText("a.txt", "A short title\n\nSome English words that make a sentence, and then more.\n\nוכאן משפט שלם בעברית, שכולו כתוב מימין לשמאל.\n");
        var blocks = Normalisation.Normalise(source, new NormalisationOptions(null), new DiagnosticList()).Document.Blocks;
        Assert.Equal([Language.English, Language.English, Language.Hebrew], blocks.Select(b => b.Language));
        Assert.Equal(Direction.RightToLeft, blocks[2].Direction);
        Assert.Equal("Some English words that make a sentence, and then more.", blocks[1].Span.Text.ToString());
        Assert.Equal("a.txt:3:1", blocks[1].Span.ToString());
    }
}
