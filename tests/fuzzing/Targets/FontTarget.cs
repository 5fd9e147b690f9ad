using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Fuzzing.Targets;

/// <summary>Fonts, with TrueType and CFF outlines: read, shaped with, measured and subset; a subset must be a font again.</summary>
internal sealed class FontTarget : FuzzTarget
{
    private const string Sample = "Quick (שָׁלוֹם) ﬁ ½ é";

    private static readonly Lazy<ImmutableArray<byte[]>> Seeds = new(() =>
    [
        File.ReadAllBytes(Repository.PathOf("fonts/FrankRuhlLibre-Regular.ttf")),
        WebFontSubset.Create(OpenTypeFont.Parse(File.ReadAllBytes(Repository.PathOf("fonts/EBGaramond-Regular.ttf")), "Garamond"), Sample.Select(c => (int)c), [new FeatureSetting("smcp", 1)]),
        .. Corpus.FilesOf("fonts").Select(File.ReadAllBytes),
    ]);

    /// <inheritdoc/>
    public override string Name => "fonts";

    /// <inheritdoc/>
    public override int Share => 14;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var random = new Random(number);
        return FontDamages.Apply(Seeds.Value[random.Next(Seeds.Value.Length)], random);
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        try
        {
            return Use(OpenTypeFont.Parse(input, "broken"));
        }
        catch (FontFormatException)
        {
            return null;
        }
    }

    private static string? Use(OpenTypeFont font)
    {
        foreach (var (script, direction) in (ReadOnlySpan<(string, Direction)>)[("latn", Direction.LeftToRight), ("hebr", Direction.RightToLeft)])
            _ = ShapePlan.Create(font, script, null, direction, [new FeatureSetting("smcp", 1)]).Shape(Sample);
        var glyphs = Sample.EnumerateRunes().Select(rune => font.GlyphFor(rune.Value)).Append(new GlyphId((ushort)(font.GlyphCount - 1))).ToArray();
        _ = FontSubset.Create(font, glyphs).Data;
        foreach (var glyph in glyphs)
        {
            _ = font.OutlineOf(glyph);
            _ = font.BoundsOf(glyph);
        }
        var web = WebFontSubset.Create(font, Sample.Select(c => (int)c), [new FeatureSetting("smcp", 1)]);
        return OpenTypeFont.Parse(web, "web").GlyphCount == font.GlyphCount ? null : "The subset has not the font's glyphs.";
    }
}
