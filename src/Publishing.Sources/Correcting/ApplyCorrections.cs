using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Makes the editor's corrections in the lines of the source, before any pass looks at them.</summary>
internal static class ApplyCorrections
{
    private const string Name = "apply corrections";
    private const int NearestShown = 3;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, Corrections? corrections, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var own = corrections?.Items.Where(c => Concerns(c, ledger.Source.Path)).ToArray() ?? [];
        if (own.Length == 0)
            return lines;
        var result = lines;
        foreach (var correction in own)
        {
            var found = Find(result, Fold(correction.Find));
            if (found.Count == 1)
                result = Replace(result, found[0], correction, ledger);
            else
                Report(result, correction, found.Count, diagnostics);
        }
        return result;
    }

    private static bool Concerns(Correction correction, string path) =>
        path.EndsWith(correction.Text, StringComparison.Ordinal)
        && (path.Length == correction.Text.Length || path[^(correction.Text.Length + 1)] == '/');

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The places where a text stands: first line and unit, last line and unit behind it.</summary>
    private static List<(int Line, int Start, int LastLine, int End)> Find(ImmutableArray<Line> lines, string wanted)
    {
        // The lines with their blanks folded, and for each unit its place.
        var text = new System.Text.StringBuilder();
        var places = new List<(int Line, int Unit)>();
        for (var i = 0; i < lines.Length; i++)
        {
            for (var k = 0; k <= lines[i].Text.Length; k++)
            {
                var c = k == lines[i].Text.Length ? ' ' : lines[i].Text[k];
                if (char.IsWhiteSpace(c) && (text.Length == 0 || text[^1] == ' '))
                    continue;
                text.Append(char.IsWhiteSpace(c) ? ' ' : c);
                places.Add((i, k));
            }
        }
        var whole = text.ToString();
        var found = new List<(int, int, int, int)>();
        for (var at = whole.IndexOf(wanted, StringComparison.Ordinal); at >= 0 && wanted.Length > 0; at = whole.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var (first, last) = (places[at], places[at + wanted.Length - 1]);
            found.Add((first.Line, first.Unit, last.Line, last.Unit + 1));
        }
        return found;
    }

    /// <summary>Puts the new text in; the lines that the old text stood on become one, which no later pass puts in another order.</summary>
    private static ImmutableArray<Line> Replace(ImmutableArray<Line> lines, (int Line, int Start, int LastLine, int End) place, Correction correction, LedgerWriter ledger)
    {
        var (first, last) = (lines[place.Line].Text, lines[place.LastLine].Text);
        var old = new TracedText.Builder();
        for (var i = place.Line; i <= place.LastLine; i++)
        {
            var start = i == place.Line ? place.Start : 0;
            var end = i == place.LastLine ? place.End : lines[i].Text.Length;
            old.Append(i == place.Line ? "" : "\n", 0).Append(lines[i].Text, start, end - start);
        }
        var before = old.Build();
        var after = Realign(before, Fold(correction.Replace));
        ledger.Rewrite(Name, before, after, correction.Reason, 100);
        var text = new TracedText.Builder().Append(first, 0, place.Start).Append(after).Append(last, place.End, last.Length - place.End).Build();
        return [.. lines[..place.Line], new Line(text.Trim(), IsSettled: true), .. lines[(place.LastLine + 1)..]];
    }

    /// <summary>Gives each word of the new text that stood in the old one the origin it had there.</summary>
    private static TracedText Realign(TracedText before, string after)
    {
        var old = VisualLine.Words(before);
        var used = new bool[old.Length];
        var offset = before.OffsetOf(0);
        var text = new TracedText.Builder();
        foreach (var word in after.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = -1;
            for (var i = 0; i < old.Length && at < 0; i++)
                at = !used[i] && old[i].Text == word ? i : -1;
            text.Append(text.Length == 0 ? "" : " ", offset);
            if (at < 0)
            {
                text.Append(word, offset);
                continue;
            }
            used[at] = true;
            text.Append(old[at]);
        }
        return text.Build();
    }

    private static void Report(ImmutableArray<Line> lines, Correction correction, int count, IDiagnostics diagnostics)
    {
        if (count > 1)
        {
            diagnostics.Report(new Diagnostic(SourceRules.CorrectionNotPlaced, correction.Where,
                FormattableString.Invariant($"The text to find stands {count} times in {correction.Text}."), "Give more of the words around it."));
            return;
        }
        var wanted = Fold(correction.Find).Split(' ').ToHashSet(StringComparer.Ordinal);
        var nearest = lines.Select(l => (Line: l, Shared: Fold(l.Trimmed).Split(' ').Count(wanted.Contains)))
            .Where(l => l.Shared > 0).OrderByDescending(l => l.Shared).Take(NearestShown).Select(l => "«" + Fold(l.Line.Trimmed) + "»").ToArray();
        diagnostics.Report(new Diagnostic(SourceRules.CorrectionNotPlaced, correction.Where,
            $"The text to find does not stand in {correction.Text}.", nearest.Length == 0 ? null : "Nearest to it: " + string.Join("; ", nearest)));
    }
}
