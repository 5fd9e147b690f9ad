using System.Reflection;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Diagnosing;

/// <summary>The pages of src/diagnostics are made from the code and the examples; with ACCEPT=1 they are written anew.</summary>
public class DiagnosticPageTests
{
    private const string Folder = "src/diagnostics";

    private static readonly SortedDictionary<string, (DiagnosticRule Rule, PropertyInfo Property)> Rules = new(
        RuleTests.Holders
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(DiagnosticRule))
            .ToDictionary(property => ((DiagnosticRule)property.GetValue(null)!).Code, property => ((DiagnosticRule)property.GetValue(null)!, property)),
        StringComparer.Ordinal);

    public static TheoryData<string> Codes => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_page_that_is_up_to_date(string code) =>
        Golden.Check($"{Folder}/{code}.md", DiagnosticPage.Of(Rules[code].Rule, Rules[code].Property));

    [Fact]
    public void All_pages_are_listed() =>
        Golden.Check(
            Folder + "/README.md",
            "# The diagnostics\n\nA page for each code: what it means, an example, what to do. The pages are made from the code and from `tests/diagnostics` by the tests.\n\n"
                + "| code | severity | what it is |\n|---|---|---|\n" + string.Concat(Rules.Values.Select(r => DiagnosticPage.Row(r.Rule))));

    [Fact]
    public void There_is_no_page_of_a_code_that_is_no_more() =>
        Assert.All(Directory.GetFiles(Repository.PathOf(Folder)).Select(Path.GetFileNameWithoutExtension), name => Assert.Contains(name, Rules.Keys.Append("README")));

    [Fact]
    public void Every_example_is_of_a_code() =>
        Assert.All(Directory.GetDirectories(Repository.PathOf("tests/diagnostics")), folder => Assert.Contains(Path.GetFileName(folder), Rules.Keys));
}
