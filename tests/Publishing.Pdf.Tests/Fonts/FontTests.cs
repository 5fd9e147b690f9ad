using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests.Fonts;

public class FontTests
{
    [SkippableFact]
    public void All_fonts_are_embedded_subset_and_mapped()
    {
        var tool = new ExternalTool("pdffonts");
        tool.Require();

        var (_, output, error) = tool.Run([new Written(SampleBook.Make().Build()).Save("fonts")]);

        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal("", error);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("yes yes yes", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_that_a_page_shows_stands_for_a_text()
    {
        var document = new Written(SampleBook.Make().Build()).Document;
        var fonts = document.Dictionary(document.Dictionary(document.Dictionary(document.Pages()[0])["Resources"])["Font"]);
        var maps = fonts.ToDictionary(pair => pair.Key, pair => ReadMap(Encoding.ASCII.GetString(document.Stream(document.Dictionary(pair.Value)["ToUnicode"]).Data)));
        foreach (var page in document.Pages())
        {
            var (font, operands) = ("", new List<object?>());
            var syntax = new PdfSyntax(document.Stream(document.Dictionary(page)["Contents"]).Data, 0);
            while (!syntax.IsAtEnd)
            {
                var token = syntax.Read();
                if (token is "Tf")
                    font = ((PdfName)operands[^2]!).Value;
                foreach (var shown in token is "TJ" ? ((List<object?>)operands[^1]!).OfType<byte[]>() : [])
                {
                    foreach (var code in shown)
                        Assert.NotEqual("", maps[font][code]);
                }
                operands.Add(token);
            }
        }
    }

    [Fact]
    public void A_glyph_that_stands_for_two_texts_has_two_resources_and_one_program()
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        book.Line(paragraph, "self-made", endsParagraph: false).Line(paragraph, "lay", hyphenated: true).Line(paragraph, "out");

        var document = new Written(book.Build()).Document;

        var fonts = document.Dictionary(document.Dictionary(document.Dictionary(document.Pages()[0])["Resources"])["Font"]);
        Assert.Equal(2, fonts.Count);
        Assert.Single(fonts.Values.Select(font => document.Array(document.Dictionary(font)["DescendantFonts"])[0]).Distinct());
    }

    [Fact]
    public void A_font_of_more_glyphs_than_a_byte_can_number_has_more_resources_and_one_program()
    {
        var font = TestFonts.Latin;
        var characters = Enumerable.Range(0x21, 0x300).Select(c => ((char)c).ToString()).Where(c => font.GlyphFor(c[0]) != GlyphId.NotDef && char.IsLetterOrDigit(c[0])).ToArray();
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        foreach (var line in characters.Chunk(40))
            book.Line(paragraph, string.Join(' ', line), endsParagraph: line[^1] == characters[^1]);

        var written = new Written(book.Build());

        var document = written.Document;
        var fonts = document.Dictionary(document.Dictionary(document.Dictionary(document.Pages()[0])["Resources"])["Font"]);
        var maps = fonts.Values.Select(value => ReadMap(Encoding.ASCII.GetString(document.Stream(document.Dictionary(value)["ToUnicode"]).Data))).ToList();
        Assert.True(characters.Length > 256, "The font has too few letters to show anything.");
        Assert.True(fonts.Count > 1, "All codes fit into one resource.");
        Assert.Single(fonts.Values.Select(value => document.Array(document.Dictionary(value)["DescendantFonts"])[0]).Distinct());
        Assert.Subset(maps.SelectMany(map => map.Values).ToHashSet(), characters.ToHashSet());
        Assert.All(maps, map => Assert.Equal(" ", map[' ']));
        Assert.Empty(Publishing.Testing.Pdf.Conformance.PdfConformance.Check(written.Bytes));
    }

    [Fact]
    public void Ligatures_stand_for_all_their_letters()
    {
        var book = new TestBook();
        book.Line(book.Element(StructureRole.P), "office");

        var document = new Written(book.Build()).Document;

        var fonts = document.Dictionary(document.Dictionary(document.Dictionary(document.Pages()[0])["Resources"])["Font"]);
        var map = ReadMap(Encoding.ASCII.GetString(document.Stream(document.Dictionary(fonts["F0"])["ToUnicode"]).Data));
        Assert.Contains("ffi", map.Values);
    }

    [Fact]
    public void A_font_with_a_broken_outline_is_reported_and_the_file_is_not_finished()
    {
        var font = OpenTypeFont.Parse(BreakOutline(File.ReadAllBytes(Repository.PathOf("fonts/FrankRuhlLibre-Regular.ttf"))), "broken.ttf");
        var book = new TestBook();
        var run = new ShapedRun(font, Pt.FromPoints(10), "A", Language.English, Direction.LeftToRight, [new ShapedGlyph(font.GlyphFor('A'), 0, 600, 0, 0)], Pt.FromPoints(6));
        book.Add(new TextLine(Pt.FromPoints(20), Direction.LeftToRight, [new PlacedWord(run, Pt.Zero, 1000, WordEnding.ParagraphEnd, book.Element(StructureRole.P))]));
        var diagnostics = new DiagnosticList();
        using var stream = new MemoryStream();

        PdfWriter.Write(book.Build(), stream, new PdfOptions(), diagnostics);

        Assert.DoesNotContain("%%EOF", Encoding.Latin1.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.Equal("P013", Assert.Single(diagnostics.Sorted()).Rule.Code);
    }

    /// <summary>Makes every glyph claim more contours than its description has room for.</summary>
    private static byte[] BreakOutline(byte[] data)
    {
        for (var record = 12; record < 12 + 16 * data[5]; record += 16)
        {
            if (Encoding.ASCII.GetString(data, record, 4) != "glyf")
                continue;
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(record + 8)), BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(record + 12)));
            data.AsSpan(offset, length).Fill(0x7F);
        }
        return data;
    }

    private static Dictionary<int, string> ReadMap(string cmap)
    {
        var map = new Dictionary<int, string>();
        foreach (var line in cmap.Split('\n').Where(line => line.StartsWith('<')))
        {
            var parts = line.Split('<', '>').Where(part => part.Length > 0).ToArray();
            var first = Hexadecimal(parts[0]);
            var last = parts.Length == 3 ? Hexadecimal(parts[1]) : first;
            var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(parts[^1]));
            for (var code = first; code <= last; code++)
                map.Add(code, text.Length == 1 ? ((char)(text[0] + code - first)).ToString() : text);
        }
        return map;
    }

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
