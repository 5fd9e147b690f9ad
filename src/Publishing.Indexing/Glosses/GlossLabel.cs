namespace Publishing.Indexing;

/// <summary>The words in a bracket that remain when a label is taken off: "Hebrew: …", "in Aramaic, …", "… in Greek", "…, plural …".</summary>
/// <param name="Start">The first word that remains.</param>
/// <param name="End">Behind the last word that remains.</param>
/// <param name="NamesLanguage">Whether the label says what language the rest is in.</param>
internal readonly record struct GlossLabel(int Start, int End, bool NamesLanguage)
{
    // "in the clerk's own Latin"
    private const int LongestLabel = 5;

    /// <summary>Takes the label off the words in a bracket.</summary>
    public static GlossLabel Of(GlossContext context)
    {
        var words = context.Inside;
        var (start, end, namesLanguage) = (0, WithoutRemark(context), false);
        var at = Word(0) == "in" ? 1 : 0;
        // "in Hebrew, not in Yiddish" has no label.
        if (at < end - 1 && GlossWords.IsLanguage(Word(at)) && Word(at + 1) is not ("not" or "and" or "or" or "but" or "only"))
        {
            (start, namesLanguage) = (at + 1, true);
            if (start < end - 1 && Word(start) is "word")
                start++;
            // "Hebrew for nothing" is a meaning, not a Hebrew word.
            if (start < end - 1 && Word(start) is "for")
                (start, namesLanguage) = (start + 1, false);
        }
        else if (end > 1 && (Word(0) is "called" || (Word(0) == "or" && !IsLight(context)) || (Word(0) == "the" && context.IsForeignInside(1))))
        {
            start = 1;
        }
        if (LanguageAtEnd(context, start, end) is { } named)
            (end, namesLanguage) = (named, true);
        (start, end) = WithoutOtherScript(context, start, end);
        if (end - start > 1 && context.EndsWithAcronym(words[..end]))
            end--;
        return new GlossLabel(start, end, namesLanguage);

        string Word(int index) => context.Folded(words[index]);
    }

    /// <summary>Whether a first word "or" is the Hebrew word for light: "the direct light (or yashar)".</summary>
    public static bool IsLight(GlossContext context) =>
        context.Inside.Length > 1 && context.Before.Length > 0 && context.Folded(context.Before[^1]) is "light" or "lights";

    // "… in Arabic", "… in the clerk's Latin": where the label begins.
    private static int? LanguageAtEnd(GlossContext context, int start, int end)
    {
        if (end - start < 3 || !GlossWords.IsLanguage(context.Folded(context.Inside[end - 1])))
            return null;
        for (var i = end - 2; i > start && i >= end - LongestLabel; i--)
        {
            if (context.Folded(context.Inside[i]) is "in")
                return i;
        }
        return null;
    }

    // "צמצום, Tzimtzum" and "Tzimtzum, צמצום": of the two scripts the Latin one is the term.
    private static (int Start, int End) WithoutOtherScript(GlossContext context, int start, int end)
    {
        var words = context.Inside;
        for (var i = start + 1; i < end; i++)
        {
            if (words[i].IsHebrew == words[i - 1].IsHebrew)
                continue;
            if (context.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim() is not ("," or ";" or "/" or "-" or "–" or "—"))
                return (start, end);
            var (from, to) = words[i].IsHebrew ? (i, end) : (start, i);
            for (var j = from; j < to; j++)
            {
                if (!words[j].IsHebrew)
                    return (start, end);
            }
            return words[i].IsHebrew ? (start, i) : (i, end);
        }
        return (start, end);
    }

    // "with a short e", "in the usual English"
    private static bool IsRemark(GlossContext context, int first)
    {
        var words = context.Inside;
        return first < words.Length - 1 && context.Folded(words[first]) switch
        {
            "with" => GlossWords.IsDeterminer(context.Folded(words[first + 1])),
            "in" => GlossWords.IsLanguage(context.Folded(words[^1])) || context.Folded(words[^1]) is "english" or "translation",
            _ => false,
        };
    }

    /// <summary>Where the words end when a remark on the term follows behind a comma: its plural, its letters, another form.</summary>
    public static int WithoutRemark(GlossContext context)
    {
        var words = context.Inside;
        for (var i = 1; i < words.Length; i++)
        {
            var gap = context.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
            if (gap.IndexOfAny(',', ';') < 0)
                continue;
            var at = i;
            while (at < words.Length - 1 && GlossWords.IsDeterminer(context.Folded(words[at])))
                at++;
            if (GlossWords.BeginsRemark(context.Folded(words[at])) || IsRemark(context, i))
                return i;
        }
        return words.Length;
    }
}
