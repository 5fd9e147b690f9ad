using System.Text;

namespace Publishing.Indexing;

/// <summary>Knows common Hebrew and Aramaic words in Latin letters, whatever the scheme of their spelling.</summary>
internal static class TransliteratedHebrew
{
    private static readonly HashSet<string> Words = WordList.Read("hebrew.txt").Select(w => LetterFolding.Fold(w.Replace("-", "", StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Sounds = Words.Where(w => w.Length > 3).Select(SoundsOf).Where(s => s.Length > 2).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] JoinedPrefixes = ["ha", "ve", "va", "be", "ba", "le", "la", "mi", "me", "she", "ke", "u", "de"];

    /// <summary>The words of the list, folded.</summary>
    public static IEnumerable<string> All => Words;

    /// <summary>Whether the list has a word in this spelling.</summary>
    /// <param name="word">Folded: lower case, no apostrophes or diacritics.</param>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>Whether the list has a word of these sounds, perhaps behind a joined prefix (HaSulam, VeYirah).</summary>
    /// <param name="word">Folded.</param>
    public static bool ContainsSound(string word) =>
        word.Length > 3 && (Sounds.Contains(SoundsOf(word)) || JoinedPrefixes.Any(prefix => IsBehind(prefix, word)));

    private static bool IsBehind(string prefix, string word) =>
        word.Length >= prefix.Length + 4 && word.StartsWith(prefix, StringComparison.Ordinal)
        && (Words.Contains(word[prefix.Length..]) || Sounds.Contains(SoundsOf(word[prefix.Length..])));

    /// <summary>What spellings of one word have in common: ch, kh and h are one, so are tz, ts and z, v, b and w, doubled and single letters, with and without a final h.</summary>
    public static string SoundsOf(string word)
    {
        var sounds = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var (sound, length) = (word[i], next) switch
            {
                ('c' or 'k', 'h') => ('h', 2),
                ('t', 'z') or ('t', 's') => ('z', 2),
                ('p', 'h') => ('f', 2),
                ('t', 'h') => ('t', 2),
                ('s', 'h') => ('$', 2),
                ('e' or 'a', 'i' or 'y') => ('e', 2),
                ('o', 'h') => ('o', 2),
                ('q' or 'c', _) => ('k', 1),
                ('w', _) => ('v', 1),
                var (letter, _) => (letter, 1),
            };
            if (sounds.Length == 0 || sounds[^1] != sound)
                sounds.Append(sound);
            i += length - 1;
        }
        if (sounds.Length > 3 && sounds[^1] == 'h' && sounds[^2] is 'a' or 'e')
            sounds.Length--;
        return sounds.ToString();
    }
}
