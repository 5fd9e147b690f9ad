using Publishing.Typesetting.Paragraphs.Breaking;

namespace Publishing.Typesetting.Tests.Paragraphs.Breaking;

/// <summary>Tries every choice of breaks.</summary>
internal static class BruteForce
{
    /// <summary>The least demerits of any choice with so many lines (0: any), or −1 when none is within the tolerance.</summary>
    public static long LeastDemerits(Breakpoint[] breakpoints, Flexibility flexibility, int tolerance, int lines)
    {
        var least = -1L;
        var inner = breakpoints.Length - 2;
        for (var choice = 0; choice < 1 << inner; choice++)
        {
            var ends = Enumerable.Range(0, inner).Where(i => (choice >> i & 1) != 0).Select(i => i + 1).Append(inner + 1).ToList();
            if (lines != 0 && ends.Count != lines)
                continue;
            var demerits = DemeritsOf(breakpoints, flexibility, tolerance, ends);
            if (demerits >= 0 && (least < 0 || demerits < least))
                least = demerits;
        }
        return least;
    }

    /// <summary>The demerits of one choice, or −1 when a line is beyond the tolerance.</summary>
    public static long DemeritsOf(Breakpoint[] breakpoints, Flexibility flexibility, int tolerance, List<int> ends)
    {
        var sum = 0L;
        var start = breakpoints[0];
        var fitnessBefore = Fitness.Decent;
        var hyphens = 0;
        for (var line = 0; line < ends.Count; line++)
        {
            var end = breakpoints[ends[line]];
            var natural = end.WidthBefore - start.WidthAfter;
            var (badness, fitness) = flexibility.Assess(natural, end.GlueBefore - start.GlueAfter, end.Kind);
            if (badness > tolerance)
                return -1;
            var isShort = line > 0 && line == ends.Count - 1 && natural < flexibility.ShortestLast;
            sum += Demerits.Of(badness, fitness, end, fitnessBefore, hyphens, isShort);
            hyphens = end.Kind == BreakKind.Hyphen ? hyphens + 1 : 0;
            fitnessBefore = fitness;
            start = end;
        }
        return sum;
    }
}
