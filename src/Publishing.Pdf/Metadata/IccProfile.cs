using System.Text;
using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Metadata;

/// <summary>Puts ICC profiles together (ICC.1:2010, 7).</summary>
internal static class IccProfile
{
    private const int HeaderLength = 128;

    /// <summary>The white of the connection space, D50, in s15Fixed16 numbers.</summary>
    public static ReadOnlySpan<uint> D50 => [0x0000F6D6, 0x00010000, 0x0000D32D];

    /// <summary>Builds a profile.</summary>
    /// <param name="version">The version, as in the header: <c>0x04200000</c>.</param>
    /// <param name="kind">Device class, colour space and connection space: twelve letters.</param>
    /// <param name="tags">Four letters and the data of each tag; equal data stand in the file once.</param>
    public static byte[] Build(uint version, string kind, IReadOnlyList<(string Signature, byte[] Data)> tags)
    {
        var table = new PdfBuffer();
        var body = new PdfBuffer();
        var start = HeaderLength + 4 + 12 * tags.Count;
        table.BigEndian((uint)tags.Count);
        var placed = new List<(int Offset, byte[] Data)>();
        foreach (var (signature, data) in tags)
        {
            var at = placed.FindIndex(other => other.Data.AsSpan().SequenceEqual(data));
            if (at < 0)
            {
                at = placed.Count;
                placed.Add((body.Length, data));
                body.Raw(data);
                while (body.Length % 4 != 0)
                    body.Raw((byte)0);
            }
            table.Raw(Encoding.ASCII.GetBytes(signature)).BigEndian((uint)(start + placed[at].Offset)).BigEndian((uint)data.Length);
        }
        var profile = new PdfBuffer();
        WriteHeader(profile, (uint)(start + body.Length), version, kind);
        return profile.Raw(table.Span).Raw(body.Span).Span.ToArray();
    }

    /// <summary>A tag's data of numbers: a type and its values.</summary>
    public static byte[] Numbers(string type, ReadOnlySpan<uint> numbers)
    {
        var data = new PdfBuffer();
        data.Raw(Encoding.ASCII.GetBytes(type)).BigEndian(0u);
        foreach (var number in numbers)
            data.BigEndian(number);
        return data.Span.ToArray();
    }

    private static void WriteHeader(PdfBuffer profile, uint size, uint version, string kind)
    {
        profile.BigEndian(size).BigEndian(0u).BigEndian(version).Raw(Encoding.ASCII.GetBytes(kind));
        // A profile has a date; a fixed one, that the same book give the same bytes.
        foreach (var part in (ReadOnlySpan<ushort>)[2010, 12, 1, 0, 0, 0])
            profile.BigEndian(part);
        profile.Raw("acsp"u8);
        for (var i = 0; i < 7; i++)
            profile.BigEndian(0u);
        foreach (var number in D50)
            profile.BigEndian(number);
        while (profile.Length < HeaderLength)
            profile.Raw((byte)0);
    }
}
