using System.Globalization;

namespace Publishing.Fonts;

/// <summary>A font file that breaks the rules of its format, or that ends too early.</summary>
/// <param name="table">The tag of the table, or <c>sfnt</c> for the file's own header.</param>
/// <param name="offset">The byte in the table at which reading failed.</param>
/// <param name="problem">What is so, as a phrase.</param>
public sealed class FontFormatException(string table, int offset, string problem)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{table}+{offset}: {problem}"))
{
    /// <summary>The tag of the table, or <c>sfnt</c> for the file's own header.</summary>
    public string Table { get; } = table;

    /// <summary>The byte in the table at which reading failed.</summary>
    public int Offset { get; } = offset;

    /// <summary>What is so, as a phrase.</summary>
    public string Problem { get; } = problem;
}
