using System.CommandLine;
using System.CommandLine.Parsing;
using Publishing.Editions;

namespace Publishing.Cli.Commands;

/// <summary>The option <c>--only pdf,epub</c>.</summary>
internal static class OutputKindsOption
{
    /// <summary>Makes the option.</summary>
    public static Option<OutputKind[]> Make() => new("--only")
    {
        Description = $"The outputs to make, divided by commas, of: {Names()}. When not given, those that the edition names.",
        HelpName = "OUTPUTS",
        CustomParser = Parse,
    };

    private static OutputKind[] Parse(ArgumentResult result)
    {
        var kinds = new List<OutputKind>();
        foreach (var name in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (OutputKinds.Find(name) is not { } kind)
                result.AddError($"'{name}' is not an output. The outputs are: {Names()}.");
            else if (!kinds.Contains(kind))
                kinds.Add(kind);
        }
        return [.. kinds];
    }

    private static string Names() => string.Join(", ", OutputKinds.Names);
}
