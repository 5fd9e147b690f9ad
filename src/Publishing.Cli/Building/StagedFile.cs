using System.Security.Cryptography;

namespace Publishing.Cli.Building;

/// <summary>A file that is written from front to back, hashed on the way, and then brought through to the disk.</summary>
internal sealed class StagedFile : Stream
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream file;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[BufferSize];
    private int buffered;
    private long length;

    /// <summary>Makes the file, in the place of one that has its name.</summary>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">Making it is not allowed.</exception>
    public StagedFile(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">There is no room on the disk.</exception>
    public override void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var taken = Math.Min(bytes.Length, BufferSize - buffered);
            bytes[..taken].CopyTo(buffer.AsSpan(buffered));
            bytes = bytes[taken..];
            buffered += taken;
            if (buffered == BufferSize)
                Flush();
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] bytes, int offset, int count) => Write(bytes.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="IOException">There is no room on the disk.</exception>
    public override void Flush()
    {
        var bytes = buffer.AsSpan(0, buffered);
        hash.AppendData(bytes);
        try
        {
            file.Write(bytes);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // So .NET reports EFBIG.
            throw new IOException("The file is larger than the disk allows.", exception);
        }
        length += buffered;
        buffered = 0;
    }

    /// <summary>Ends the file.</summary>
    /// <returns>Its bytes.</returns>
    /// <exception cref="IOException">There is no room on the disk.</exception>
    public BuiltContent Finish()
    {
        Flush();
        // A name must not reach the disk before what it stands for, should the machine stop.
        file.Flush(flushToDisk: true);
        return BuiltContent.Of(file.Name, length, hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
            hash.Dispose();
        }
        base.Dispose(disposing);
    }
}
