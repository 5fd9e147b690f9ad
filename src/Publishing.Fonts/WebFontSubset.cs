using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts.Cff;
using Publishing.Fonts.Subsetting;
using Publishing.Fonts.Subsetting.Closure;
using Publishing.Fonts.Subsetting.Web;

namespace Publishing.Fonts;

/// <summary>Makes the part of a font that an EPUB embeds: a font that shapes its characters as the whole one does.</summary>
/// <remarks>
/// Glyphs keep their numbers, so that no offset in GSUB, GPOS and GDEF changes; those that cannot be reached lose their outline, advance
/// and kerning, which leaves zeros that vanish when the EPUB is compressed.
/// The numbers are not cut off after the last glyph in use either, since layout tables may name the glyphs behind it.
/// </remarks>
public static class WebFontSubset
{
    private static readonly ImmutableArray<string> Copied = ["GDEF", "gasp", "kern", "name"];

    /// <summary>Makes the subset.</summary>
    /// <param name="font">The font.</param>
    /// <param name="codePoints">The characters of the text, in any order; those that the font lacks are passed over.</param>
    /// <param name="features">The features that style sheets turn on; what browsers apply unasked is kept anyway. Other features do nothing in the subset.</param>
    /// <returns>An OpenType file (sfnt). The same arguments give the same bytes.</returns>
    /// <exception cref="FontFormatException">An outline or GSUB is malformed.</exception>
    public static byte[] Create(OpenTypeFont font, IEnumerable<int> codePoints, ImmutableArray<FeatureSetting> features)
    {
        ArgumentNullException.ThrowIfNull(font);
        ArgumentNullException.ThrowIfNull(codePoints);
        var characters = ReachedCharacters.Find(font, codePoints);
        var layout = new KeptFeatures(features.IsDefault ? [] : features);
        var glyphs = new SortedSet<int>(characters.Select(c => (int)font.Characters[c])) { 0 };
        GlyphClosure.Close(font, glyphs, layout);
        if (font.Cff is null)
            GlyphRewriter.Close(font.Glyphs, glyphs);

        var metrics = Enumerable.Range(0, font.GlyphCount)
            .Select(g => glyphs.Contains(g) ? new GlyphId((ushort)g) : (GlyphId?)null)
            .Select(g => g is { } kept ? (font.AdvanceOf(kept), font.LeftBearingOf(kept)) : (0, 0));
        List<(string Tag, byte[] Data)> tables = [
            .. Outlines(font, glyphs),
            .. TrueTypeTables.Metrics([.. metrics], font),
            TrueTypeTables.Profile(font, font.GlyphCount),
            ("cmap", CharacterMapWriter.Write([.. characters.Select(c => (c, (int)font.Characters[c]))])),
            ("post", DescriptiveTables.Post(font.Table("post").Span)),
            .. Copied.Where(font.HasTable).Select(tag => (tag, font.Table(tag).ToArray())),
        ];
        if (font.HasTable("GSUB"))
            tables.Add(("GSUB", layout.Silence(font.Table("GSUB").Span, "GSUB")));
        if (font.HasTable("GPOS"))
        {
            var positions = layout.Silence(font.Table("GPOS").Span, "GPOS");
            UnusedPairs.Blank(font.Table("GPOS"), positions, glyphs);
            tables.Add(("GPOS", positions));
        }
        if (font.HasTable("OS/2"))
            tables.Add(("OS/2", DescriptiveTables.Os2(font.Table("OS/2").Span, characters.Min, characters.Max)));
        return SfntBuilder.Build(font.HasCffOutlines ? SfntBuilder.Cff : SfntBuilder.TrueType, tables);
    }

    private static IEnumerable<(string Tag, byte[] Data)> Outlines(OpenTypeFont font, SortedSet<int> kept)
    {
        var glyphs = Enumerable.Range(0, font.GlyphCount).Select(g => (Original: g, HasInk: kept.Contains(g)));
        if (font.Cff is null)
            return TrueTypeTables.Outlines(font, glyphs.Select(g => g.HasInk ? GlyphRewriter.Rewrite(font.Glyphs[g.Original].Span, part => part) : []));
        return [("CFF ", CffSubsetWriter.Write(font.Cff, [.. glyphs], font.PostScriptName)), ("head", font.Table("head").ToArray())];
    }
}
