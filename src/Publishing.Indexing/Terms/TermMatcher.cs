namespace Publishing.Indexing;

/// <summary>Finds the terms of a glossary in texts: made once, run often. Time is linear in the text.</summary>
/// <remarks>
/// Whole words only; the longest form wins, so that "Lo Lishma" is not an occurrence of "Lishma".
/// A Hebrew form is also found behind prefix letters, and its second and later words behind the article.
/// </remarks>
internal sealed class TermMatcher
{
    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<TermForm> Forms { get; } = [];
    }

    private readonly Node root = new();

    // By their first two letters, when both are of the alphabet, most words are known to begin no term.
    private readonly bool[] beginnings = new bool[32 * 32];

    private readonly HashSet<string> excluded = new(StringComparer.Ordinal);

    /// <summary>Takes the forms of all terms. An excluded one is never found, but keeps its words from being found as a shorter term.</summary>
    public TermMatcher(Glossary glossary)
    {
        foreach (var term in glossary.Terms)
        {
            if (term.IsExcluded)
                excluded.Add(term.Id);
            Add(term.Id, term.Id);
            if (term.Hebrew is not null)
                Add(term.Id, term.Hebrew);
            foreach (var variant in term.Variants)
                Add(term.Id, variant);
        }
    }

    /// <summary>The occurrences in a text, in order; none overlap.</summary>
    public List<TermMatch> Find(string text)
    {
        if (!HoldsBeginning(text))
            return [];
        var words = WordScanner.Scan(text);
        var keys = words.ConvertAll(word => LetterFolding.Fold(word.In(text)));
        var matches = new List<TermMatch>();
        for (var i = 0; i < words.Count;)
        {
            var (length, prefix, form) = LongestAt(text, words, keys, i);
            if (form is null)
            {
                i++;
                continue;
            }
            if (!excluded.Contains(form.TermId))
                matches.Add(new TermMatch(SkipLetters(text, words[i].Start, prefix), words[i + length - 1].End, form.TermId));
            i += length;
        }
        return matches;
    }

    /// <summary>Whether a word of a text begins a term.</summary>
    private bool HoldsBeginning(string text)
    {
        var spelled = root.Next.GetAlternateLookup<ReadOnlySpan<char>>();
        var at = 0;
        while (WordScanner.Next(text, ref at) is { } word)
        {
            if (BeginningOf(word.In(text)) is >= 0 and var beginning && !beginnings[beginning])
                continue;
            var key = LetterFolding.Fold(word.In(text));
            if (root.Next.ContainsKey(key))
                return true;
            for (var prefix = word.IsHebrew ? HebrewPrefixes.Next(key, 0) : 0; prefix > 0; prefix = HebrewPrefixes.Next(key, prefix))
            {
                if (spelled.ContainsKey(key.AsSpan(prefix)))
                    return true;
            }
        }
        return false;
    }

    // Folding makes small letters of these two.
    private static int BeginningOf(ReadOnlySpan<char> word) =>
        word is [var first, var second, ..] && char.IsAsciiLetter(first) && char.IsAsciiLetter(second) ? ((first & 31) << 5) | (second & 31) : -1;

    private void Add(string termId, string form)
    {
        var words = WordScanner.Scan(form);
        if (words.Count == 0)
            return;
        var node = root;
        if (BeginningOf(LetterFolding.Fold(words[0].In(form))) is >= 0 and var beginning)
            beginnings[beginning] = true;
        foreach (var word in words)
        {
            var key = LetterFolding.Fold(word.In(form));
            if (!node.Next.TryGetValue(key, out var next))
                node.Next.Add(key, next = new Node());
            node = next;
        }
        node.Forms.Add(new TermForm(termId, [.. words.Select(word => word.In(form).ToString())]));
    }

    private (int Length, int Prefix, TermForm? Form) LongestAt(string text, List<Word> words, List<string> keys, int first)
    {
        var best = LongestFrom(text, words, keys, first, keys[first]);
        var (bestPrefix, key) = (0, keys[first]);
        for (var prefix = words[first].IsHebrew ? HebrewPrefixes.Next(key, 0) : 0; prefix > 0; prefix = HebrewPrefixes.Next(key, prefix))
        {
            var candidate = LongestFrom(text, words, keys, first, key.AsSpan(prefix));
            if (candidate.Length > best.Length)
                (best, bestPrefix) = (candidate, prefix);
        }
        return (best.Length, bestPrefix, best.Form);
    }

    private (int Length, TermForm? Form) LongestFrom(string text, List<Word> words, List<string> keys, int first, ReadOnlySpan<char> firstKey)
    {
        (int Length, TermForm? Form) best = (0, null);
        if (!root.Next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(firstKey, out var node))
            return best;
        for (var count = 1; ; count++)
        {
            var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words).Slice(first, count);
            foreach (var form in node.Forms)
            {
                if (form.Matches(text, span))
                {
                    best = (count, form);
                    break;
                }
            }
            var next = first + count;
            if (next == words.Count || !AreJoined(text, words[next - 1].End, words[next].Start) || Step(node, words[next], keys[next]) is not { } deeper)
                return best;
            node = deeper;
        }
    }

    private static Node? Step(Node node, Word word, string key)
    {
        if (node.Next.TryGetValue(key, out var next))
            return next;
        return word.IsHebrew && key is ['ה', _, _, ..] ? node.Next.GetValueOrDefault(key[1..]) : null;
    }

    // Words of one term are divided by spaces, or by one hyphen or maqaf.
    private static bool AreJoined(string text, int from, int to)
    {
        var gap = text.AsSpan(from, to - from);
        return gap is ['-' or '־' or '‐' or '‑'] || (gap.Length > 0 && gap.IsWhiteSpace());
    }

    // The folded prefix counts letters; in the text marks may stand between them.
    private static int SkipLetters(string text, int start, int letters)
    {
        while (letters > 0)
        {
            start++;
            while (!LetterFolding.IsHebrewLetter(text[start]))
                start++;
            letters--;
        }
        return start;
    }
}
