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

    private void Add(string termId, string form)
    {
        var words = WordScanner.Scan(form);
        if (words.Count == 0)
            return;
        var node = root;
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
        if (words[first].IsHebrew)
        {
            foreach (var prefix in HebrewPrefixes.LengthsIn(key))
            {
                var candidate = LongestFrom(text, words, keys, first, key[prefix..]);
                if (candidate.Length > best.Length)
                    (best, bestPrefix) = (candidate, prefix);
            }
        }
        return (best.Length, bestPrefix, best.Form);
    }

    private (int Length, TermForm? Form) LongestFrom(string text, List<Word> words, List<string> keys, int first, string firstKey)
    {
        (int Length, TermForm? Form) best = (0, null);
        if (!root.Next.TryGetValue(firstKey, out var node))
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
