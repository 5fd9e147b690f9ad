using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Metadata;

/// <summary>Writes the output intent of PDF/A (ISO 19005-2, 6.2.3), which says what DeviceGray black means.</summary>
internal static class OutputIntent
{
    public static ObjectId Write(PdfFile file)
    {
        var profile = file.WriteStream(file.Allocate(), "/N 3"u8, SrgbProfile.Make());
        var value = new PdfBuffer();
        value.Raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8)
            .Reference(profile).Raw(">>"u8);
        return file.Write(value);
    }
}
