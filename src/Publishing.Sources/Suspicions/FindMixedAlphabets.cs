using System.Text;

namespace Publishing.Sources;

/// <summary>Finds words whose letters are of two alphabets: a Latin "a" in a Cyrillic word, a Hebrew word glued to a Latin one.</summary>
/// <remarks>Hebrew prefix letters before a Latin word (בGoogle) are how Hebrew is written, and left alone.</remarks>
internal static class FindMixedAlphabets
{
    private enum Alphabet
    {
        Other,
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,
    }

    // Letters that look alike: Latin, Cyrillic, Greek ("·" where an alphabet has none).
    private static readonly (char Latin, char Cyrillic, char Greek)[] Alike =
    [
        ('a', 'а', 'α'), ('e', 'е', '·'), ('o', 'о', 'ο'), ('p', 'р', 'ρ'), ('c', 'с', '·'), ('y', 'у', '·'), ('x', 'х', 'χ'), ('i', 'і', 'ι'), ('s', 'ѕ', '·'), ('j', 'ј', '·'),
        ('A', 'А', 'Α'), ('B', 'В', 'Β'), ('E', 'Е', 'Ε'), ('K', 'К', 'Κ'), ('M', 'М', 'Μ'), ('H', 'Н', 'Η'), ('O', 'О', 'Ο'), ('P', 'Р', 'Ρ'), ('C', 'С', '·'), ('T', 'Т', 'Τ'), ('X', 'Х', 'Χ'),
        ('I', 'І', 'Ι'), ('N', '·', 'Ν'), ('Y', '·', 'Υ'), ('Z', '·', 'Ζ'), ('v', '·', 'ν'),
    ];

    public static IEnumerable<Suspicion> Find(SuspectBook book)
    {
        var mixed = new Dictionary<SuspectForm, string>(ReferenceEqualityComparer.Instance);
        foreach (var form in book.Forms)
        {
            if (!Ascii.IsValid(form.Form) && Mixed(form.Form) is { } meant)
                mixed.Add(form, meant);
        }
        if (mixed.Count == 0)
            yield break;
        foreach (var word in book.Words)
        {
            if (mixed.TryGetValue(word.Printed, out var replacement))
            {
                yield return new Suspicion(SourceRules.MixedAlphabets, word.Text, word.Block, word.Start, word.Length,
                    $"The word «{word.Form}» has letters of two alphabets.", replacement, "letters of two alphabets in one word");
            }
        }
    }

    /// <summary>What a word may be meant to be, or null when it is not mixed.</summary>
    private static string? Mixed(string word)
    {
        var (main, seen, changes) = (Alphabet.Other, 0, new List<int>());
        var last = Alphabet.Other;
        for (var i = 0; i < word.Length; i++)
        {
            var alphabet = AlphabetOf(word[i]);
            if (alphabet == Alphabet.Other)
                continue;
            if (last != Alphabet.Other && alphabet != last)
                changes.Add(i);
            seen |= 1 << (int)alphabet;
            (main, last) = (main == Alphabet.Other ? alphabet : main, alphabet);
        }
        if (changes.Count == 0 || (changes is [<= 3] && main == Alphabet.Hebrew && word[..changes[0]].All(Letters.IsHebrewPrefix)))
            return null;
        var counts = Enum.GetValues<Alphabet>().Select(a => word.Count(c => AlphabetOf(c) == a)).ToArray();
        counts[0] = 0;
        var most = (Alphabet)Array.IndexOf(counts, counts.Max());
        if (LookingAlike(word, most) is { } alike)
            return alike;
        var parted = new StringBuilder(word);
        for (var i = changes.Count - 1; i >= 0; i--)
            parted.Insert(changes[i], ' ');
        return parted.ToString();
    }

    private static string? LookingAlike(string word, Alphabet most)
    {
        var result = new StringBuilder(word);
        for (var i = 0; i < word.Length; i++)
        {
            var alphabet = AlphabetOf(word[i]);
            if (alphabet == Alphabet.Other || alphabet == most)
                continue;
            var row = Array.Find(Alike, a => a.Latin == word[i] || a.Cyrillic == word[i] || a.Greek == word[i]);
            var meant = most switch { Alphabet.Latin => row.Latin, Alphabet.Cyrillic => row.Cyrillic, Alphabet.Greek => row.Greek, _ => '\0' };
            if (meant is '\0' or '·')
                return null;
            result[i] = meant;
        }
        return result.ToString();
    }

    private static Alphabet AlphabetOf(char c) => c switch
    {
        _ when !char.IsLetter(c) || c is 'ª' or 'º' or 'µ' => Alphabet.Other,
        < '\u0250' or (>= '\u1E00' and < '\u1F00') => Alphabet.Latin,
        (>= '\u0370' and < '\u0400') or (>= '\u1F00' and < '\u2000') => Alphabet.Greek,
        >= '\u0400' and < '\u0530' => Alphabet.Cyrillic,
        _ when Letters.IsHebrew(c) => Alphabet.Hebrew,
        >= '\u0600' and < '\u0780' => Alphabet.Arabic,
        _ => Alphabet.Other,
    };
}
