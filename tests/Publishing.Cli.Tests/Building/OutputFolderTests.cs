using System.Text;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Building;

public class OutputFolderTests
{
    private readonly string folder = Repository.Scratch("output-folder");

    [Fact]
    public void What_a_killed_build_had_finished_is_put_into_place_by_the_next()
    {
        Leave(("a.pdf", "new"), ("proof/index.html", "new"), ("finished", ""));
        File.WriteAllText(folder + "/a.pdf", "old");

        Assert.True(OutputFolder.Deliver(folder, [new BuiltFile(null, "b.epub", "b"u8.ToArray(), null, TimeSpan.Zero)], new DiagnosticList()));

        Assert.Equal("new", File.ReadAllText(folder + "/a.pdf"));
        Assert.Equal("new", File.ReadAllText(folder + "/proof/index.html"));
        Assert.Equal("b", File.ReadAllText(folder + "/b.epub"));
        Assert.False(Directory.Exists(folder + "/.publishing.partial"));
    }

    [Fact]
    public void What_it_had_not_is_taken_away()
    {
        Leave(("a.pdf", "ne"));
        File.WriteAllText(folder + "/a.pdf", "old");

        Assert.True(OutputFolder.Deliver(folder, [new BuiltFile(null, "b.epub", "b"u8.ToArray(), null, TimeSpan.Zero)], new DiagnosticList()));

        Assert.Equal("old", File.ReadAllText(folder + "/a.pdf"));
        Assert.False(Directory.Exists(folder + "/.publishing.partial"));
    }

    private void Leave(params ReadOnlySpan<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            var path = $"{folder}/.publishing.partial/{name}";
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, new UTF8Encoding(false));
        }
    }
}
