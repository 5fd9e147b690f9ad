using System.Globalization;
using System.Xml;

namespace Publishing.Benchmarks.Evenness;

/// <summary>The structured text that MuPDF reads from a PDF: <c>mutool draw -F stext</c>.</summary>
/// <remarks>
/// It gives each glyph's origin, advance, size and character to six digits, which is a thousandth of a point on any page of a book,
/// a ten-thousandth of an em. pdftotext -bbox-layout gives words without baselines, and parts lines at wide spaces.
/// </remarks>
public static class StructuredText
{
    /// <summary>Reads structured text.</summary>
    /// <param name="xml">The document, as mutool writes it.</param>
    /// <returns>The glyphs of each page, the pages in order.</returns>
    public static IEnumerable<List<Glyph>> Read(TextReader xml)
    {
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { CheckCharacters = false, IgnoreWhitespace = true });
        List<Glyph>? page = null;
        var size = 0.0;
        while (reader.Read())
        {
            switch (reader.NodeType, reader.Name)
            {
                case (XmlNodeType.Element, "page"):
                    page = [];
                    if (reader.IsEmptyElement)
                        yield return page;
                    break;
                case (XmlNodeType.EndElement, "page"):
                    yield return page!;
                    break;
                case (XmlNodeType.Element, "font"):
                    size = Number(reader.GetAttribute("size"));
                    break;
                case (XmlNodeType.Element, "char"):
                    page!.Add(ReadGlyph(reader, size));
                    break;
            }
        }
    }

    /// <summary>The quad has four corners, each x and y: top left, top right, bottom left, bottom right.</summary>
    private static Glyph ReadGlyph(XmlReader reader, double size)
    {
        var corners = reader.GetAttribute("quad")!.Split(' ', 4);
        var character = reader.GetAttribute("c");
        return new Glyph(
            Number(corners[0]),
            Number(corners[2]),
            Number(reader.GetAttribute("y")),
            size,
            string.IsNullOrEmpty(character) ? 0xFFFD : char.ConvertToUtf32(character, 0));
    }

    private static double Number(string? text) => double.Parse(text ?? "", CultureInfo.InvariantCulture);
}
