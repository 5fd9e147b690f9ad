using System.IO.Compression;
using System.Security.Cryptography;

namespace Publishing.Pdf.Objects;

/// <summary>A stream that waits to be written. Used for one stream after another.</summary>
internal sealed class QueuedStream : IDisposable
{
    private readonly PdfBuffer plain = new();
    private readonly MemoryStream packed = new();
    private readonly byte[] hash = new byte[SHA256.HashSizeInBytes];
    private int entriesLength;

    public ObjectId Id { get; private set; }

    /// <summary>Whether its data are compressed; what is empty is not, for the runtime's compressor gives nothing for nothing, which no reader can inflate.</summary>
    public bool IsDeflated { get; private set; }

    public ReadOnlySpan<byte> Entries => plain.Span[..entriesLength];

    /// <summary>What goes into the file.</summary>
    public ReadOnlySpan<byte> Body => IsDeflated ? packed.GetBuffer().AsSpan(0, (int)packed.Length) : plain.Span[entriesLength..];

    /// <summary>A hash of the entries and of the data before compression, once it is packed.</summary>
    public ReadOnlySpan<byte> Hash => hash;

    /// <summary>Copies a stream.</summary>
    /// <param name="id">Its object.</param>
    /// <param name="entries">The dictionary's entries besides length and filter.</param>
    /// <param name="data">The data before compression.</param>
    /// <param name="isDeflated">Whether to compress them.</param>
    public void Fill(ObjectId id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool isDeflated)
    {
        Id = id;
        IsDeflated = isDeflated && !data.IsEmpty;
        entriesLength = entries.Length;
        plain.Clear();
        plain.Raw(entries).Raw(data);
    }

    /// <summary>Compresses the data.</summary>
    public void Pack()
    {
        SHA256.HashData(plain.Span, hash);
        if (!IsDeflated)
            return;
        packed.SetLength(0);
        using var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        zlib.Write(plain.Span[entriesLength..]);
    }

    /// <inheritdoc/>
    public void Dispose() => packed.Dispose();
}
