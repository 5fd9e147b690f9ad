using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Fonts;

/// <summary>Writes the fonts: composite fonts with codes of one byte (ISO 32000-1, 9.7), each program embedded once.</summary>
internal static class FontWriter
{
    /// <summary>Writes all fonts and fills the dictionary that names them, <c>/F0 5 0 R …</c>.</summary>
    public static void Write(PdfFile file, FontSet fonts, PdfBuffer names)
    {
        var descendants = new Dictionary<FontUse, ObjectId>();
        foreach (var use in fonts.Uses)
            descendants.Add(use, WriteDescendant(file, use));
        foreach (var resource in fonts.Resources)
        {
            var (map, entries) = (new PdfBuffer(), new PdfBuffer());
            CodeMap.Write(map, entries, resource);
            var encoding = file.WriteStream(file.Allocate(), entries.Span, map.Span);
            map.Clear();
            ToUnicodeMap.Write(map, resource);
            var toUnicode = file.WriteStream(file.Allocate(), default, map.Span);
            var font = new PdfBuffer();
            font.Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(resource.Use.Name)
                .Raw("/Encoding "u8).Reference(encoding).Raw("/DescendantFonts["u8).Reference(descendants[resource.Use])
                .Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8);
            names.Raw("/F"u8).Integer(resource.Number).Raw((byte)' ').Reference(file.Write(font));
        }
    }

    private static ObjectId WriteDescendant(PdfFile file, FontUse use)
    {
        var name = use.Name;
        var program = WriteProgram(file, use);
        var descriptor = file.Write(Descriptor(use, name, program));
        var font = new PdfBuffer();
        font.Raw("<</Type/Font/Subtype"u8).Raw(use.IsCff ? "/CIDFontType0"u8 : "/CIDFontType2"u8)
            .Raw("/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"u8);
        if (!use.IsCff)
            font.Raw("/CIDToGIDMap/Identity"u8);
        font.Raw("/FontDescriptor "u8).Reference(descriptor);
        GlyphWidths.Write(font, use.Widths);
        return file.Write(font.Raw(">>"u8));
    }

    private static ObjectId WriteProgram(PdfFile file, FontUse use)
    {
        var entries = new PdfBuffer();
        if (use.IsCff)
            entries.Raw("/Subtype/CIDFontType0C"u8);
        else
            entries.Raw("/Length1 "u8).Integer(use.Program.Length);
        return file.WriteStream(file.Allocate(), entries.Span, use.Program.Span);
    }

    /// <summary>The font descriptor (9.8).</summary>
    private static PdfBuffer Descriptor(FontUse use, string name, ObjectId program)
    {
        const int Symbolic = 1 << 2, Italic = 1 << 6, FixedPitch = 1;
        var font = use.Font;
        var bounds = font.Bounds;
        var descriptor = new PdfBuffer();
        descriptor.Raw("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Raw("/Flags "u8).Integer(Symbolic | (font.IsItalic ? Italic : 0) | (font.IsFixedPitch ? FixedPitch : 0))
            .Raw("/FontBBox["u8).Integer(use.InThousandths(bounds.XMin)).Raw((byte)' ').Integer(use.InThousandths(bounds.YMin))
            .Raw((byte)' ').Integer(use.InThousandths(bounds.XMax)).Raw((byte)' ').Integer(use.InThousandths(bounds.YMax))
            .Raw("]/ItalicAngle "u8).Thousandths(font.ItalicAngle * 1000L / 65536)
            .Raw("/Ascent "u8).Integer(use.InThousandths(font.Ascender))
            .Raw("/Descent "u8).Integer(use.InThousandths(font.Descender))
            .Raw("/CapHeight "u8).Integer(use.InThousandths(font.CapHeight))
            // No table of an OpenType font gives the stem's width; it grows with the weight about as this line does.
            .Raw("/StemV "u8).Integer(10 + 220 * (Math.Clamp(font.Weight, 50, 1000) - 50) / 900)
            .Raw(use.IsCff ? "/FontFile3 "u8 : "/FontFile2 "u8).Reference(program);
        return descriptor.Raw(">>"u8);
    }
}
