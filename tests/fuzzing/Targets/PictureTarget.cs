using System.Collections.Immutable;
using Publishing.Editions.Covers;

namespace Publishing.Fuzzing.Targets;

/// <summary>Pictures for a cover, PNG and JPEG.</summary>
internal sealed class PictureTarget : FuzzTarget
{
    private static readonly ImmutableArray<byte[]> Pieces =
    [
        [0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xDA], [0xFF, 0xC0, 0x00, 0x11], [0xFF, 0xC2], [0xFF, 0xDD], [0xFF, 0xFF, 0xFF], [0x00, 0x00, 0x00, 0x00], [0x7F, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0x00, 0x01, 0x86, 0xA0], [0x78, 0x9C], [0x00, 0x00, 0x00, 0x0D],
        .. ByteDamages.Pieces("IHDR", "IDAT", "IEND", "PLTE", "tRNS", "iCCP", "acTL", "JFIF", "Exif", "Adobe"),
    ];

    private static readonly Lazy<ByteDamages> Damages = new(() => new(Corpus.Of("pictures", "tests/suite/options", ".png", ".jpg"), Pieces));

    /// <inheritdoc/>
    public override string Name => "pictures";

    /// <inheritdoc/>
    public override int Share => 10;

    /// <inheritdoc/>
    public override byte[] Make(int number) => Damages.Value.Make(new Random(number));

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var fault = CoverArt.Read(input, out var art);
        if (fault is null != art is not null)
            return "There is neither a picture nor a fault, or both.";
        return art is { Components: not (1 or 3) } ? "The picture has no colours that there are." : null;
    }
}
