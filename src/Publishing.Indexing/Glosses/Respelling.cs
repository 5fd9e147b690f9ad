namespace Publishing.Indexing;

/// <summary>Tells a bracket that only spells the words before it otherwise: "Sefas Emes (Sefat Emet)".</summary>
internal static class Respelling
{
    /// <summary>Whether the words in the bracket are those before it, with t for s and whatever vowels.</summary>
    public static bool Is(GlossContext context)
    {
        var (before, inside) = (context.Before, context.Inside);
        if (inside.Length > 1 && context.Folded(inside[0]) is "or" or "also")
            inside = inside[1..];
        // "limes (lee-meis)" parts the syllables.
        if (inside.Length > 1 && context.Text.AsSpan(inside[0].Start, inside[^1].End - inside[0].Start).IndexOfAny(" ,;") < 0
            && ConsonantsOf(context, before[^1]) is { Length: > 1 } whole && whole == Once(string.Concat(inside.Select(word => ConsonantsOf(context, word)))))
        {
            return true;
        }
        // "myths (mythos)": an English word and where it comes from.
        if (context.OriginBefore(before.Length - 1) == WordOrigin.English && !context.IsCapital(before[^1]))
            return false;
        if (inside.Length > before.Length)
            return false;
        for (var i = 1; i <= inside.Length; i++)
        {
            var (one, other) = (context.Folded(before[^i]), context.Folded(inside[^i]));
            // With one consonant alone the first letters must agree as well: "sati (suttee)".
            var least = one.Length > 3 && other.Length > 3 && one[0] == other[0] ? 1 : 2;
            if (ConsonantsOf(context, before[^i]) is var consonants && (consonants.Length < least || consonants != ConsonantsOf(context, inside[^i])))
                return false;
        }
        return true;
    }

    private static string ConsonantsOf(GlossContext context, Word word) =>
        Once(string.Concat(TransliteratedHebrew.SoundsOf(context.Folded(word)).Replace('t', 's').Where(sound => sound is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'))));

    // A letter written twice is one sound.
    private static string Once(string sounds) => string.Concat(sounds.Where((sound, i) => i == 0 || sound != sounds[i - 1]));
}
