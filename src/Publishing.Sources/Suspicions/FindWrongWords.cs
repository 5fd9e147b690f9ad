using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Finds words that are words, but likely not the ones that were meant: "he will remain in this accent forever" in a text on ascents.</summary>
/// <remarks>
/// A word that stands in the book once is weighed against those that differ from it in one letter or in two letters exchanged
/// and that the book uses far more often: what stands around it must stand around the other elsewhere, and more often than chance
/// would have it; words that are known to be confused need less. A wrong word that the author uses often, or where the right one is rare, is not seen; nor are short words,
/// nor Hebrew ones, of which every other differs from some other in one letter.
/// </remarks>
internal static class FindWrongWords
{
    private const int Shortest = 5;
    private const int FewestUsual = 5;
    private const int Reach = 8;
    private const int FewestWitnesses = 2;
    private const int Enough = 6;
    private const int EnoughForConfused = 2;

    // How many times as often as by chance a word must stand beside another, when it does so twice or more, and when once.
    private const int Lift = 4;
    private const int LiftOfOne = 6;

    private sealed record Candidate(SuspectSpelling Usual, ImmutableArray<string> Witnesses, int Weight);

    public static IEnumerable<Suspicion> Find(SuspectBook book)
    {
        var words = book.Words;
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var spelling in book.Spellings)
            stems[Stem(spelling.Lower)] = stems.GetValueOrDefault(Stem(spelling.Lower)) + spelling.Places.Count;
        var near = Neighbourhoods(book.Spellings.Where(s => s.Places.Count >= FewestUsual && s.Lower.Length >= Shortest));
        foreach (var rare in book.Spellings.Where(s => s.Places.Count == 1 && s.Lower.Length >= Shortest && char.IsAsciiLetter(s.Lower[0])))
        {
            var place = rare.Places[0];
            var word = words[place];
            if (!word.In.IsBody || (word.IsCapital && !word.Opens) || Best(words, near, stems, rare.Lower, place) is not { } best)
                continue;
            var usual = best.Usual.Lower;
            yield return new Suspicion(SourceRules.WrongWord, word.Text, word.Block, word.Start, word.Length,
                FormattableString.Invariant($"«{word.Form}» stands in the book once; with «{string.Join("», «", best.Witnesses.Take(3))}» beside it, «{usual}» ({best.Usual.Places.Count} times) may be meant."),
                word.IsCapital ? char.ToUpperInvariant(usual[0]) + usual[1..] : usual, $"{usual} is meant");
        }
    }

    /// <summary>Of the words that a slip makes a rare one the one for which most speaks; of several the first by its letters.</summary>
    private static Candidate? Best(ImmutableArray<SuspectWord> words, Dictionary<string, List<SuspectSpelling>> near, Dictionary<string, int> stems, string rare, int place)
    {
        Candidate? best = null;
        foreach (var usual in Keys(rare).SelectMany(key => near.TryGetValue(key, out var list) ? list : []).Distinct().Where(usual => IsOneSlip(rare, usual.Lower)))
        {
            var witnesses = Witnesses(words, stems, place, usual, out var weight);
            if (witnesses.Length < FewestWitnesses || weight < (ConfusedWords.Are(rare, usual.Lower) ? EnoughForConfused : Enough))
                continue;
            if (best is null || weight > best.Weight || (weight == best.Weight && string.CompareOrdinal(usual.Lower, best.Usual.Lower) < 0))
                best = new Candidate(usual, witnesses, weight);
        }
        return best;
    }

    // Words with one letter left out, so that two which differ in one letter or in two exchanged share a key.
    private static Dictionary<string, List<SuspectSpelling>> Neighbourhoods(IEnumerable<SuspectSpelling> spellings)
    {
        var near = new Dictionary<string, List<SuspectSpelling>>(StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            foreach (var key in Keys(spelling.Lower))
            {
                if (!near.TryGetValue(key, out var list))
                    near.Add(key, list = []);
                list.Add(spelling);
            }
        }
        return near;
    }

    // Of letters that stand side by side twice it does not matter which is left out.
    private static IEnumerable<string> Keys(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] != word[i - 1])
                yield return word.Remove(i, 1);
        }
        yield return word;
    }

    /// <summary>Whether a slip of one key makes one word of the other; not where grammar does: at the end, or in a Hebrew prefix.</summary>
    private static bool IsOneSlip(string rare, string usual)
    {
        if (Math.Abs(rare.Length - usual.Length) > 1 || rare == usual)
            return false;
        var start = 0;
        while (start < Math.Min(rare.Length, usual.Length) && rare[start] == usual[start])
            start++;
        var end = 0;
        while (end < Math.Min(rare.Length, usual.Length) - start && rare[^(end + 1)] == usual[^(end + 1)])
            end++;
        var (inRare, inUsual) = (rare.Length - start - end, usual.Length - start - end);
        var isSlip = inRare <= 1 && inUsual <= 1 || inRare == 2 && inUsual == 2 && rare[start] == usual[start + 1] && rare[start + 1] == usual[start];
        return isSlip && start >= 1 && end >= 2;
    }

    /// <summary>The words around a place that stand around another word elsewhere, more often than by chance.</summary>
    private static ImmutableArray<string> Witnesses(ImmutableArray<SuspectWord> words, Dictionary<string, int> stems, int place, SuspectSpelling usual, out int weight)
    {
        // The first word of each stem around the place, and how often the stem stands around the other word.
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var i in Around(words, place))
        {
            if (Stem(words[i].Lower) is { Length: >= 4 } stem)
                forms.TryAdd(stem, words[i].Lower);
        }
        var together = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in usual.Places)
        {
            seen.Clear();
            foreach (var i in Around(words, other))
            {
                var stem = Stem(words[i].Lower);
                if (forms.ContainsKey(stem) && seen.Add(stem))
                    together[stem] = together.GetValueOrDefault(stem) + 1;
            }
        }
        var chance = (long)usual.Places.Count * 2 * Reach;
        var witnesses = new List<string>();
        weight = 0;
        foreach (var (stem, times) in together)
        {
            if ((long)times * words.Length < chance * stems[stem] * (times > 1 ? Lift : LiftOfOne))
                continue;
            witnesses.Add(stem);
            weight += Math.Min(times, 3);
        }
        witnesses.Sort((a, b) => together[a] != together[b] ? together[b] - together[a] : string.CompareOrdinal(a, b));
        return [.. witnesses.Select(stem => forms[stem])];
    }

    // "remain" and "remains" bear witness for each other.
    private static string Stem(string word) => word.Length > 5 ? word[..5] : word;

    private static IEnumerable<int> Around(ImmutableArray<SuspectWord> words, int index)
    {
        for (var i = Math.Max(0, index - Reach); i <= Math.Min(index + Reach, words.Length - 1); i++)
        {
            if (i != index && words[i].Text == words[index].Text)
                yield return i;
        }
    }
}
