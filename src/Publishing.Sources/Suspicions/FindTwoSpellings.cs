using System.Text;

namespace Publishing.Sources;

/// <summary>Finds names and transliterated terms that a book spells in two ways: Shlavey and Shlavei, Kabbalah and Kabala.</summary>
/// <remarks>
/// Spellings are held together by the sound that the usual transliterations of Hebrew give them: ei and ey, tz, ts and z, ch, kh and h,
/// k and q, double and single consonants, the apostrophe, -ah and -a, ee and i. Only words count that always have a capital and
/// have one within sentences too; so common words, and names that are only alike, seldom get in.
/// </remarks>
internal static class FindTwoSpellings
{
    private const int Shortest = 4;

    public static IEnumerable<Suspicion> Find(SuspectBook book)
    {
        var spellings = book.Spellings.Where(s => s.Lower.Length >= Shortest && char.IsAsciiLetter(s.Lower[0]))
            .GroupBy(s => WithoutGenitive(s.Lower), StringComparer.Ordinal)
            .Where(g => IsName(g.SelectMany(s => s.Places).Select(i => book.Words[i])))
            .Select(g => (Word: g.Key, Uses: g.SelectMany(s => s.Places).Order().Select(i => book.Words[i]).ToArray()));
        foreach (var group in spellings.GroupBy(s => Sound(s.Word), StringComparer.Ordinal).Where(g => g.Key.Length >= 3))
        {
            var forms = group.OrderByDescending(s => s.Uses.Length).ThenBy(s => s.Uses[0].Text).ThenBy(s => s.Uses[0].Block).ThenBy(s => s.Uses[0].Start).ToArray();
            var main = forms[0];
            foreach (var (word, uses) in forms.Skip(1))
            {
                var (first, usual) = (uses[0], main.Uses[0].Form[..main.Word.Length]);
                yield return new Suspicion(SourceRules.TwoSpellings, first.Text, first.Block, first.Start, word.Length,
                    FormattableString.Invariant($"«{first.Form[..word.Length]}» ({Times(uses.Length)}) may be another spelling of «{usual}» ({Times(main.Uses.Length)})."), usual, "one name, one spelling");
            }
        }
    }

    private static string Times(int count) => FormattableString.Invariant($"{count} time{(count == 1 ? "" : "s")}");

    private static string WithoutGenitive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool IsName(IEnumerable<SuspectWord> uses)
    {
        var within = false;
        foreach (var use in uses)
        {
            // ALL CAPITALS say nothing.
            if (!use.IsCapital || (use.Length > 1 && char.IsUpper(use.Form[1])))
                return false;
            within |= !use.Opens;
        }
        return within;
    }

    /// <summary>What a spelling sounds like.</summary>
    private static string Sound(string word)
    {
        var text = word.Replace("'", "", StringComparison.Ordinal);
        if (text.EndsWith("ah", StringComparison.Ordinal))
            text = text[..^1];
        var sound = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var (unit, length) = (text[i], next) switch
            {
                ('t', 'z') or ('t', 's') => ('z', 2),
                ('c', 'h') or ('k', 'h') => ('h', 2),
                ('e', 'i') or ('e', 'y') => ('E', 2),
                ('a', 'i') or ('a', 'y') => ('A', 2),
                ('e', 'e') => ('i', 2),
                ('p', 'h') => ('f', 2),
                ('q', 'u') => ('q', 2),
                ('q', _) => ('k', 1),
                var (a, b) when a == b && a is not ('a' or 'e' or 'i' or 'o' or 'u') => (a, 2),
                var (a, _) => (a, 1),
            };
            sound.Append(unit);
            i += length - 1;
        }
        return sound.ToString();
    }
}
