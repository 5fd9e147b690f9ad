using System.Text;
using Publishing.Core;
using Publishing.Sources.Tests.Robustness;

namespace Publishing.Fuzzing.Targets;

/// <summary>What the program itself writes of a document and reads again, damaged. The path, which says the format, stands before the file in the input.</summary>
internal sealed class DocumentTarget : FuzzTarget
{
    /// <inheritdoc/>
    public override string Name => "documents";

    /// <inheritdoc/>
    public override int Share => 5;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var input = DamagedDocument.Of(number);
        return [.. Encoding.UTF8.GetBytes(input.Path), (byte)'\n', .. input.Bytes];
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var end = input.IndexOf((byte)'\n');
        return end < 0 ? null : TextTarget.FaultOf(input[(end + 1)..], Encoding.UTF8.GetString(input, 0, end), null, new DiagnosticList());
    }
}
