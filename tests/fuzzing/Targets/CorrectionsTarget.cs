using System.Text;
using Publishing.Core;
using Publishing.Sources;
using Publishing.Sources.Tests.Robustness;

namespace Publishing.Fuzzing.Targets;

/// <summary>Corrections files, applied to a text that stands behind them in the input.</summary>
internal sealed class CorrectionsTarget : FuzzTarget
{
    /// <inheritdoc/>
    public override string Name => "corrections";

    /// <inheritdoc/>
    public override int Share => 6;

    // Between the two.
    private static ReadOnlySpan<byte> Mark => "\n--- text ---\n"u8;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var random = new Random(number);
        var original = DamagedText.Piece(random);
        var text = DamagedText.Damaged(original, random);
        return [.. Encoding.UTF8.GetBytes(DamagedText.Corrections(original, text, random)), .. Mark, .. Encoding.UTF8.GetBytes(text)];
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var diagnostics = new DiagnosticList();
        var mark = input.AsSpan().IndexOf(Mark);
        var yaml = mark < 0 ? input : input[..mark];
        var corrections = SourceReader.Decode(yaml, "corrections.yaml", diagnostics) is { } file ? Corrections.Parse(file, diagnostics) : null;
        if (corrections is null && !diagnostics.HasErrors)
            return "There are no corrections, and no error says why.";
        return mark < 0 ? null : TextTarget.FaultOf(input[(mark + Mark.Length)..], "a" + DamagedText.Formats[input.Length % DamagedText.Formats.Length], corrections, diagnostics);
    }
}
