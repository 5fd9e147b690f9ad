using System.Globalization;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>A place at which a correction applies: a stretch of a folded text.</summary>
internal readonly record struct CorrectionPlace(Correction Correction, int Start, int End);

/// <summary>Finds the places of corrections, all in one walk through the text, and reports those that have none of their own.</summary>
internal sealed class CorrectionPlaces(FoldedText text, SourceText source, IDiagnostics diagnostics)
{
    private const int PlacesShown = 5;

    // What replaces a text may stand somewhere by chance when it is shorter.
    private const int ShortestTelling = 12;

    /// <summary>The places in ascending order; none overlaps another.</summary>
    public List<CorrectionPlace> Of(IReadOnlyList<Correction> corrections)
    {
        var found = Search(corrections, c => c.Find);
        var places = new List<CorrectionPlace>();
        var lost = new List<Correction>();
        for (var i = 0; i < corrections.Count; i++)
        {
            if (found[i].Count == 1)
                places.Add(new CorrectionPlace(corrections[i], found[i].First.Start, found[i].First.End));
            else if (found[i].Count == 0)
                lost.Add(corrections[i]);
            else
                ReportSeveral(corrections[i], found[i]);
        }
        ReportLost(lost);
        return WithoutOverlaps([.. places.OrderBy(p => p.Start).ThenBy(p => p.End)]);
    }

    private sealed class Matches
    {
        public int Count { get; private set; }

        public List<(int Start, int End)> Shown { get; } = [];

        public (int Start, int End) First => Shown[0];

        public void Add(int start, int end)
        {
            if (Count++ < PlacesShown)
                Shown.Add((start, end));
        }
    }

    private Matches[] Search(IReadOnlyList<Correction> corrections, Func<Correction, string> wanted)
    {
        var patterns = new List<string>();
        var owners = new List<(int Correction, int Before, int After)>();
        for (var i = 0; i < corrections.Count; i++)
        {
            var (before, middle, after) = (FoldedText.Fold(corrections[i].Before), FoldedText.Fold(wanted(corrections[i])), FoldedText.Fold(corrections[i].After));
            if (middle.Length == 0)
                continue;
            // A blank may stand between the text and what is around it, or none.
            foreach (var left in before.Length == 0 ? [""] : (string[])[before, before + " "])
            {
                foreach (var right in after.Length == 0 ? [""] : (string[])[after, " " + after])
                {
                    patterns.Add(left + middle + right);
                    owners.Add((i, left.Length, right.Length));
                }
            }
        }
        var matches = Enumerable.Range(0, corrections.Count).Select(_ => new Matches()).ToArray();
        if (patterns.Count > 0)
        {
            new PatternSearch(patterns).Find(text.Text, (pattern, end) => matches[owners[pattern].Correction].Add(
                end - patterns[pattern].Length + owners[pattern].Before, end - owners[pattern].After));
        }
        return matches;
    }

    private List<CorrectionPlace> WithoutOverlaps(List<CorrectionPlace> places)
    {
        var kept = new List<CorrectionPlace>();
        foreach (var place in places)
        {
            if (kept.Count == 0 || kept[^1].End <= place.Start)
            {
                kept.Add(place);
                continue;
            }
            Report(place.Correction, $"The text to find overlaps that of the correction at {kept[^1].Correction.Where}.", "Make one correction of the two.");
        }
        return kept;
    }

    private void ReportSeveral(Correction correction, Matches matches)
    {
        var places = string.Join(", ", matches.Shown.Select(m => text.PositionOf(m.Start, source).ToString())) + (matches.Count > PlacesShown ? ", …" : "");
        Report(correction, string.Create(CultureInfo.InvariantCulture, $"The text to find stands {matches.Count} times in {correction.Text}: at {places}."),
            "Give more of the words around it, in 'find' or in 'before' and 'after'.");
    }

    private void ReportLost(List<Correction> lost)
    {
        if (lost.Count == 0)
            return;
        var replaced = Search(lost, c => c.Before.Length + c.Replace.Length + c.After.Length >= ShortestTelling ? c.Replace : "");
        var nearest = new NearestPlaces(text, source);
        nearest.Look([.. lost.Where((_, i) => replaced[i].Count == 0)]);
        for (var i = 0; i < lost.Count; i++)
        {
            if (replaced[i].Count > 0)
                Report(lost[i], $"The text to find does not stand in {lost[i].Text}, but what is to replace it does, at {text.PositionOf(replaced[i].First.Start, source)}.", "If the source was mended, take the correction out.");
            else
                Report(lost[i], $"The text to find does not stand in {lost[i].Text}.", nearest.HintFor(lost[i]));
        }
    }

    private void Report(Correction correction, string what, string? hint) =>
        diagnostics.Report(new Diagnostic(SourceRules.CorrectionNotPlaced, correction.Where, what, hint));
}
