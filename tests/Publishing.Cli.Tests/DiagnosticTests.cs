using Publishing.Testing;

namespace Publishing.Cli.Tests;

/// <summary>Each folder of tests/diagnostics is named after a code and holds what calls it forth and what the program then says: an edition to build, a text to normalise, or in command.txt another command line.</summary>
public class DiagnosticTests
{
    public static TheoryData<string> Codes =>
        [.. Directory.GetDirectories(Repository.PathOf("tests/diagnostics")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_diagnostic_is_given_as_expected(string code)
    {
        var folder = Repository.PathOf("tests/diagnostics/" + code);
        var run = File.Exists(folder + "/command.txt")
            ? CommandRun.Of(File.ReadAllText(folder + "/command.txt").TrimEnd().Replace("FOLDER", folder, StringComparison.Ordinal).Replace("SCRATCH", Repository.Scratch("diagnostics/" + code), StringComparison.Ordinal).Split(' '))
            : File.Exists(folder + "/edition.yaml")
            ? CommandRun.Of("build", folder + "/edition.yaml", "-o", Repository.Scratch("diagnostics/" + code))
            : CommandRun.Of("normalise", Directory.GetFiles(folder, "in.*").Single().Replace('\\', '/'));

        var said = run.Error.Replace(folder + "/", "", StringComparison.Ordinal).Replace(folder, "FOLDER", StringComparison.Ordinal).Replace(Repository.Root + "/", "", StringComparison.Ordinal);

        Golden.Check($"tests/diagnostics/{code}/expected.txt", said);
        Assert.Contains($" {code}: ", said, StringComparison.Ordinal);
        Assert.Equal(said.Contains("error " + code, StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
    }
}
