namespace Publishing.Indexing;

/// <summary>Tells a bracket that only spells the words before it otherwise: "Sefas Emes (Sefat Emet)".</summary>
internal static class Respelling
{
    /// <summary>Whether the words in the bracket are those before it, with t for s and whatever vowels.</summary>
    public static bool Is(GlossContext context)
    {
        var (before, inside) = (context.Before, context.Inside);
        if (inside.Length > before.Length)
            return false;
        for (var i = 1; i <= inside.Length; i++)
        {
            if (ConsonantsOf(context, before[^i]) is not { Length: > 1 } consonants || consonants != ConsonantsOf(context, inside[^i]))
                return false;
        }
        return true;
    }

    private static string ConsonantsOf(GlossContext context, Word word) =>
        string.Concat(TransliteratedHebrew.SoundsOf(context.Folded(word)).Replace('t', 's').Where(sound => sound is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y')));
}
