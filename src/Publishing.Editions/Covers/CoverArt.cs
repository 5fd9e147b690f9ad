namespace Publishing.Editions.Covers;

/// <summary>A picture that was looked through: its structure is sound, and it is of a size that can be printed.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="IsPng">Whether it is a PNG; a JPEG otherwise.</param>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Components">1 for grey, 3 for colour.</param>
public sealed record CoverArt(ReadOnlyMemory<byte> Bytes, bool IsPng, int Width, int Height, int Components)
{
    /// <summary>The stretches of the file that hold the compressed rows of a PNG, one after the other; empty for a JPEG.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Rows { get; init; } = [];

    private const int LargestFile = 32 * 1024 * 1024;
    private const int LargestSide = 20_000;
    private const long MostPixels = 100_000_000;

    /// <summary>Looks through a picture.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="art">The picture.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Read(byte[] bytes, out CoverArt? art)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        art = null;
        if (bytes.Length > LargestFile)
            return "it is larger than 32 MiB";
        var fault = bytes.AsSpan().StartsWith(PngFile.Signature) ? PngFile.Read(bytes, out art)
            : bytes.AsSpan().StartsWith(JpegFile.Signature) ? JpegFile.Read(bytes, out art)
            : "it is neither a PNG nor a JPEG";
        if (fault is not null)
            art = null;
        return fault;
    }

    /// <summary>Whether a picture has a size that can be printed.</summary>
    internal static bool HasSize(long width, long height) => width is > 0 and <= LargestSide && height is > 0 and <= LargestSide && width * height <= MostPixels;
}
