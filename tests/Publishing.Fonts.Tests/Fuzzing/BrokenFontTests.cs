using System.Diagnostics;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Fonts.Tests.Fuzzing;

/// <summary>Whatever the bytes are, the only exception is the one for malformed fonts, and it comes soon.</summary>
public sealed class BrokenFontTests
{
    /// <summary>How many broken copies of each font; <c>PUBLISHING_FUZZ_CASES</c> makes more.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PUBLISHING_FUZZ_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases / 4 : 400;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly string Text = "Quick (שָׁלוֹם) ﬁ ½ é";

    [Fact]
    public void Broken_TrueType_fonts_are_refused_or_read() => Break(TestFonts.FrankRuhl.Data, 1);

    [Fact]
    public void Broken_fonts_with_many_features_are_refused_or_read() =>
        Break(WebFontSubset.Create(TestFonts.Garamond, Text.Select(c => (int)c), [new FeatureSetting("smcp", 1)]), 2);

    [SkippableFact]
    public void Broken_CFF_fonts_are_refused_or_read() => Break(SystemFonts.Require(SystemFonts.David).Data, 3);

    [SkippableFact]
    public void Broken_CID_fonts_are_refused_or_read() =>
        Break(WebFontSubset.Create(SystemFonts.Require(SystemFonts.Libertine), Text.Select(c => (int)c), []), 4);

    private static void Break(ReadOnlyMemory<byte> original, uint seed)
    {
        var mutations = new Mutations(original.ToArray(), seed);
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = mutations.Next();
            var start = Stopwatch.GetTimestamp();
            try
            {
                Use(OpenTypeFont.Parse(bytes, "broken"));
            }
            catch (FontFormatException)
            {
                refused++;
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Round {round} of seed {seed} gives {fault.GetType().Name}.", fault);
            }
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, $"Round {round} of seed {seed} takes too long.");
        }
        Assert.InRange(refused, Rounds / 10, Rounds - 1);
    }

    private static void Use(OpenTypeFont font)
    {
        var glyphs = TestFonts.GlyphsOf(font, Text).Append(new GlyphId((ushort)(font.GlyphCount - 1))).ToArray();
        _ = FontSubset.Create(font, glyphs).Data;
        foreach (var glyph in glyphs)
        {
            _ = font.OutlineOf(glyph);
            _ = font.BoundsOf(glyph);
        }
        var web = WebFontSubset.Create(font, Text.Select(c => (int)c), [new FeatureSetting("smcp", 1)]);
        Assert.Equal(font.GlyphCount, OpenTypeFont.Parse(web, "web").GlyphCount);
    }
}
