using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Building;

/// <summary>Disks that are full or may not be written, and files that go away while they are read.</summary>
public class FullDiskTests
{
    // A limit to the size of files is met as a full disk is: in the midst of writing.
    [SkippableFact]
    public void When_there_is_no_room_for_an_output_the_old_ones_stay_and_nothing_else()
    {
        var bash = new ExternalTool("bash");
        bash.Require();
        Skip.If(OperatingSystem.IsWindows(), "there is no limit to the size of files");
        var edition = new TinyEdition("full-disk").Write("out/tiny.pdf", "old").Write("out/tiny.epub", "old");

        var (exitCode, _, error) = bash.Run(["-c", $"trap '' XFSZ; ulimit -f 8; DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0 dotnet '{AppContext.BaseDirectory}publishing.dll' build '{edition.EditionPath}' -o '{edition.OutputFolder}'"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("error C001: ", error, StringComparison.Ordinal);
        Assert.Contains("room on the disk", error, StringComparison.Ordinal);
        Assert.Equal(["tiny.epub", "tiny.pdf"], edition.Outputs());
        Assert.Equal("oldold", File.ReadAllText(edition.PathOf("out/tiny.pdf")) + File.ReadAllText(edition.PathOf("out/tiny.epub")));
        Assert.Equal(2, Directory.GetFileSystemEntries(edition.OutputFolder).Length);
    }

    // Not even root can make a folder there.
    [SkippableFact]
    public void A_folder_on_a_disk_that_may_not_be_written_is_reported()
    {
        Skip.IfNot(Directory.Exists("/proc/self"), "there is no /proc");

        var run = CommandRun.Of("build", new TinyEdition("read-only").EditionPath, "-o", "/proc/editions");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error C001: '/proc/editions' cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english.txt", "S001")]
    [InlineData("EBGaramond-Regular.ttf", "F002")]
    [InlineData("terms.yaml", "E001")]
    public void A_file_that_goes_away_on_the_way_is_reported_and_the_old_outputs_stay(string name, string code)
    {
        var edition = new TinyEdition("vanishing-" + code).Write("out/tiny.pdf", "old").Write("terms.yaml", "terms:\n  - term: Kli\n").Replace("edition.yaml", "texts:", "terms: terms.yaml\ntexts:");
        var diagnostics = new DiagnosticList();

        new EditionBuild(new VanishingFiles(name), diagnostics).Run(edition.EditionPath, [], edition.OutputFolder);

        Assert.Contains(diagnostics.Sorted(), d => d.Rule.Code == code);
        Assert.Equal(["tiny.pdf"], edition.Outputs());
        Assert.Equal("old", File.ReadAllText(edition.PathOf("out/tiny.pdf")));
    }

    /// <summary>The disk, of which one file is gone when it is read.</summary>
    private sealed class VanishingFiles(string name) : IFileSystem
    {
        private readonly DiskFileSystem disk = new();

        public bool Exists(string path) => disk.Exists(path);

        public byte[] ReadAllBytes(string path) =>
            path.EndsWith(name, StringComparison.Ordinal) ? throw new FileNotFoundException("It is gone.", path) : disk.ReadAllBytes(path);

        public IReadOnlyList<string> List(string folder, string extension) => disk.List(folder, extension);
    }
}
