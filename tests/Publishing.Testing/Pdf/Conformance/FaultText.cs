using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Publishing.Testing.Pdf.Conformance;

/// <summary>What is said of a fault; put together only where there is one, for most of what is looked at is right.</summary>
[InterpolatedStringHandler]
public readonly ref struct FaultText
{
    private readonly StringBuilder? text;

    /// <summary>Begins a text.</summary>
    /// <param name="literalLength">How long what stands in it is.</param>
    /// <param name="formattedCount">How much is put into it.</param>
    /// <param name="holds">Whether there is no fault.</param>
    /// <param name="isNeeded">Whether the text is wanted.</param>
    public FaultText(int literalLength, int formattedCount, bool holds, out bool isNeeded)
    {
        isNeeded = !holds;
        text = isNeeded ? new StringBuilder(literalLength + 8 * formattedCount) : null;
    }

    /// <summary>Adds what stands in it.</summary>
    public void AppendLiteral(string value) => text!.Append(value);

    /// <summary>Adds a value.</summary>
    public void AppendFormatted<T>(T value) => text!.Append(CultureInfo.InvariantCulture, $"{value}");

    /// <inheritdoc/>
    public override string ToString() => text?.ToString() ?? "";
}
