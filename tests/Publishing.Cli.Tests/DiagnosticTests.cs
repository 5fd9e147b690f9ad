using Publishing.Testing;

namespace Publishing.Cli.Tests;

/// <summary>Each folder of tests/diagnostics is named after a code and holds what calls it forth and what the program then says.</summary>
public class DiagnosticTests
{
    public static TheoryData<string> Codes =>
        [.. Directory.GetDirectories(Repository.PathOf("tests/diagnostics")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_diagnostic_is_given_as_expected(string code)
    {
        var folder = Repository.PathOf("tests/diagnostics/" + code);
        var run = File.Exists(folder + "/edition.yaml")
            ? CommandRun.Of("check", folder + "/edition.yaml")
            : CommandRun.Of("normalise", Directory.GetFiles(folder, "in.*").Single().Replace('\\', '/'));

        var said = run.Error.Replace(folder + "/", "", StringComparison.Ordinal).Replace(Repository.Root + "/", "", StringComparison.Ordinal);

        Golden.Check($"tests/diagnostics/{code}/expected.txt", said);
        Assert.Contains($" {code}: ", said, StringComparison.Ordinal);
        Assert.Equal(said.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
    }
}
