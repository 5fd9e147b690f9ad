using Publishing.Core;
using Publishing.Sources.Tests.Docx;

namespace Publishing.Fuzzing.Targets;

/// <summary>Packages of word processors: a fifth of them damaged in the archive, the others in the elements of their parts.</summary>
internal sealed class DocxTarget : FuzzTarget
{
    /// <inheritdoc/>
    public override string Name => "docx";

    /// <inheritdoc/>
    public override int Share => 3;

    /// <inheritdoc/>
    public override byte[] Make(int number) => DocxDamage.Of(number);

    /// <inheritdoc/>
    public override string? Read(byte[] input) => TextTarget.FaultOf(input, "a.docx", null, new DiagnosticList());
}
