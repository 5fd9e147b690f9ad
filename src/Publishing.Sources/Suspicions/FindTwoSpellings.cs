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

    /// <summary>A name in one spelling, the genitive counted with it.</summary>
    /// <param name="Word">The spelling.</param>
    /// <param name="Places">Where it stands, in the order of the book.</param>
    private sealed record Name(string Word, List<int> Places);

    public static IEnumerable<Suspicion> Find(SuspectBook book)
    {
        var bySound = new Dictionary<string, List<Name>>(StringComparer.Ordinal);
        foreach (var spelling in book.Spellings.Where(s => s.Lower.Length >= Shortest && char.IsAsciiLetter(s.Lower[0])).GroupBy(s => WithoutGenitive(s.Lower), StringComparer.Ordinal))
        {
            if (!spelling.All(s => IsName(book, s)) || !spelling.Any(s => IsWithin(book, s)))
                continue;
            var places = new List<int>();
            foreach (var form in spelling)
                places.AddRange(form.Places);
            places.Sort();
            var sound = Sound(spelling.Key);
            if (!bySound.TryGetValue(sound, out var names))
                bySound.Add(sound, names = []);
            names.Add(new Name(spelling.Key, places));
        }
        foreach (var (sound, names) in bySound)
        {
            if (sound.Length < 3 || names.Count < 2)
                continue;
            // The most used first, of several the one that the book has first.
            names.Sort((a, b) => a.Places.Count != b.Places.Count ? b.Places.Count - a.Places.Count : a.Places[0] - b.Places[0]);
            var usual = book.Words[names[0].Places[0]].Form[..names[0].Word.Length];
            foreach (var name in names.Skip(1))
            {
                var first = book.Words[name.Places[0]];
                yield return new Suspicion(SourceRules.TwoSpellings, first.Text, first.Block, first.Start, name.Word.Length,
                    FormattableString.Invariant($"«{first.Form[..name.Word.Length]}» ({Times(name.Places.Count)}) may be another spelling of «{usual}» ({Times(names[0].Places.Count)})."), usual, "one name, one spelling");
            }
        }
    }

    private static string Times(int count) => FormattableString.Invariant($"{count} time{(count == 1 ? "" : "s")}");

    private static string WithoutGenitive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    /// <summary>Whether a word has a capital wherever it stands. ALL CAPITALS say nothing.</summary>
    private static bool IsName(SuspectBook book, SuspectSpelling spelling)
    {
        foreach (var i in spelling.Places)
        {
            var use = book.Words[i];
            if (!use.IsCapital || (use.Length > 1 && char.IsUpper(use.Form[1])))
                return false;
        }
        return true;
    }

    /// <summary>Whether a word stands within a sentence.</summary>
    private static bool IsWithin(SuspectBook book, SuspectSpelling spelling)
    {
        foreach (var i in spelling.Places)
        {
            if (!book.Words[i].Opens)
                return true;
        }
        return false;
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
