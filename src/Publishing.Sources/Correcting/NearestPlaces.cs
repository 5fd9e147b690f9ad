using System.Globalization;
using System.Text;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Looks for the places of a text that are most like what a correction wants to find.</summary>
/// <remarks>
/// Triples of characters that both have in common point to the places; there the edit distance decides. Case, vowel points and
/// the shapes of quotation marks and dashes do not count.
/// </remarks>
internal sealed class NearestPlaces
{
    private const int Triple = 3;
    private const int LongestCompared = 300;
    private const int CorrectionsLookedAt = 50;
    private const int WindowsCompared = 8;
    private const int Shown = 3;

    private readonly FoldedText text;
    private readonly SourceText source;
    private readonly string loose;
    private readonly List<int> indexes;
    private readonly Dictionary<Correction, string> hints = new(ReferenceEqualityComparer.Instance);

    public NearestPlaces(FoldedText text, SourceText source)
    {
        this.text = text;
        this.source = source;
        (loose, indexes) = Loosen(text.Text);
    }

    /// <summary>Looks for the places of corrections in one walk through the text.</summary>
    public void Look(IReadOnlyList<Correction> lost)
    {
        var wanted = lost.Take(CorrectionsLookedAt).Select(c => Loosen(FoldedText.Fold(c.Find)).Text).Select(t => t.Length > LongestCompared ? t[..LongestCompared] : t).ToArray();
        var owners = new Dictionary<(char, char, char), List<int>>();
        for (var i = 0; i < wanted.Length; i++)
        {
            foreach (var triple in Enumerable.Range(0, Math.Max(0, wanted[i].Length - Triple + 1)).Select(k => (wanted[i][k], wanted[i][k + 1], wanted[i][k + 2])).Distinct())
            {
                if (!owners.TryGetValue(triple, out var list))
                    owners.Add(triple, list = []);
                list.Add(i);
            }
        }
        var counts = wanted.Select(w => new int[loose.Length / WindowOf(w) + 2]).ToArray();
        for (var k = 0; k + Triple <= loose.Length; k++)
        {
            if (!owners.TryGetValue((loose[k], loose[k + 1], loose[k + 2]), out var list))
                continue;
            foreach (var i in list)
                counts[i][k / WindowOf(wanted[i])]++;
        }
        for (var i = 0; i < wanted.Length; i++)
            hints.Add(lost[i], Hint(FoldedText.Fold(lost[i].Find), wanted[i], counts[i]));
    }

    /// <summary>What to say of the places that are most like it, or null when none is like it or it was not looked for.</summary>
    public string? HintFor(Correction correction) => hints.GetValueOrDefault(correction) is { Length: > 0 } hint ? hint : null;

    private static int WindowOf(string wanted) => Math.Max(wanted.Length, 8);

    private string Hint(string find, string wanted, int[] counts)
    {
        var window = WindowOf(wanted);
        // A place may lie across two windows.
        var best = Enumerable.Range(0, counts.Length - 1).Where(i => counts[i] + counts[i + 1] > 0)
            .OrderByDescending(i => counts[i] + counts[i + 1]).ThenBy(i => i).Take(WindowsCompared)
            .Select(i => Align(wanted, Math.Max(0, (i - 1) * window), Math.Min(loose.Length, (i + 3) * window)))
            .Where(p => p.Distance * 2 <= wanted.Length && p.End > p.Start)
            .OrderBy(p => p.Distance).ThenBy(p => p.Start);
        var places = new List<(int Distance, int Start, int End)>();
        foreach (var place in best)
        {
            if (places.Count < Shown && places.TrueForAll(p => p.End <= place.Start || place.End <= p.Start))
                places.Add(place);
        }
        return places.Count == 0 ? "" : "Nearest to it: " + string.Join("; ", places.Select(p => Describe(find, wanted.Length, p)));
    }

    private string Describe(string find, int compared, (int Distance, int Start, int End) place)
    {
        var (start, end) = (indexes[place.Start], indexes[place.End - 1] + 1);
        while (end < text.Text.Length && Letters.IsHebrewMark(text.Text[end]))
            end++;
        var there = text.Text[start..end];
        var differs = place.Distance > 0 ? string.Create(CultureInfo.InvariantCulture, $"{place.Distance} of {compared} characters differ") : FirstDifference(find, there);
        return $"{text.PositionOf(start, source)} «{there.Trim()}» ({differs})";
    }

    private static string FirstDifference(string find, string there)
    {
        var i = 0;
        while (i < find.Length && i < there.Length && find[i] == there[i])
            i++;
        return i < find.Length && i < there.Length
            ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)there[i]:X4} {there[i]} stands there where the correction has U+{(int)find[i]:X4} {find[i]}")
            : "it differs in its end";
    }

    /// <summary>The stretch of the loose text between two places that is nearest to a text.</summary>
    /// <remarks>P. Sellers, "The theory and computation of evolutionary distances", Journal of Algorithms 1 (1980).</remarks>
    private (int Distance, int Start, int End) Align(string wanted, int from, int to)
    {
        // A column for each unit of the text: the distance of each beginning of the wanted text, and where its place begins.
        var distance = Enumerable.Range(0, wanted.Length + 1).ToArray();
        var start = new int[wanted.Length + 1];
        Array.Fill(start, from);
        var best = (Distance: wanted.Length, Start: from, End: from);
        for (var k = from; k < to; k++)
        {
            var (corner, cornerStart) = (distance[0], start[0]);
            start[0] = k + 1;
            cornerStart = k;
            for (var i = 1; i <= wanted.Length; i++)
            {
                var (left, leftStart) = (distance[i], start[i]);
                var match = corner + (wanted[i - 1] == loose[k] ? 0 : 1);
                (distance[i], start[i]) = match <= left + 1 && match <= distance[i - 1] + 1 ? (match, cornerStart)
                    : left <= distance[i - 1] ? (left + 1, leftStart) : (distance[i - 1] + 1, start[i - 1]);
                (corner, cornerStart) = (left, leftStart);
            }
            if (distance[wanted.Length] < best.Distance)
                best = (distance[wanted.Length], start[wanted.Length], k + 1);
        }
        return best;
    }

    private static (string Text, List<int> Indexes) Loosen(string text)
    {
        var loose = new StringBuilder(text.Length);
        var indexes = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Letters.IsHebrewMark(c))
                continue;
            loose.Append(Letters.IsDoubleQuote(c) ? '"' : Letters.IsSingleQuote(c) ? '\'' : Letters.IsDash(c) || c == Letters.Maqaf ? '-' : char.ToLowerInvariant(c));
            indexes.Add(i);
        }
        return (loose.ToString(), indexes);
    }
}
