using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Publishing.Pdf.Objects;

/// <summary>A stream that waits to be written.</summary>
internal sealed class QueuedStream : IDisposable
{
    private readonly byte[] bytes;
    private readonly int entriesLength;
    private readonly int length;
    private readonly MemoryStream? packed;

    /// <summary>Copies a stream.</summary>
    /// <param name="id">Its object.</param>
    /// <param name="entries">The dictionary's entries besides length and filter.</param>
    /// <param name="data">The data before compression.</param>
    /// <param name="isDeflated">Whether to compress them; what is empty is not, for the runtime's compressor gives nothing for nothing, which no reader can inflate.</param>
    public QueuedStream(ObjectId id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool isDeflated)
    {
        Id = id;
        entriesLength = entries.Length;
        length = entries.Length + data.Length;
        bytes = ArrayPool<byte>.Shared.Rent(length);
        entries.CopyTo(bytes);
        data.CopyTo(bytes.AsSpan(entriesLength));
        packed = isDeflated && data.Length > 0 ? new MemoryStream(data.Length / 2) : null;
    }

    public ObjectId Id { get; }

    public ReadOnlySpan<byte> Entries => bytes.AsSpan(0, entriesLength);

    public bool IsDeflated => packed is not null;

    /// <summary>What goes into the file.</summary>
    public ReadOnlySpan<byte> Body => packed is null ? bytes.AsSpan(entriesLength, length - entriesLength) : packed.GetBuffer().AsSpan(0, (int)packed.Length);

    /// <summary>A hash of the entries and of the data before compression, once it is packed.</summary>
    public byte[] Hash { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>Compresses the data.</summary>
    public void Pack()
    {
        SHA256.HashData(bytes.AsSpan(0, length), Hash);
        if (packed is null)
            return;
        using var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        zlib.Write(bytes, entriesLength, length - entriesLength);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);
}
