using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Metadata;

/// <summary>Writes output intents (ISO 32000-1, 14.11.5), which say what DeviceGray black means.</summary>
internal static class OutputIntent
{
    /// <summary>The intent of PDF/A (ISO 19005-2, 6.2.3): a screen.</summary>
    public static ObjectId WriteScreen(PdfFile file)
    {
        var profile = file.WriteStream(file.Allocate(), "/N 3"u8, SrgbProfile.Make());
        var value = new PdfBuffer();
        value.Raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8)
            .Reference(profile).Raw(">>"u8);
        return file.Write(value);
    }

    /// <summary>The intent of PDF/X (ISO 15930-7, 6.2): a press with black ink.</summary>
    public static ObjectId WritePress(PdfFile file)
    {
        var profile = file.WriteStream(file.Allocate(), "/N 1"u8, BlackInkProfile.Make());
        var value = new PdfBuffer();
        value.Raw("<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(Custom)/OutputCondition(Black ink, 20 % dot gain)/Info(Black ink, 20 % dot gain)/DestOutputProfile "u8)
            .Reference(profile).Raw(">>"u8);
        return file.Write(value);
    }
}
