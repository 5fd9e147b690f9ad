using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Cli.Building.Caching;

/// <summary>The page map as it is kept: with it an EPUB is made without typesetting.</summary>
/// <param name="Map">The map.</param>
/// <param name="Typesetting">What typesetting has said.</param>
internal sealed record KeptPageMap(PageMap Map, ImmutableArray<Diagnostic> Typesetting)
{
    /// <summary>Its bytes in the cache; null when it cannot be kept.</summary>
    public byte[]? ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        if (!KeptDiagnostics.Write(writer, Typesetting))
            return null;
        writer.Write(Map.Breaks.Length);
        foreach (var page in Map.Breaks)
        {
            writer.Write(page.Folio);
            writer.Write(page.TextId);
            writer.Write(page.BlockIndex);
            writer.Write(page.Offset);
            writer.Write(page.Label is not null);
            writer.Write(page.Label ?? "");
        }
        writer.Write(Map.AnchorFolios.Count);
        foreach (var (anchor, folio) in Map.AnchorFolios.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            writer.Write(anchor);
            writer.Write(folio);
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads one.</summary>
    public static KeptPageMap? Of(byte[]? bytes)
    {
        if (bytes is null)
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var typesetting = KeptDiagnostics.Read(reader);
        var breaks = ImmutableArray.CreateBuilder<PageBreak>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var page = new PageBreak(reader.ReadString(), reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
            var (hasLabel, label) = (reader.ReadBoolean(), reader.ReadString());
            breaks.Add(hasLabel ? page with { Label = label } : page);
        }
        var folios = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
            folios.Add(reader.ReadString(), reader.ReadString());
        return new(new PageMap(breaks.ToImmutable(), folios), typesetting);
    }
}
