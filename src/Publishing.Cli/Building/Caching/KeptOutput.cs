using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Cli.Building.Caching;

/// <summary>An output as it is kept, with what the build has said on the way to it.</summary>
/// <param name="File">The output.</param>
/// <param name="Assembling">What reading and assembling the texts has said.</param>
/// <param name="Typesetting">What typesetting has said.</param>
/// <param name="Writing">What writing the output has said.</param>
internal sealed record KeptOutput(BuiltFile File, ImmutableArray<Diagnostic> Assembling, ImmutableArray<Diagnostic> Typesetting, ImmutableArray<Diagnostic> Writing)
{
    /// <summary>Its bytes in the cache, but those of the output itself, which follow; null when it cannot be kept.</summary>
    public byte[]? Head()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(File.FileName);
        writer.Write(File.PageCount ?? -1);
        if (!KeptDiagnostics.Write(writer, Assembling) || !KeptDiagnostics.Write(writer, Typesetting) || !KeptDiagnostics.Write(writer, Writing))
            return null;
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads one.</summary>
    /// <param name="kind">Of what kind it is; null for the proof page.</param>
    /// <param name="bytes">Its bytes in the cache.</param>
    public static KeptOutput? Of(OutputKind? kind, byte[]? bytes)
    {
        if (bytes is null)
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var (name, pages) = (reader.ReadString(), reader.ReadInt32());
        var (assembling, typesetting, writing) = (KeptDiagnostics.Read(reader), KeptDiagnostics.Read(reader), KeptDiagnostics.Read(reader));
        var content = BuiltContent.Of(bytes.AsMemory((int)reader.BaseStream.Position));
        return new(new BuiltFile(kind, name, content, pages < 0 ? null : pages, TimeSpan.Zero) { IsKept = true }, assembling, typesetting, writing);
    }
}
