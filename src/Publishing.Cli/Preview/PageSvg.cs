using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Fonts.Outlines;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Preview;

/// <summary>Draws a typeset page for browsers: the glyphs as outlines, each defined once, so that the page looks as in print.</summary>
internal static class PageSvg
{
    /// <summary>Writes a page as a whole SVG file (SVG 2), lengths in points.</summary>
    public static string Write(Page page)
    {
        var glyphs = new GlyphNames();
        var body = new StringBuilder();
        foreach (var item in page.Items)
        {
            if (item is TextLine line)
            {
                foreach (var word in line.Words)
                    Write(word, line.Baseline, glyphs, body);
            }
            else if (item is Rule rule)
            {
                body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{rule.X}\" y=\"{rule.Y}\" width=\"{rule.Width}\" height=\"{rule.Height}\"/>\n");
            }
        }
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{page.Width}pt\" height=\"{page.Height}pt\" viewBox=\"0 0 {page.Width} {page.Height}\">\n"
            + $"<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<defs>\n{glyphs.Definitions}</defs>\n{body}</svg>\n";
    }

    /// <summary>A number that is another when the page looks otherwise (FNV-1a, 64 bits).</summary>
    public static ulong HashOf(Page page)
    {
        var hash = 14695981039346656037UL;
        foreach (var item in page.Items)
        {
            if (item is Rule rule)
            {
                Add(rule.X.Raw);
                Add(rule.Y.Raw);
                Add(rule.Width.Raw);
                Add(rule.Height.Raw);
            }
            else if (item is TextLine line)
            {
                Add(line.Baseline.Raw);
                foreach (var word in line.Words)
                {
                    Add(word.X.Raw);
                    Add(word.Stretch);
                    Add(word.Run.Size.Raw);
                    foreach (var glyph in word.Run.Glyphs)
                        Add(((long)glyph.Id.Value << 32) ^ ((long)glyph.XOffset << 16) ^ glyph.YOffset);
                }
            }
        }
        Add(page.Width.Raw);
        Add(page.Height.Raw);
        return hash;

        void Add(long value)
        {
            hash = unchecked((hash ^ (ulong)value) * 1099511628211UL);
        }
    }

    private static void Write(PlacedWord word, Pt baseline, GlyphNames glyphs, StringBuilder body)
    {
        var run = word.Run;
        // From font units, y upwards, to points, y downwards.
        var scale = run.Size.Points / run.Font.UnitsPerEm;
        body.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({word.X} {baseline}) scale({scale * word.Stretch / 1000:0.######} {-scale:0.######})\">");
        long pen = 0;
        foreach (var glyph in run.Glyphs)
        {
            if (glyphs.NameOf(run.Font, glyph.Id) is { } name)
                body.Append(CultureInfo.InvariantCulture, $"<use href=\"#{name}\" x=\"{pen + glyph.XOffset}\" y=\"{glyph.YOffset}\"/>");
            pen += glyph.XAdvance;
        }
        body.Append("</g>\n");
    }

    /// <summary>The glyphs of a page by name.</summary>
    private sealed class GlyphNames
    {
        private readonly Dictionary<(OpenTypeFont, GlyphId), string?> names = [];
        private readonly StringBuilder definitions = new();

        public StringBuilder Definitions => definitions;

        /// <summary>The glyph's name; null when it has no ink.</summary>
        public string? NameOf(OpenTypeFont font, GlyphId glyph)
        {
            if (names.TryGetValue((font, glyph), out var name))
                return name;
            var outline = font.OutlineOf(glyph);
            name = outline.Segments.IsEmpty ? null : FormattableString.Invariant($"g{names.Count}");
            names.Add((font, glyph), name);
            if (name is not null)
                Define(name, outline);
            return name;
        }

        private void Define(string name, GlyphOutline outline)
        {
            definitions.Append(CultureInfo.InvariantCulture, $"<path id=\"{name}\" d=\"");
            foreach (var (verb, control1, control2, end) in outline.Segments)
            {
                _ = verb switch
                {
                    OutlineVerb.Move => definitions.Append(CultureInfo.InvariantCulture, $"M{end.X} {end.Y}"),
                    OutlineVerb.Line => definitions.Append(CultureInfo.InvariantCulture, $"L{end.X} {end.Y}"),
                    OutlineVerb.Quad => definitions.Append(CultureInfo.InvariantCulture, $"Q{control1.X} {control1.Y} {end.X} {end.Y}"),
                    OutlineVerb.Cubic => definitions.Append(CultureInfo.InvariantCulture, $"C{control1.X} {control1.Y} {control2.X} {control2.Y} {end.X} {end.Y}"),
                    _ => definitions.Append('Z'),
                };
            }
            definitions.Append("\"/>\n");
        }
    }
}
