using System.Collections.Frozen;
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

    public static IEnumerable<Suspicion> Find(SuspectBook book)
    {
        var words = book.Words;
        var places = book.Spellings.ToDictionary(s => s.Lower, s => s.Places, StringComparer.Ordinal);
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var spelling in book.Spellings)
            stems[Stem(spelling.Lower)] = stems.GetValueOrDefault(Stem(spelling.Lower)) + spelling.Places.Count;
        var usual = places.Where(p => p.Value.Count >= FewestUsual && p.Key.Length >= Shortest).Select(p => p.Key).ToFrozenSet(StringComparer.Ordinal);
        var near = Neighbourhoods(usual);
        foreach (var (rare, at) in places.Where(p => p.Value.Count == 1 && p.Key.Length >= Shortest && char.IsAsciiLetter(p.Key[0])).OrderBy(p => p.Value[0]))
        {
            foreach (var i in at.Where(i => book.Texts[words[i].Text][words[i].Block].IsBody && (!words[i].IsCapital || words[i].Opens)))
            {
                var best = Keys(rare).SelectMany(k => near.GetValueOrDefault(k, [])).Distinct().Where(w => IsOneSlip(rare, w))
                    .Select(w => (Word: w, Witnesses: Witnesses(words, places, stems, i, w, out var weight), Weight: weight))
                    .Where(w => w.Witnesses.Length >= FewestWitnesses && w.Weight >= (ConfusedWords.Are(rare, w.Word) ? EnoughForConfused : Enough))
                    .OrderByDescending(w => w.Weight).ThenBy(w => w.Word, StringComparer.Ordinal).FirstOrDefault();
                if (best.Word is null)
                    continue;
                var meant = words[i].IsCapital ? char.ToUpperInvariant(best.Word[0]) + best.Word[1..] : best.Word;
                yield return new Suspicion(SourceRules.WrongWord, words[i].Text, words[i].Block, words[i].Start, words[i].Length,
                    FormattableString.Invariant($"«{words[i].Form}» stands in the book once; with «{string.Join("», «", best.Witnesses.Take(3))}» beside it, «{best.Word}» ({places[best.Word].Count} times) may be meant."),
                    meant, $"{best.Word} is meant");
            }
        }
    }

    // Words with one letter left out, so that two which differ in one letter or in two exchanged share a key.
    private static Dictionary<string, List<string>> Neighbourhoods(IEnumerable<string> words)
    {
        var near = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var word in words.Order(StringComparer.Ordinal))
        {
            foreach (var key in Keys(word))
            {
                if (!near.TryGetValue(key, out var list))
                    near.Add(key, list = []);
                list.Add(word);
            }
        }
        return near;
    }

    private static IEnumerable<string> Keys(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1)).Append(word).Distinct(StringComparer.Ordinal);

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
    private static ImmutableArray<string> Witnesses(ImmutableArray<SuspectWord> words, Dictionary<string, List<int>> places, Dictionary<string, int> stems, int index, string usual, out int weight)
    {
        var around = Around(words, index).Select(i => Stem(words[i].Lower)).Where(w => w.Length >= 4).ToHashSet(StringComparer.Ordinal);
        var forms = Around(words, index).GroupBy(i => Stem(words[i].Lower), StringComparer.Ordinal).ToDictionary(g => g.Key, g => words[g.First()].Lower, StringComparer.Ordinal);
        var together = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in places[usual])
        {
            foreach (var word in Around(words, place).Select(i => Stem(words[i].Lower)).Where(around.Contains).Distinct())
                together[word] = together.GetValueOrDefault(word) + 1;
        }
        var chance = (long)places[usual].Count * 2 * Reach;
        var witnesses = together.Where(t => (long)t.Value * words.Length >= chance * stems[t.Key] * (t.Value > 1 ? Lift : LiftOfOne)).ToArray();
        weight = witnesses.Sum(t => Math.Min(t.Value, 3));
        return [.. witnesses.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => forms[t.Key])];
    }

    // "remain" and "remains" bear witness for each other.
    private static string Stem(string word) => word.Length > 5 ? word[..5] : word;

    private static IEnumerable<int> Around(ImmutableArray<SuspectWord> words, int index) =>
        Enumerable.Range(index - Reach, 2 * Reach + 1).Where(i => i >= 0 && i < words.Length && i != index && words[i].Text == words[index].Text);
}
