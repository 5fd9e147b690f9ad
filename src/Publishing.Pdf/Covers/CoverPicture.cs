using Publishing.Pdf.Objects;
using Publishing.Typesetting.Covers;

namespace Publishing.Pdf.Covers;

/// <summary>Writes a picture as an image XObject (ISO 32000-1, 8.9.5), its rows as compressed as they came.</summary>
internal static class CoverPicture
{
    /// <summary>Writes the picture.</summary>
    /// <param name="file">Takes the object.</param>
    /// <param name="art">The picture, looked through.</param>
    /// <param name="profile">The profile of sRGB, which colours are taken for.</param>
    public static ObjectId Write(PdfFile file, SheetPicture art, ObjectId profile)
    {
        var entries = new PdfBuffer();
        entries.Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(art.Width).Raw("/Height "u8).Integer(art.Height).Raw("/BitsPerComponent 8/ColorSpace"u8);
        if (art.Components == 1)
            entries.Raw("/DeviceGray"u8);
        else
            entries.Raw("[/ICCBased "u8).Reference(profile).Raw((byte)']');
        // PNG's filters are those of predictor 15 (7.4.4.4).
        if (art.IsPng)
            entries.Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Integer(art.Components).Raw("/Columns "u8).Integer(art.Width).Raw(">>"u8);
        else
            entries.Raw("/Filter/DCTDecode"u8);
        var data = new PdfBuffer();
        foreach (var part in art.Data)
            data.Raw(part.Span);
        return file.WriteStream(file.Allocate(), entries.Span, data.Span, asIs: true);
    }
}
