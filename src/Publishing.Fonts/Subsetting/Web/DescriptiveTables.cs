using System.Buffers.Binary;

namespace Publishing.Fonts.Subsetting.Web;

/// <summary>Adapts the tables that describe a font to its subset.</summary>
internal static class DescriptiveTables
{
    private const int PostLength = 32, FirstCharacterOffset = 64, LastCharacterOffset = 66;

    /// <summary>Writes <c>post</c> without glyph names (format 3).</summary>
    public static byte[] Post(ReadOnlySpan<byte> original)
    {
        var post = new byte[PostLength];
        original[..Math.Min(original.Length, PostLength)].CopyTo(post);
        BinaryPrimitives.WriteUInt32BigEndian(post, 0x00030000);
        return post;
    }

    /// <summary>Writes <c>OS/2</c> with the first and last character of the subset.</summary>
    public static byte[] Os2(ReadOnlySpan<byte> original, int first, int last)
    {
        var os2 = original.ToArray();
        if (os2.Length < LastCharacterOffset + 2)
            return os2;
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(FirstCharacterOffset), (ushort)Math.Min(first, 0xFFFF));
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(LastCharacterOffset), (ushort)Math.Min(last, 0xFFFF));
        return os2;
    }
}
