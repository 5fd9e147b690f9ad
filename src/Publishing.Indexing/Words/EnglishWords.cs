using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>Tells English words, from a list of common ones, their inflections and the endings of learned ones.</summary>
internal static class EnglishWords
{
    private static readonly HashSet<string> Words = WordList.Read("english.txt");

    private static readonly HashSet<string> Names = WordList.Read("names.txt");

    private static readonly string[] Endings = ["s", "es", "ed", "ing", "er", "ers", "est", "ly", "y", "ry", "ery", "ness", "ful", "less", "ment", "ments", "able", "ally", "ation", "ations", "ion", "ions", "ive", "hood", "ship", "dom", "like", "ward", "ity", "ish", "ened", "ening", "ist", "ists", "ism", "fold", "wise", "some", "ure", "ures", "age", "ages", "ice", "ance", "ence", "ant", "ent", "ible", "ably", "ibly", "ily", "ically", "al", "als"];

    // The short second halves of compounds: "doorman", "weekday".
    private static readonly string[] Heads = ["man", "men", "sman", "smen", "day", "box"];

    private const int ShortestHalf = 4;

    private static readonly string[] Prefixes = ["un", "non", "over", "under", "fore", "after", "out", "mis", "dis", "inter", "counter", "super", "self", "semi", "pre", "anti", "re", "in", "im"];

    private static readonly string[] LearnedEndings = ["ator", "itor", "ctor", "utor", "essor", "tion", "tions", "sion", "sions", "ness", "nesses", "ment", "ments", "ful", "fully", "less", "ism", "isms", "ity", "ities", "ous", "ously", "ive", "ively", "able", "ible", "ably", "ence", "ences", "ance", "ances", "ship", "ships", "hood", "ward", "wards", "tional", "ical", "ically", "istic", "etic", "atic", "ional", "ental", "ious", "eous", "graphy", "graphic", "ology", "ological", "ization", "izing", "ized", "ize", "izes", "izer", "izers", "iser", "isers", "ised", "ising", "ating", "ated", "ates", "ding", "ting", "king", "ring", "ling", "ning", "ping", "ving", "sing", "ently", "antly", "edly", "ingly", "ught", "ould"];

    /// <summary>The words of the list, in lower case, a blank or a line feed between them.</summary>
    public static string All => string.Join(' ', Words) + "\n" + EnglishWordList.All;

    /// <summary>Whether a word is a name of a person, a place or a people in its usual English form.</summary>
    /// <param name="word">In lower case, without apostrophes; only a word with a capital is a name.</param>
    public static bool IsName(string word) => Names.Contains(word);

    /// <summary>Whether a word is in the list as it stands.</summary>
    /// <param name="word">In lower case, without apostrophes.</param>
    /// <remarks>Words that English shares with Hebrew ("sod", "din") are English where english.txt says so.</remarks>
    public static bool Lists(string word) => Words.Contains(word) || (EnglishWordList.Contains(word) && !TransliteratedHebrew.Contains(word));

    /// <summary>Whether a word is in the list, as it stands, without a prefix or an inflection, or in British spelling.</summary>
    /// <param name="word">In lower case, without apostrophes.</param>
    public static bool Contains(string word)
    {
        if (ContainsInflected(word))
            return true;
        foreach (var prefix in Prefixes)
        {
            if (word.Length > prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal) && ContainsInflected(word[prefix.Length..]))
                return true;
        }
        return ContainsInflected(American(word));
    }

    private static string American(string word) => word
        .Replace("our", "or", StringComparison.Ordinal)
        .Replace("ise", "ize", StringComparison.Ordinal)
        .Replace("isa", "iza", StringComparison.Ordinal)
        .Replace("isi", "izi", StringComparison.Ordinal);

    private static bool ContainsInflected(string word)
    {
        if (Lists(word))
            return true;
        foreach (var head in Heads)
        {
            if (word.Length > head.Length + 3 && word.EndsWith(head, StringComparison.Ordinal) && Lists(word[..^head.Length]))
                return true;
        }
        // "headstone", "thoroughbass"
        for (var i = ShortestHalf; i <= word.Length - ShortestHalf; i++)
        {
            if (Lists(word[..i]) && Lists(word[i..]))
                return true;
        }
        foreach (var ending in Endings)
        {
            // Of shorter words the list has all forms.
            if (word.Length < ending.Length + 4 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            // "boxes", "cities", but not "bulbes"
            if (ending == "es" && stem[^1] is not ('s' or 'x' or 'z' or 'h' or 'i' or 'o'))
                continue;
            if (Lists(stem) || Lists(stem + "e"))
                return true;
            if (stem[^1] == 'i' && Lists(stem[..^1] + "y"))
                return true;
            if (stem[^1] == stem[^2] && Lists(stem[..^1]))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word that is not in the list ends as only English words do.</summary>
    public static bool HasEnglishEnding(string word)
    {
        var singular = word.Length > 4 && word[^1] == 's' && word[^2] != 's' ? word.AsSpan(0, word.Length - 1) : word;
        foreach (var ending in LearnedEndings)
        {
            if ((word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) || (singular.Length >= ending.Length + 2 && singular.EndsWith(ending, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }
}
