using Publishing.Fonts.Reading;
using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Subsetting.Closure;

/// <summary>Activates the lookups of the contexts that the glyphs can form (OpenType 1.9, GSUB lookup types 5 and 6).</summary>
internal static class ContextClosure
{
    public static void Visit(FontReader table, int at, int format, bool isChained, GlyphClosure closure)
    {
        switch (format)
        {
            case 1:
                VisitGlyphs(table, at, isChained, closure);
                break;
            case 2:
                VisitClasses(table, at, isChained, closure);
                break;
            default:
                VisitCoverages(table, at, isChained, closure);
                break;
        }
    }

    /// <summary>Whether each of a counted list of coverage tables has one of the glyphs; moves behind the list.</summary>
    public static bool AllCovered(FontReader table, int at, ref int place, GlyphClosure closure)
    {
        var count = table.U16(place);
        var offsets = place + 2;
        place = offsets + 2 * count;
        return AllCovered(table, at, offsets, count, closure);
    }

    private static bool AllCovered(FontReader table, int at, int offsets, int count, GlyphClosure closure)
    {
        for (var i = 0; i < count; i++)
        {
            closure.Spend(1 + closure.Members.Count);
            if (SubtableClosure.Covered(table, at + table.U16(offsets + 2 * i), closure).Count == 0)
                return false;
        }
        return true;
    }

    private static void VisitGlyphs(FontReader table, int at, bool isChained, GlyphClosure closure)
    {
        var sets = table.U16(at + 4);
        foreach (var (_, index) in SubtableClosure.Covered(table, at + table.U16(at + 2), closure))
        {
            if (index < sets)
                VisitSet(table, at, at + 6 + 2 * index, isChained, closure, closure.Has, closure.Has, closure.Has);
        }
    }

    private static void VisitClasses(FontReader table, int at, bool isChained, GlyphClosure closure)
    {
        var input = ReadClasses(table, at, at + (isChained ? 6 : 4), closure);
        var inputs = ClassesOf(closure.Members, input);
        var backtracks = isChained ? ClassesOf(closure.Members, ReadClasses(table, at, at + 4, closure)) : inputs;
        var lookaheads = isChained ? ClassesOf(closure.Members, ReadClasses(table, at, at + 8, closure)) : inputs;

        var setsAt = at + (isChained ? 10 : 6);
        var covered = SubtableClosure.Covered(table, at + table.U16(at + 2), closure).Select(c => c.Glyph);
        foreach (var first in ClassesOf(covered, input))
        {
            if (first < table.U16(setsAt))
                VisitSet(table, at, setsAt + 2 + 2 * first, isChained, closure, backtracks.Contains, inputs.Contains, lookaheads.Contains);
        }
    }

    private static void VisitCoverages(FontReader table, int at, bool isChained, GlyphClosure closure)
    {
        if (!isChained)
        {
            var count = table.U16(at + 2);
            if (AllCovered(table, at, at + 6, count, closure))
                ActivateAll(table, at + 6 + 2 * count, table.U16(at + 4), closure);
            return;
        }
        var place = at + 2;
        if (AllCovered(table, at, ref place, closure)
            && AllCovered(table, at, ref place, closure)
            && AllCovered(table, at, ref place, closure))
            ActivateAll(table, place + 2, table.U16(place), closure);
    }

    private static void VisitSet(
        FontReader table, int at, int offsetAt, bool isChained, GlyphClosure closure,
        Func<int, bool> backtrack, Func<int, bool> input, Func<int, bool> lookahead)
    {
        if (table.U16(offsetAt) is not (> 0 and var offset))
            return;
        var set = at + offset;
        var rules = table.U16(set);
        for (var i = 0; i < rules; i++)
        {
            var place = set + table.U16(set + 2 + 2 * i);
            if (isChained)
            {
                if (All(table, ref place, 0, backtrack, closure)
                    && All(table, ref place, 1, input, closure)
                    && All(table, ref place, 0, lookahead, closure))
                    ActivateAll(table, place + 2, table.U16(place), closure);
            }
            else
            {
                var records = table.U16(place + 2);
                var count = table.U16(place) - 1;
                if (All(table, place + 4, count, input, closure))
                    ActivateAll(table, place + 4 + 2 * Math.Max(count, 0), records, closure);
            }
        }
    }

    /// <summary>Whether a counted sequence can be met; moves behind it. The count may include glyphs that are not listed.</summary>
    private static bool All(FontReader table, ref int place, int unlisted, Func<int, bool> matches, GlyphClosure closure)
    {
        var count = Math.Max(table.U16(place) - unlisted, 0);
        var start = place + 2;
        place = start + 2 * count;
        return All(table, start, count, matches, closure);
    }

    private static bool All(FontReader table, int start, int count, Func<int, bool> matches, GlyphClosure closure)
    {
        for (var i = 0; i < count; i++)
        {
            if (!matches(table.U16(start + 2 * i)))
            {
                closure.Spend(i + 1);
                return false;
            }
        }
        closure.Spend(Math.Max(count, 0) + 1);
        return true;
    }

    private static void ActivateAll(FontReader table, int records, int count, GlyphClosure closure)
    {
        closure.Spend(count);
        for (var i = 0; i < count; i++)
            closure.Activate(table.U16(records + 4 * i + 2));
    }

    private static ClassDefinition ReadClasses(FontReader table, int at, int offsetAt, GlyphClosure closure)
    {
        int offset = table.U16(offsetAt);
        var countAt = at + offset + (table.U16(at + offset) == 1 ? 4 : 2);
        closure.Spend(closure.Members.Count + (offset == 0 ? 0 : table.U16(countAt)));
        return ClassDefinition.Read(table, at, offset);
    }

    private static HashSet<int> ClassesOf(IEnumerable<int> glyphs, ClassDefinition classes) =>
        [.. glyphs.Select(g => (int)classes.ClassOf((ushort)g))];
}
