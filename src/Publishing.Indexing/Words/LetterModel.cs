namespace Publishing.Indexing;

/// <summary>Weighs by its sequences of three letters whether an unknown word is transliterated Hebrew or English.</summary>
internal static class LetterModel
{
    private const int Letters = 27;

    private static readonly double[] Ratios = Train();

    /// <summary>How much likelier the word is among transliterated Hebrew words than among English ones: above 1 for Hebrew.</summary>
    /// <param name="word">Folded; what is not a letter of the Latin alphabet ends a word.</param>
    public static double HebrewOverEnglish(string word)
    {
        var ratio = 1.0;
        var (a, b) = (0, 0);
        foreach (var letter in word)
        {
            var c = CodeOf(letter);
            ratio *= Ratios[(a * Letters + b) * Letters + c];
            (a, b) = (b, c);
        }
        return ratio * Ratios[(a * Letters + b) * Letters];
    }

    private static double[] Train()
    {
        var hebrew = Count(string.Join(' ', TransliteratedHebrew.All));
        var english = Count(EnglishWords.All);
        var ratios = new double[Letters * Letters * Letters];
        for (var pair = 0; pair < Letters * Letters; pair++)
        {
            var (hebrewSum, englishSum) = (0, 0);
            for (var c = 0; c < Letters; c++)
            {
                hebrewSum += hebrew[pair * Letters + c];
                englishSum += english[pair * Letters + c];
            }
            for (var c = 0; c < Letters; c++)
            {
                var inHebrew = (hebrew[pair * Letters + c] + 0.25) / (hebrewSum + 0.25 * Letters);
                var inEnglish = (english[pair * Letters + c] + 0.25) / (englishSum + 0.25 * Letters);
                ratios[pair * Letters + c] = inHebrew / inEnglish;
            }
        }
        return ratios;
    }

    // Of words with a blank or a line feed between them: a string for each would cost more than the count.
    private static int[] Count(string words)
    {
        var counts = new int[Letters * Letters * Letters];
        var (a, b) = (0, 0);
        foreach (var letter in words.AsSpan().TrimEnd())
        {
            var c = CodeOf(letter);
            counts[(a * Letters + b) * Letters + c]++;
            (a, b) = letter is ' ' or '\n' ? (0, 0) : (b, c);
        }
        counts[(a * Letters + b) * Letters]++;
        return counts;
    }

    // 0 stands for what is before and after a word.
    private static int CodeOf(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' + 1 : 0;
}
