using System.Text;
using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Metadata;

/// <summary>Makes an ICC profile of the sRGB colour space (ICC.1:2010, version 4; IEC 61966-2-1): three primaries and a curve.</summary>
internal static class SrgbProfile
{
    // Numbers are s15Fixed16. The primaries are adapted from D65 to D50 by Bradford's matrix.
    private static ReadOnlySpan<uint> Red => [0x00006FA2, 0x000038F5, 0x00000390];

    private static ReadOnlySpan<uint> Green => [0x00006299, 0x0000B785, 0x000018DA];

    private static ReadOnlySpan<uint> Blue => [0x000024A0, 0x00000F84, 0x0000B6CF];

    private static ReadOnlySpan<uint> Adaptation => [0x00010C42, 0x000005DE, 0xFFFFF325, 0x00000793, 0x0000FD90, 0xFFFFFBA1, 0xFFFFFDA2, 0x000003DC, 0x0000C06E];

    /// <summary>Function 3: (a·x + b)^g from d on, c·x below; g = 2.4, a = 1/1.055, b = 0.055/1.055, c = 1/12.92, d = 0.04045.</summary>
    private static ReadOnlySpan<uint> Curve => [0x00030000, 0x00026666, 0x0000F2A7, 0x00000D59, 0x000013D0, 0x00000A5B];

    /// <summary>The bytes of the profile.</summary>
    public static byte[] Make() => IccProfile.Build(0x04200000, "mntrRGB XYZ ", [
        ("desc", Text("sRGB")),
        ("cprt", Text("No copyright, use freely")),
        ("wtpt", IccProfile.Numbers("XYZ ", IccProfile.D50)),
        ("chad", IccProfile.Numbers("sf32", Adaptation)),
        ("rXYZ", IccProfile.Numbers("XYZ ", Red)),
        ("gXYZ", IccProfile.Numbers("XYZ ", Green)),
        ("bXYZ", IccProfile.Numbers("XYZ ", Blue)),
        ("rTRC", IccProfile.Numbers("para", Curve)),
        ("gTRC", IccProfile.Numbers("para", Curve)),
        ("bTRC", IccProfile.Numbers("para", Curve)),
    ]);

    private static byte[] Text(string text)
    {
        var data = new PdfBuffer();
        data.Raw("mluc"u8).BigEndian(0u).BigEndian(1u).BigEndian(12u).Raw("enUS"u8).BigEndian((uint)(2 * text.Length)).BigEndian(28u);
        return data.Raw(Encoding.BigEndianUnicode.GetBytes(text)).Span.ToArray();
    }
}
