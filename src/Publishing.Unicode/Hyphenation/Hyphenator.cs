using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Hyphenation;

/// <summary>Finds the places where a word may be divided.</summary>
/// <remarks>
/// F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983), as in TeX: "TeX: The Program", sections 919 to 965, with
/// exceptions before patterns. Immutable; one instance serves all threads.
/// </remarks>
public sealed class Hyphenator
{
    private const int LeftMinimum = 2;
    private const int RightMinimum = 3;

    private static readonly Lazy<Hyphenator> LazyEnglishUs = new(() => Load("hyph-en-us.tex"));
    private static readonly Lazy<Hyphenator> LazyEnglishGb = new(() => Load("hyph-en-gb.tex"));

    private readonly PatternTrie patterns;
    private readonly Dictionary<string, ImmutableArray<int>> exceptions;
    private readonly Dictionary<string, ImmutableArray<int>>.AlternateLookup<ReadOnlySpan<char>> exceptionsBySpan;

    private Hyphenator(PatternTrie patterns, Dictionary<string, ImmutableArray<int>> exceptions)
    {
        this.patterns = patterns;
        this.exceptions = exceptions;
        exceptionsBySpan = exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>American English: the patterns of ushyphmax.tex with D. E. Knuth's exceptions.</summary>
    public static Hyphenator EnglishUs => LazyEnglishUs.Value;

    /// <summary>British English: the patterns of D. Wujastyk and G. Toal, with their exceptions.</summary>
    public static Hyphenator EnglishGb => LazyEnglishGb.Value;

    /// <summary>Reads a TeX file of patterns.</summary>
    /// <param name="tex">Its text, with the groups <c>\patterns{…}</c> and <c>\hyphenation{…}</c>, each of which may be missing.</param>
    /// <returns>The hyphenator; of a text without patterns one that divides no word.</returns>
    public static Hyphenator Parse(string tex)
    {
        ArgumentNullException.ThrowIfNull(tex);
        var trie = new PatternTrie();
        foreach (var pattern in PatternFile.WordsOf(tex, "\\patterns"))
            trie.Add(tex[pattern]);
        var exceptions = NoExceptions();
        foreach (var word in PatternFile.WordsOf(tex, "\\hyphenation"))
            AddException(exceptions, tex[word]);
        return new Hyphenator(trie, exceptions);
    }

    /// <summary>Adds words whose division is known; they go before the patterns and before exceptions that were there.</summary>
    /// <param name="words">Words in any case with a hyphen at each division, as <c>ta-ble</c>; without a hyphen the word is never divided.</param>
    public Hyphenator WithExceptions(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var all = new Dictionary<string, ImmutableArray<int>>(exceptions, StringComparer.Ordinal);
        foreach (var word in words)
            AddException(all, word);
        return new Hyphenator(patterns, all);
    }

    /// <summary>Finds the divisions of a word.</summary>
    /// <param name="word">
    /// The word, in any case, with what clings to it. As in TeX the first run of letters is divided and what follows it
    /// (an apostrophe and what stands behind, a full stop) is not; a word with a dash, a hyphen or a soft hyphen is not divided.
    /// </param>
    /// <returns>Ascending indexes before which a hyphen may go, at least 2 letters from the run's beginning and 3 from its end; empty for Hebrew.</returns>
    public ImmutableArray<int> Hyphenate(ReadOnlySpan<char> word)
    {
        if (word.Length < LeftMinimum + RightMinimum || !TryFindLetters(word, out var start, out var end))
            return [];
        var length = end - start;
        Span<char> letters = length <= 128 ? stackalloc char[length] : new char[length];
        for (var i = 0; i < length; i++)
            letters[i] = char.ToLowerInvariant(word[start + i]);

        if (exceptionsBySpan.TryGetValue(letters, out var known))
            return WithinMinima(known.AsSpan(), start, length);
        Span<int> places = length <= 128 ? stackalloc int[length] : new int[length];
        return WithinMinima(places[..patterns.Divide(letters, places)], start, length);
    }

    private static bool TryFindLetters(ReadOnlySpan<char> word, out int start, out int end)
    {
        start = 0;
        while (start < word.Length && !IsLetter(word[start]))
            start++;
        end = start;
        while (end < word.Length && IsLetter(word[end]))
            end++;
        foreach (var unit in word)
        {
            if (unit == '-' || (unit >= 0xAD && ForbidsDivision(unit)))
                return false;
        }
        return end - start >= LeftMinimum + RightMinimum;
    }

    private static bool IsLetter(char unit) =>
        char.IsAsciiLetter(unit) || (unit > 0x7F && UnicodeData.GeneralCategory(unit) is
            GeneralCategory.LowercaseLetter or GeneralCategory.UppercaseLetter or GeneralCategory.TitlecaseLetter
            or GeneralCategory.ModifierLetter or GeneralCategory.OtherLetter
            or GeneralCategory.NonspacingMark or GeneralCategory.SpacingMark or GeneralCategory.Surrogate);

    private static bool ForbidsDivision(char unit) =>
        unit == '\u00AD' || UnicodeData.GeneralCategory(unit) == GeneralCategory.DashPunctuation;

    private static ImmutableArray<int> WithinMinima(ReadOnlySpan<int> places, int start, int length)
    {
        while (places.Length > 0 && places[0] < LeftMinimum)
            places = places[1..];
        while (places.Length > 0 && places[^1] > length - RightMinimum)
            places = places[..^1];
        if (places.IsEmpty)
            return [];
        var found = new int[places.Length];
        for (var i = 0; i < found.Length; i++)
            found[i] = start + places[i];
        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    private static void AddException(Dictionary<string, ImmutableArray<int>> exceptions, string word)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        var letters = new char[word.Length];
        var count = 0;
        foreach (var unit in word)
        {
            if (unit != '-')
                letters[count++] = char.ToLowerInvariant(unit);
            else if (places.Count == 0 || places[^1] != count)
                places.Add(count);
        }
        exceptions[new string(letters, 0, count)] = places.DrainToImmutable();
    }

    private static Dictionary<string, ImmutableArray<int>> NoExceptions() => new(StringComparer.Ordinal);

    private static Hyphenator Load(string name)
    {
        using var stream = typeof(Hyphenator).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no resource {name}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
