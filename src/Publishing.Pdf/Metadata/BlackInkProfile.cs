using System.Text;
using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Metadata;

/// <summary>Makes an ICC profile of a press with black ink only (version 2, as presses know it): paper white, and a curve for the gain of its dots.</summary>
internal static class BlackInkProfile
{
    /// <summary>The exponent of the curve, 1.75, in eighths of bits after the point: a gain of about 20 % in the middle tones.</summary>
    private const ushort Gamma = 0x01C0;

    /// <summary>The bytes of the profile.</summary>
    public static byte[] Make() => IccProfile.Build(0x02100000, "prtrGRAYXYZ ", [
        ("desc", Description("Black ink, 20 % dot gain")),
        ("cprt", Text("No copyright, use freely")),
        ("wtpt", IccProfile.Numbers("XYZ ", IccProfile.D50)),
        ("kTRC", Curve()),
    ]);

    private static byte[] Text(string text) =>
        new PdfBuffer().Raw("text"u8).BigEndian(0u).Raw(Encoding.ASCII.GetBytes(text)).Raw((byte)0).Span.ToArray();

    /// <summary>The description of version 2: ASCII, then an empty Unicode and an empty Macintosh form.</summary>
    private static byte[] Description(string text)
    {
        var data = new PdfBuffer();
        data.Raw("desc"u8).BigEndian(0u).BigEndian((uint)(text.Length + 1)).Raw(Encoding.ASCII.GetBytes(text)).Raw((byte)0);
        data.BigEndian(0u).BigEndian(0u).BigEndian((ushort)0);
        for (var i = 0; i < 68; i++)
            data.Raw((byte)0);
        return data.Span.ToArray();
    }

    private static byte[] Curve() =>
        new PdfBuffer().Raw("curv"u8).BigEndian(0u).BigEndian(1u).BigEndian(Gamma).Span.ToArray();
}
