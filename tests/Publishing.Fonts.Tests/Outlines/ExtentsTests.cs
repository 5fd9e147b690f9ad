using System.Globalization;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Fonts.Tests.Outlines;

/// <summary>Compares the boxes and advances of glyphs with those that HarfBuzz finds.</summary>
public sealed class ExtentsTests
{
    private static readonly ExternalTool Shaper = new("hb-shape");

    [SkippableTheory]
    [InlineData(SystemFonts.Libertine)]
    [InlineData(SystemFonts.LibertineItalic)]
    [InlineData(SystemFonts.David)]
    [InlineData(SystemFonts.Nachlieli)]
    [InlineData(SystemFonts.DejaVu)]
    [InlineData(SystemFonts.Ezra)]
    public void Every_box_and_advance_is_as_HarfBuzz_finds_it(string path)
    {
        Shaper.Require();
        var font = SystemFonts.Require(path);
        var differences = Glyphs(path, font)
            .Where(g => (g.Advance != 0 && g.Advance != font.AdvanceOf(g.Id)) || // A shaper takes the advance from marks.
                !IsNear(g.Box, font.BoundsOf(g.Id)))
            .Select(g => $"{g.Id.Value}: {g.Box} {g.Advance}, here {font.BoundsOf(g.Id)} {font.AdvanceOf(g.Id)}");
        Assert.Equal("", string.Join("\n", differences));
    }

    [SkippableTheory]
    [InlineData("fonts/EBGaramond-Regular.ttf")]
    [InlineData("fonts/FrankRuhlLibre-Bold.ttf")]
    public void Every_outline_lies_in_the_box_that_HarfBuzz_finds(string relative)
    {
        Shaper.Require();
        var path = Repository.PathOf(relative);
        var font = OpenTypeFont.Parse(File.ReadAllBytes(path), relative);
        foreach (var (id, _, box) in Glyphs(path, font))
        {
            var outline = font.OutlineOf(id).ControlBox();
            Assert.True(
                outline.XMin <= box.XMin + 1 && outline.YMin <= box.YMin + 1 && outline.XMax >= box.XMax - 1 && outline.YMax >= box.YMax - 1,
                $"{id.Value}: {box}, here {outline}");
        }
    }

    private static bool IsNear(FontBounds a, FontBounds b) =>
        a.IsEmpty && b.IsEmpty
        || Math.Max(
            Math.Max(Math.Abs(a.XMin - b.XMin), Math.Abs(a.XMax - b.XMax)),
            Math.Max(Math.Abs(a.YMin - b.YMin), Math.Abs(a.YMax - b.YMax))) <= 1;

    /// <summary>Each character is shaped alone; those that shaping changes are left out.</summary>
    private static List<(GlyphId Id, int Advance, FontBounds Box)> Glyphs(string path, OpenTypeFont font)
    {
        var characters = font.Characters.Entries().Select(e => e.CodePoint).Where(c => c > ' ' && c is not (>= 0xD800 and <= 0xDFFF)).ToArray();
        var (code, output, error) = Shaper.Run(
            ["--show-extents", "--no-glyph-names", "--no-clusters", "--features=-kern,-mark,-mkmk,-curs,-calt,-ccmp,-locl", "--font-file=" + path],
            string.Concat(characters.Select(c => char.ConvertFromUtf32(c) + "\n")));
        Assert.True(code == 0, error);
        // [40+508<40,700,420,-710>]: glyph, advance, bearings, width and height
        var lines = output.Split('\n');
        var result = characters.Index()
            .Where(c => lines[c.Index].StartsWith(string.Create(CultureInfo.InvariantCulture, $"[{font.GlyphFor(c.Item).Value}+"), StringComparison.Ordinal))
            .Where(c => !lines[c.Index].Contains('|', StringComparison.Ordinal))
            .Select(c => Parse(lines[c.Index].Trim('[', ']')))
            .ToList();
        Assert.True(result.Count > characters.Length * 3 / 4, $"{result.Count} of {characters.Length} characters could be compared");
        return result;
    }

    private static (GlyphId Id, int Advance, FontBounds Box) Parse(string glyph)
    {
        var head = glyph[..glyph.IndexOf('<', StringComparison.Ordinal)].Split('@')[0].Split('+');
        var box = glyph[(glyph.IndexOf('<', StringComparison.Ordinal) + 1)..^1].Split(',').Select(Number).ToArray();
        return (new GlyphId((ushort)Number(head[0])), head.Length > 1 ? Number(head[1]) : 0, new FontBounds(box[0], box[1] + box[3], box[0] + box[2], box[1]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
