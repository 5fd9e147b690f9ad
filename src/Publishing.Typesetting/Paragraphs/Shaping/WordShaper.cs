using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;
using Publishing.Unicode.Hyphenation;
using Publishing.Unicode.Properties;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Shapes the words of one style, language, script and direction, each once. May be used by several threads at once.</summary>
internal sealed class WordShaper
{
    private readonly WordTable words = new();
    private readonly WordTable hyphenated = new();
    private readonly Language language;
    private readonly Direction direction;
    private readonly FontFaults faults;
    private readonly SizedFont first;
    private readonly Lazy<SizedFont> second;
    private readonly string hyphen;

    public WordShaper(CharacterStyle style, Language language, Script script, Direction direction, Hyphenator english, FontFaults faults)
    {
        this.language = language;
        this.direction = direction;
        this.faults = faults;
        first = Sized(isHebrew: script == Script.Hebrew);
        second = new Lazy<SizedFont>(() => Sized(isHebrew: script != Script.Hebrew));
        hyphen = first.Has('\u2010') ? "\u2010" : "-";
        SpaceWidth = first.WidthOf(first.Shape(" ")).Raw;
        Hyphenator = language.PrimaryTag == "en" && script == Script.Latin ? english : null;

        SizedFont Sized(bool isHebrew)
        {
            var face = isHebrew ? style.Faces.HebrewFace(style.Weight) : style.Faces.LatinFace(style.Weight, style.Italic);
            var size = isHebrew ? style.Size.Times(style.HebrewScale, 1000) : style.Size;
            return new SizedFont(face.Font, size, style.Raise, script, language, direction, style.Features, faults);
        }
    }

    /// <summary>The natural width of a word space.</summary>
    public long SpaceWidth { get; }

    /// <summary>Divides the words; null where words of the language are not divided.</summary>
    public Hyphenator? Hyphenator { get; }

    /// <summary>A word or part of a word.</summary>
    public ShapedWord Word(ReadOnlySpan<char> text) => words.Find(text) ?? Add(words, text.ToString(), addHyphen: false);

    /// <summary>The first part of a divided word, with its hyphen.</summary>
    public ShapedWord Hyphenated(ReadOnlySpan<char> text) => hyphenated.Find(text) ?? Add(hyphenated, text.ToString(), addHyphen: true);

    private ShapedWord Add(WordTable table, string text, bool addHyphen) => table.Add(text, Shape(text, addHyphen));

    private ShapedWord Shape(string text, bool addHyphen)
    {
        var runs = ImmutableArray.CreateBuilder<ShapedRun>(1);
        for (int start = 0, end; start < text.Length; start = end)
        {
            var font = FontAt(text, start, out end);
            if (font is null)
                continue;
            while (end < text.Length && (FontAt(text, end, out var next) ?? font) == font)
                end = next;
            var run = Run(font, text[start..end], addHyphen && end == text.Length);
            if (!run.Glyphs.IsEmpty)
                runs.Add(run);
        }
        if (runs.Count == 0)
            return ShapedWord.Empty;
        var startHang = Share(runs[0], atEnd: false, HangingPunctuation.AtStart(text[0]));
        var endHang = Share(runs[^1], atEnd: true, HangingPunctuation.AtEnd(addHyphen ? '-' : text[^1]));
        return new ShapedWord(runs.ToImmutable(), startHang, endHang);
    }

    /// <summary>The font for the character at an index: the style's own, or the other family's; null when neither has it.</summary>
    private SizedFont? FontAt(string text, int index, out int next)
    {
        next = index + (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1);
        var codePoint = next - index == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
        if (UnicodeData.IsDefaultIgnorable(codePoint) || first.Has(codePoint))
            return first;
        if (second.Value.Has(codePoint))
            return second.Value;
        if (CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.SpaceSeparator)
            return first;
        faults.Missing(codePoint);
        return null;
    }

    private ShapedRun Run(SizedFont font, string text, bool addHyphen)
    {
        var glyphs = font.Shape(addHyphen ? text + hyphen : text);
        if (glyphs.Any(g => g.Id == GlyphId.NotDef))
            glyphs = glyphs.RemoveAll(g => g.Id == GlyphId.NotDef);
        return new ShapedRun(font.Font, font.Size, text, language, direction, glyphs, font.WidthOf(glyphs));
    }

    /// <summary>A share, in thousandths, of the width of the glyph at the logical start or end of a run.</summary>
    private long Share(ShapedRun run, bool atEnd, int thousandths)
    {
        if (thousandths == 0 || run.Glyphs.IsEmpty)
            return 0;
        var glyph = atEnd == (direction == Direction.LeftToRight) ? run.Glyphs[^1] : run.Glyphs[0];
        return Pt.FromFontUnits(glyph.XAdvance, run.Size, run.Font.UnitsPerEm).Raw * thousandths / 1000;
    }
}
