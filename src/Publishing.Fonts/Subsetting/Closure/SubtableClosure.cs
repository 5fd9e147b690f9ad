using Publishing.Fonts.Reading;
using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Subsetting.Closure;

/// <summary>Adds what one subtable of GSUB can make (OpenType 1.9, GSUB lookup types 1 to 4 and 8; contexts are apart).</summary>
internal static class SubtableClosure
{
    public static void Visit(FontReader table, int at, int type, GlyphClosure closure)
    {
        var format = table.U16(at);
        switch (type, format)
        {
            case (1, 1):
                SingleByDelta(table, at, closure);
                break;
            case (1, 2):
                SingleByList(table, at, closure);
                break;
            case (2, 1) or (3, 1):
                MultipleOrAlternate(table, at, closure);
                break;
            case (4, 1):
                Ligature(table, at, closure);
                break;
            case (5, 1 or 2 or 3):
                ContextClosure.Visit(table, at, format, isChained: false, closure);
                break;
            case (6, 1 or 2 or 3):
                ContextClosure.Visit(table, at, format, isChained: true, closure);
                break;
            case (8, 1):
                ReverseChain(table, at, closure);
                break;
            default: // A type or format of a later version: shapers pass it over too.
                break;
        }
    }

    /// <summary>The glyphs in hand that a coverage table lists, with their numbers in it.</summary>
    public static List<(int Glyph, int Index)> Covered(FontReader table, int coverageAt, GlyphClosure closure)
    {
        closure.Spend(table.U16(coverageAt + 2));
        var coverage = Coverage.Read(table, coverageAt);
        var covered = new List<(int, int)>();
        foreach (var glyph in closure.Members)
        {
            if (coverage.IndexOf((ushort)glyph) is >= 0 and var index)
                covered.Add((glyph, index));
        }
        return covered;
    }

    private static void SingleByDelta(FontReader table, int at, GlyphClosure closure)
    {
        var delta = table.U16(at + 4);
        foreach (var (glyph, _) in Covered(table, at + table.U16(at + 2), closure))
            closure.Add((glyph + delta) & 0xFFFF);
    }

    private static void SingleByList(FontReader table, int at, GlyphClosure closure)
    {
        var count = table.U16(at + 4);
        foreach (var (_, index) in Covered(table, at + table.U16(at + 2), closure))
        {
            if (index < count)
                closure.Add(table.U16(at + 6 + 2 * index));
        }
    }

    private static void MultipleOrAlternate(FontReader table, int at, GlyphClosure closure)
    {
        var sets = table.U16(at + 4);
        foreach (var (_, index) in Covered(table, at + table.U16(at + 2), closure))
        {
            if (index >= sets)
                continue;
            var set = at + table.U16(at + 6 + 2 * index);
            var count = table.U16(set);
            closure.Spend(count);
            for (var i = 0; i < count; i++)
                closure.Add(table.U16(set + 2 + 2 * i));
        }
    }

    private static void Ligature(FontReader table, int at, GlyphClosure closure)
    {
        var sets = table.U16(at + 4);
        foreach (var (_, index) in Covered(table, at + table.U16(at + 2), closure))
        {
            if (index >= sets)
                continue;
            var set = at + table.U16(at + 6 + 2 * index);
            var count = table.U16(set);
            for (var i = 0; i < count; i++)
            {
                var ligature = set + table.U16(set + 2 + 2 * i);
                var parts = table.U16(ligature + 2);
                closure.Spend(1 + parts);
                var isPossible = true;
                for (var part = 1; part < parts && isPossible; part++)
                    isPossible = closure.Has(table.U16(ligature + 2 + 2 * part));
                if (isPossible)
                    closure.Add(table.U16(ligature));
            }
        }
    }

    private static void ReverseChain(FontReader table, int at, GlyphClosure closure)
    {
        var place = at + 4;
        if (!ContextClosure.AllCovered(table, at, ref place, closure) || !ContextClosure.AllCovered(table, at, ref place, closure))
            return;
        var count = table.U16(place);
        foreach (var (_, index) in Covered(table, at + table.U16(at + 2), closure))
        {
            if (index < count)
                closure.Add(table.U16(place + 2 + 2 * index));
        }
    }
}
