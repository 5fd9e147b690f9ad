using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Publishing.Cli.Building;

/// <summary>The bytes of an output, wherever they are.</summary>
public abstract class BuiltContent
{
    private protected BuiltContent()
    {
    }

    /// <summary>How many they are.</summary>
    public abstract long Length { get; }

    /// <summary>Their SHA-256, 32 bytes.</summary>
    public abstract ReadOnlyMemory<byte> Hash { get; }

    /// <summary>Opens them for reading, from the first on.</summary>
    /// <exception cref="IOException">They were moved into place, or the disk failed.</exception>
    public abstract Stream Open();

    /// <summary>Bytes in memory.</summary>
    public static BuiltContent Of(ReadOnlyMemory<byte> bytes) => new InMemory(bytes);

    /// <summary>Bytes of a file that was written through to the disk.</summary>
    internal static BuiltContent Of(string path, long length, byte[] hash) => new OnDisk(path, length, hash);

    /// <summary>Copies them.</summary>
    /// <param name="output">Receives them.</param>
    /// <exception cref="IOException">They were moved into place, or the disk failed.</exception>
    public void CopyTo(Stream output)
    {
        using var stream = Open();
        stream.CopyTo(output);
    }

    /// <summary>All of them.</summary>
    /// <exception cref="IOException">They were moved into place, or the disk failed.</exception>
    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        using var stream = Open();
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed class InMemory(ReadOnlyMemory<byte> bytes) : BuiltContent
    {
        public override long Length => bytes.Length;

        public override ReadOnlyMemory<byte> Hash => SHA256.HashData(bytes.Span);

        public override Stream Open() => MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
    }

    private sealed class OnDisk(string path, long length, byte[] hash) : BuiltContent
    {
        public override long Length => length;

        public override ReadOnlyMemory<byte> Hash => hash;

        public override Stream Open() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }
}
