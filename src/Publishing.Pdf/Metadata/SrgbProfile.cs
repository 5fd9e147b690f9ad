using System.Text;
using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Metadata;

/// <summary>Makes an ICC profile of the sRGB colour space (ICC.1:2010, version 4; IEC 61966-2-1): three primaries and a curve.</summary>
internal static class SrgbProfile
{
    private const string Description = "sRGB";
    private const string Copyright = "No copyright, use freely";

    // Numbers are s15Fixed16: sixteenths of bits after the point. Primaries are adapted from D65 to D50 by Bradford's matrix.
    private static readonly uint[] D50 = [0x0000F6D6, 0x00010000, 0x0000D32D];
    private static readonly uint[] Red = [0x00006FA2, 0x000038F5, 0x00000390];
    private static readonly uint[] Green = [0x00006299, 0x0000B785, 0x000018DA];
    private static readonly uint[] Blue = [0x000024A0, 0x00000F84, 0x0000B6CF];
    private static readonly uint[] Adaptation = [0x00010C42, 0x000005DE, 0xFFFFF325, 0x00000793, 0x0000FD90, 0xFFFFFBA1, 0xFFFFFDA2, 0x000003DC, 0x0000C06E];

    // (a·x + b)^g from d on, c·x below: g = 2.4, a = 1/1.055, b = 0.055/1.055, c = 1/12.92, d = 0.04045.
    private static readonly uint[] Curve = [0x00026666, 0x0000F2A7, 0x00000D59, 0x000013D0, 0x00000A5B];

    /// <summary>The bytes of the profile.</summary>
    public static ReadOnlySpan<byte> Make()
    {
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Text(Description)),
            ("cprt", Text(Copyright)),
            ("wtpt", Numbers("XYZ ", D50)),
            ("chad", Numbers("sf32", Adaptation)),
            ("rXYZ", Numbers("XYZ ", Red)),
            ("gXYZ", Numbers("XYZ ", Green)),
            ("bXYZ", Numbers("XYZ ", Blue)),
            ("rTRC", ParametricCurve()),
            ("gTRC", ParametricCurve()),
            ("bTRC", ParametricCurve()),
        ];
        var table = new PdfBuffer();
        var body = new PdfBuffer();
        var start = 128 + 4 + 12 * tags.Length;
        table.BigEndian((uint)tags.Length);
        var curve = -1;
        foreach (var (signature, data) in tags)
        {
            // The three channels share one curve.
            var offset = signature.EndsWith("TRC", StringComparison.Ordinal) && curve >= 0 ? curve : body.Length;
            if (offset == body.Length)
            {
                body.Raw(data);
                while (body.Length % 4 != 0)
                    body.Raw((byte)0);
            }
            if (signature.EndsWith("TRC", StringComparison.Ordinal))
                curve = offset;
            table.Raw(Encoding.ASCII.GetBytes(signature)).BigEndian((uint)(start + offset)).BigEndian((uint)data.Length);
        }
        var profile = new PdfBuffer();
        Header(profile, start + body.Length);
        return profile.Raw(table.Span).Raw(body.Span).Span;
    }

    private static void Header(PdfBuffer profile, int size)
    {
        profile.BigEndian((uint)size).BigEndian(0u).BigEndian(0x04200000u).Raw("mntrRGB XYZ "u8);
        // The date that the profile's content was settled: the date of the standard it follows.
        foreach (var part in (ReadOnlySpan<ushort>)[2010, 12, 1, 0, 0, 0])
            profile.BigEndian(part);
        profile.Raw("acsp"u8);
        for (var i = 0; i < 7; i++)
            profile.BigEndian(0u);
        foreach (var number in D50)
            profile.BigEndian(number);
        while (profile.Length < 128)
            profile.Raw((byte)0);
    }

    private static byte[] Text(string text)
    {
        var data = new PdfBuffer();
        data.Raw("mluc"u8).BigEndian(0u).BigEndian(1u).BigEndian(12u).Raw("enUS"u8).BigEndian((uint)(2 * text.Length)).BigEndian(28u);
        data.Raw(Encoding.BigEndianUnicode.GetBytes(text));
        return data.Span.ToArray();
    }

    private static byte[] Numbers(string type, uint[] numbers)
    {
        var data = new PdfBuffer();
        data.Raw(Encoding.ASCII.GetBytes(type)).BigEndian(0u);
        foreach (var number in numbers)
            data.BigEndian(number);
        return data.Span.ToArray();
    }

    private static byte[] ParametricCurve()
    {
        var data = new PdfBuffer();
        data.Raw("para"u8).BigEndian(0u).BigEndian((ushort)3).BigEndian((ushort)0);
        foreach (var number in Curve)
            data.BigEndian(number);
        return data.Span.ToArray();
    }
}
