using System.Globalization;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Metadata;

/// <summary>Writes the document information dictionary (ISO 32000-1, 14.3.3), in agreement with the XMP packet.</summary>
internal static class InformationDictionary
{
    /// <summary>The program that made the file, in both kinds of metadata.</summary>
    public const string Producer = "Publishing";

    /// <summary>Writes the dictionary.</summary>
    /// <param name="file">Takes the object.</param>
    /// <param name="book">The book.</param>
    /// <param name="isTrappedKnown">Say that no ink is trapped, which a press wants to know.</param>
    public static ObjectId Write(PdfFile file, BookInformation book, bool isTrappedKnown = false)
    {
        var value = new PdfBuffer();
        var date = "D:" + book.Modified.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z";
        value.Raw("<</Title"u8).Text(MetadataText.Of(book.Title));
        if (!book.Authors.IsEmpty)
            value.Raw("/Author"u8).Text(MetadataText.Of(string.Join("; ", book.Authors)));
        value.Raw("/Creator"u8).Text(Producer).Raw("/Producer"u8).Text(Producer)
            .Raw("/CreationDate"u8).Text(date).Raw("/ModDate"u8).Text(date);
        if (isTrappedKnown)
            value.Raw("/Trapped/False"u8);
        return file.Write(value.Raw(">>"u8));
    }
}
