using System.Reflection;
using Publishing.Core;

namespace Publishing.Cli.Tests;

public class RuleTests
{
    /// <summary>The types that hold the rules.</summary>
    internal static readonly Type[] Holders =
    [
        typeof(CommandRules), typeof(Editions.EditionRules), typeof(Fonts.FontRules), typeof(Indexing.IndexingRules),
        typeof(Typesetting.TypesettingRules), typeof(Pdf.PdfRules), typeof(Sources.SourceRules), typeof(Epub.EpubRules),
    ];

    private static readonly DiagnosticRule[] Rules =
    [
        .. Holders
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType == typeof(DiagnosticRule))
        .Select(property => (DiagnosticRule)property.GetValue(null)!),
    ];

    [Fact]
    public void No_code_stands_for_two_rules() =>
        Assert.Empty(Rules.GroupBy(rule => rule.Code).Where(group => group.Count() > 1).Select(group => string.Join(" and ", group.Select(r => $"{r.Code} {r.Title}"))));

    [Fact]
    public void Every_code_is_a_letter_and_three_digits() =>
        Assert.All(Rules, rule => Assert.Matches("^[A-Z][0-9]{3}$", rule.Code));

    [Fact]
    public void Every_rule_has_a_title() =>
        Assert.All(Rules, rule => Assert.NotEmpty(rule.Title));
}
