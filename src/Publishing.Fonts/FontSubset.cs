using System.Security.Cryptography;
using Publishing.Core;
using Publishing.Fonts.Cff;
using Publishing.Fonts.Subsetting;

namespace Publishing.Fonts;

/// <summary>The part of a font that a PDF embeds: its glyphs renumbered without gaps, without characters, names and layout.</summary>
/// <remarks>
/// Glyphs keep their order, but for the word space when it is named; 0 stays <c>.notdef</c>. The same font and glyphs give the
/// same bytes.
/// </remarks>
public sealed class FontSubset
{
    /// <summary>The number of the word space in a subset that has so many glyphs.</summary>
    public const int SpaceNumber = 32;

    private readonly Dictionary<int, int> numbers;
    private readonly int fontGlyphCount;

    private FontSubset(OpenTypeFont font, Dictionary<int, int> numbers, byte[] data)
    {
        this.numbers = numbers;
        fontGlyphCount = font.GlyphCount;
        Data = data;
        IsCff = font.HasCffOutlines;
        TaggedName = $"{Tag(data)}+{font.PostScriptName}";
    }

    /// <summary>The font program: an OpenType file with TrueType outlines (PDF FontFile2), or a bare CFF (PDF FontFile3, CIDFontType0C).</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Whether <see cref="Data"/> is a bare CFF.</summary>
    public bool IsCff { get; }

    /// <summary>How many glyphs the subset has; at least 1.</summary>
    public int GlyphCount => numbers.Count;

    /// <summary>The PostScript name after six letters that stand for the content: <c>ABCDEF+EBGaramond-Regular</c> (ISO 32000-2, 9.9.2).</summary>
    public string TaggedName { get; }

    /// <summary>The number in the subset of a glyph of the font.</summary>
    /// <exception cref="ArgumentException">The glyph is not in the subset.</exception>
    public GlyphId this[GlyphId original]
    {
        get
        {
            if (original.Value >= fontGlyphCount)
                return GlyphId.NotDef;
            return numbers.TryGetValue(original.Value, out var number) ? new GlyphId((ushort)number) : throw new ArgumentException($"Glyph {original.Value} is not in the subset.", nameof(original));
        }
    }

    /// <summary>Takes glyphs out of a font.</summary>
    /// <param name="font">The font.</param>
    /// <param name="glyphs">
    /// The glyphs shown, in any order; the parts of composites and <c>.notdef</c> are added. A glyph that the font does not have,
    /// as the substitutions of a faulty font may give it, counts as <c>.notdef</c>.
    /// </param>
    /// <param name="space">
    /// The glyph of the word space, which is added and becomes number <see cref="SpaceNumber"/> of a subset of so many glyphs; null for none.
    /// poppler takes that number for the space, and the word spacing from its width, whatever its code is.
    /// </param>
    /// <exception cref="FontFormatException">An outline is malformed.</exception>
    public static FontSubset Create(OpenTypeFont font, IEnumerable<GlyphId> glyphs, GlyphId? space = null)
    {
        ArgumentNullException.ThrowIfNull(font);
        ArgumentNullException.ThrowIfNull(glyphs);
        var set = new SortedSet<int> { 0 };
        set.UnionWith(glyphs.Select(g => (int)g.Value).Where(g => g < font.GlyphCount));
        if (space is { } added)
            set.Add(added.Value);
        if (font.Cff is null)
            GlyphRewriter.Close(font.Glyphs, set);
        var originals = set.ToList();
        if (space is { } moved && originals.Count > SpaceNumber)
        {
            originals.Remove(moved.Value);
            originals.Insert(SpaceNumber, moved.Value);
        }
        var numbers = originals.Index().ToDictionary(g => g.Item, g => g.Index);
        var program = font.Cff is null
            ? TrueTypeProgram(font, originals, numbers)
            : CffSubsetWriter.Write(font.Cff, [.. originals.Select(g => (g, true))], font.PostScriptName);
        return new FontSubset(font, numbers, program);
    }

    /// <summary>The advance of a glyph as a subset writes it: shapers follow a negative one, but the table has none (OpenType 1.9, hmtx).</summary>
    /// <param name="font">The whole font.</param>
    /// <param name="glyph">The glyph.</param>
    /// <returns>Font units, from 0.</returns>
    public static int WrittenAdvance(OpenTypeFont font, GlyphId glyph) => Math.Max(0, font.AdvanceOf(glyph));

    private static byte[] TrueTypeProgram(OpenTypeFont font, List<int> originals, Dictionary<int, int> numbers)
    {
        var outlines = originals.Select(g => GlyphRewriter.Rewrite(font.Glyphs[g].Span, part => numbers[part]));
        var metrics = originals.Select(g => new GlyphId((ushort)g)).Select(g => (WrittenAdvance(font, g), font.LeftBearingOf(g)));
        return SfntBuilder.Build(SfntBuilder.TrueType, [
            .. TrueTypeTables.Outlines(font, outlines),
            .. TrueTypeTables.Metrics([.. metrics], font),
            TrueTypeTables.Profile(font, originals.Count),
        ]);
    }

    private static string Tag(ReadOnlySpan<byte> data)
    {
        var hash = SHA256.HashData(data);
        return string.Concat(hash.Take(6).Select(b => (char)('A' + b % 26)));
    }
}
