using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Takes out what mail programs and lists put under a letter, from the line of two hyphens on (RFC 3676, 4.3).</summary>
internal static class RemoveMailFoot
{
    private const string Name = "remove mail foot";
    private const int FewestFields = 3;
    private const int LongestHead = 20;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        var start = Enumerable.Range(0, lines.Length).FirstOrDefault(i => Begins(lines, i), -1);
        if (start <= 0 || lines.Where(l => !l.IsBlank).Take(LongestHead).Count(l => ReadMailHead.IsField(l.Trimmed)) < FewestFields)
            return lines;
        // A signature is short beside its letter.
        if (lines.Skip(start).Sum(l => l.Trimmed.Length) * 3 > lines.Take(start).Sum(l => l.Trimmed.Length))
            return lines;
        var result = lines.ToBuilder();
        for (var i = start; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i].IsSettled)
                continue;
            ledger.Remove(Name, lines[i].Text, "a signature or a notice under a letter", 88);
            result[i] = new Line(TracedText.Empty);
        }
        return result.ToImmutable();
    }

    // Two hyphens; or a rule, and under it the name of the list.
    private static bool Begins(ImmutableArray<Line> lines, int index) =>
        !lines[index].IsSettled && (lines[index].Trimmed is "--" or "—" or "- -"
            || (Ornaments.IsRule(lines[index].Trimmed) && index + 1 < lines.Length && lines[index + 1].Trimmed.Contains("mailing list", StringComparison.OrdinalIgnoreCase)));
}
