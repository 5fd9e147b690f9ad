using System.Text;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Says which text each glyph of a run stands for. One instance serves run after run.</summary>
internal sealed class GlyphTexts
{
    private readonly StringBuilder pool = new();
    private GlyphText[] glyphs = new GlyphText[64];

    /// <summary>The text of a glyph of the run that was read last, a part of what its cluster stands for.</summary>
    /// <param name="logical">The glyph, counted in logical order.</param>
    public string TextOf(int logical) => pool.ToString(glyphs[logical].Start, glyphs[logical].Length);

    /// <summary>Goes through a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="endsInHyphen">The last glyph is a hyphen that the line end added.</param>
    public void Read(ShapedRun run, bool endsInHyphen)
    {
        var count = run.Glyphs.Length;
        if (glyphs.Length < count)
            glyphs = new GlyphText[Math.Max(count, glyphs.Length * 2)];
        pool.Clear();
        for (var first = 0; first < count;)
        {
            var cluster = Glyph(run, first).Cluster;
            var last = first;
            while (last + 1 < count && Glyph(run, last + 1).Cluster == cluster)
                last++;
            var end = last + 1 < count ? Math.Clamp(Glyph(run, last + 1).Cluster, cluster, run.Text.Length) : run.Text.Length;
            ReadCluster(run, first, last, cluster, end, endsInHyphen);
            first = last + 1;
        }
    }

    private static ShapedGlyph Glyph(ShapedRun run, int logical) =>
        run.Glyphs[run.Direction == Direction.RightToLeft ? run.Glyphs.Length - 1 - logical : logical];

    private void ReadCluster(ShapedRun run, int first, int last, int start, int end, bool endsInHyphen)
    {
        if (start >= run.Text.Length)
        {
            // The hyphen of a broken word; a soft hyphen says that it is no part of the text.
            for (var i = first; i <= last; i++)
                Set(i, i == first && endsInHyphen ? "\u00AD" : "");
            return;
        }
        var text = run.Text.AsSpan(start, end - start);
        if (last == first)
        {
            Set(first, text);
            return;
        }
        Distribute(run, first, last, text);
    }

    /// <summary>Gives each glyph of a cluster its own characters: those that the font maps to it, then what is left, in order.</summary>
    private void Distribute(ShapedRun run, int first, int last, ReadOnlySpan<char> text)
    {
        var runes = text.ToString().EnumerateRunes().ToArray();
        var owner = new int[runes.Length];
        Array.Fill(owner, -1);
        var has = new bool[last - first + 1];
        for (var i = first; i <= last; i++)
        {
            var match = Array.FindIndex(runes, rune => run.Font.GlyphFor(rune.Value) == Glyph(run, i).Id);
            if (match < 0 || owner[match] >= 0)
                continue;
            owner[match] = i;
            has[i - first] = true;
        }
        var next = first;
        for (var r = 0; r < runes.Length; r++)
        {
            if (owner[r] >= 0)
                continue;
            while (next <= last && has[next - first])
                next++;
            owner[r] = next <= last ? next : r > 0 ? owner[r - 1] : first;
            if (next <= last)
                has[next - first] = true;
        }
        for (var i = first; i <= last; i++)
        {
            var part = new StringBuilder();
            for (var r = 0; r < runes.Length; r++)
            {
                if (owner[r] == i)
                    part.Append(runes[r].ToString());
            }
            Set(i, part.ToString());
        }
    }

    private void Set(int logical, ReadOnlySpan<char> text)
    {
        var start = pool.Length;
        foreach (var character in text)
        {
            if (!IsInvisible(character))
                pool.Append(character);
        }
        glyphs[logical] = new GlyphText(start, pool.Length - start);
    }

    /// <summary>Whether a character only steers layout; a glyph beside which it stands does not stand for it.</summary>
    private static bool IsInvisible(char character) => character is '\u0000'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFFFE';
}
