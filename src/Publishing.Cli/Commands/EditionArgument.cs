using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary>The argument that names an edition.</summary>
internal static class EditionArgument
{
    /// <summary>Makes the argument.</summary>
    public static Argument<string> Make() => new("EDITION.yaml")
    {
        Description = "The edition: titles, texts in their order, page, type, outputs.",
    };
}
