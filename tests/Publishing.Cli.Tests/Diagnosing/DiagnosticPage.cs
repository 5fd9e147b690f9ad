using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Unicode;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Diagnosing;

/// <summary>The page of a diagnostic: what the code says of it, and its folder of tests/diagnostics as the example.</summary>
internal static class DiagnosticPage
{
    private const int LongestExample = 40;

    private static readonly Dictionary<char, string> Stages = new()
    {
        ['C'] = "the command",
        ['E'] = "editions",
        ['F'] = "fonts",
        ['G'] = "terms and indexes",
        ['L'] = "layout",
        ['P'] = "PDF",
        ['S'] = "sources",
        ['X'] = "EPUB",
    };

    /// <summary>The page of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="property">The property that holds it; its documentation says what the rule means.</param>
    public static string Of(DiagnosticRule rule, PropertyInfo property)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {rule.Code}: {Capital(rule.Title)}\n\n{Meaning(property)}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{rule.Severity switch { Severity.Error => "An error: no output is written, and those of before stay.", Severity.Warning => "A warning: the outputs are written; an editor should look.", _ => "A note: nothing is wrong." }} Stage: {Stages[rule.Code[0]]}.\n");
        var folder = Repository.PathOf("tests/diagnostics/" + rule.Code);
        if (!Directory.Exists(folder))
            return page.Append("\nThere is no example in `tests/diagnostics`; the hint that the program prints says what to do.\n").ToString();
        page.Append("\n## Example\n");
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal).Where(f => Path.GetFileName(f) is not ("expected.txt" or "command.txt")))
            page.Append(CultureInfo.InvariantCulture, $"\n`{Path.GetFileName(file)}`\n\n{Fenced(Example(file))}");
        if (File.Exists(folder + "/command.txt"))
            page.Append(CultureInfo.InvariantCulture, $"\n{Fenced("publishing " + File.ReadAllText(folder + "/command.txt").TrimEnd().Replace("FOLDER", "my-book", StringComparison.Ordinal).Replace("SCRATCH", "out", StringComparison.Ordinal))}");
        page.Append(CultureInfo.InvariantCulture, $"\n## What the program says, and what to do\n\n{Fenced(File.ReadAllText(folder + "/expected.txt"))}");
        return page.ToString();
    }

    /// <summary>A line of the table of all codes.</summary>
    public static string Row(DiagnosticRule rule) =>
        $"| [{rule.Code}]({rule.Code}.md) | {rule.Severity.ToString().ToLowerInvariant()} | {Capital(rule.Title)} |\n";

    // The summary, without the code that some begin with.
    private static string Meaning(PropertyInfo property)
    {
        var xml = XDocument.Load(Path.ChangeExtension(property.DeclaringType!.Assembly.Location, ".xml"));
        var member = xml.Descendants("member").Single(m => m.Attribute("name")!.Value == $"P:{property.DeclaringType.FullName}.{property.Name}");
        var words = string.Join(' ', Text(member.Element("summary")!).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Capital(words is [>= 'A' and <= 'Z', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ':', ' ', ..] ? words[6..] : words);
    }

    // A reference to a member says its name.
    private static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => (string?)see.Attribute("langword") ?? ((string?)see.Attribute("cref") ?? "").Split('.', ':')[^1],
        XElement other => Text(other),
        _ => "",
    }));

    private static string Example(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (!Utf8.IsValid(bytes))
            return $"{bytes.Length} bytes that are not UTF-8, beginning {Convert.ToHexString(bytes.AsSpan(0, Math.Min(32, bytes.Length)))}";
        var lines = Cli.Display.Printable.Of(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n")).TrimEnd('\n').Split('\n');
        var shown = lines.Take(LongestExample).Select(line => line.Length > 300 ? line[..300] + " …" : line);
        return string.Join('\n', lines.Length > LongestExample ? shown.Append($"… ({lines.Length - LongestExample} more lines)") : shown);
    }

    // A fence longer than any in the text.
    private static string Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return $"{fence}text\n{text.TrimEnd('\n')}\n{fence}\n";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
