using System.Security.Cryptography;
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

        Assert.True(OutputFolder.Deliver(folder, [new BuiltFile(null, "b.epub", BuiltContent.Of("b"u8.ToArray()), null, TimeSpan.Zero)], new DiagnosticList()));

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

        Assert.True(OutputFolder.Deliver(folder, [new BuiltFile(null, "b.epub", BuiltContent.Of("b"u8.ToArray()), null, TimeSpan.Zero)], new DiagnosticList()));

        Assert.Equal("old", File.ReadAllText(folder + "/a.pdf"));
        Assert.False(Directory.Exists(folder + "/.publishing.partial"));
    }

    [Fact]
    public void An_output_lies_in_the_hidden_folder_while_it_is_written_and_in_its_place_afterwards()
    {
        File.WriteAllText(folder + "/a.pdf", "old");
        using var outputs = new OutputFolder(folder, new DiagnosticList());

        var content = outputs.Write("a.pdf", stream =>
        {
            stream.Write(new byte[1 << 20]);
            Assert.Equal(1 << 20, new FileInfo(folder + "/.publishing.partial/a.pdf").Length);
            stream.Write("end"u8);
        })!;

        Assert.Equal("old", File.ReadAllText(folder + "/a.pdf"));
        Assert.Equal((1 << 20) + 3, content.Length);
        byte[] expected = [.. new byte[1 << 20], .. "end"u8];
        Assert.Equal(expected, content.ToArray());
        Assert.Equal(SHA256.HashData(expected), content.Hash.ToArray());
        Assert.True(outputs.Deliver([new BuiltFile(null, "a.pdf", content, null, TimeSpan.Zero)]));
        Assert.Equal(expected, File.ReadAllBytes(folder + "/a.pdf"));
    }

    [Fact]
    public void What_was_written_and_is_no_output_is_put_into_place_by_no_one()
    {
        File.WriteAllText(folder + "/a.pdf", "old");
        using (var outputs = new OutputFolder(folder, new DiagnosticList()))
        {
            Assert.NotNull(outputs.Write("a.pdf", stream => stream.Write("new"u8)));
            Assert.True(outputs.Deliver([new BuiltFile(null, "b.epub", BuiltContent.Of("b"u8.ToArray()), null, TimeSpan.Zero)]));
            Assert.False(File.Exists(folder + "/.publishing.partial/a.pdf"));
        }
        Assert.Equal("old", File.ReadAllText(folder + "/a.pdf"));
        Assert.Equal(["a.pdf", "b.epub"], Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_was_made_for_outputs_goes_when_there_are_none()
    {
        using (var outputs = new OutputFolder(folder + "/deep/er", new DiagnosticList()))
            Assert.NotNull(outputs.Write("a.pdf", stream => stream.Write("new"u8)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void A_fault_of_the_disk_in_the_midst_of_an_output_is_reported_and_leaves_nothing()
    {
        var diagnostics = new DiagnosticList();
        using (var outputs = new OutputFolder(folder, diagnostics))
        {
            Assert.Null(outputs.Write("a.pdf", stream =>
            {
                stream.Write(new byte[100_000]);
                throw new IOException("There is no room.");
            }));
            Assert.True(outputs.HasFailed);
        }
        Assert.Equal("C001", Assert.Single(diagnostics.Sorted()).Rule.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
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
