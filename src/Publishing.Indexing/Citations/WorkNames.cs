namespace Publishing.Indexing;

/// <summary>All names of a work, from those that works.txt lists: what follows a rule is not listed there.</summary>
/// <param name="Printed">The names that an index of sources prints, English and Hebrew.</param>
/// <param name="All">The names that stand by themselves.</param>
/// <param name="Group">The group of works whose names stand behind the name of a code, or null.</param>
/// <param name="Behind">The names that stand there.</param>
internal readonly record struct WorkNames((string English, string Hebrew) Printed, IReadOnlyList<string> All, WorkGroup? Group = null, IReadOnlyList<string>? Behind = null)
{
    private static readonly string[] CodesOfLaws = ["Yad", "MT", "M T", "Mishneh Torah", "Maimonides", "Maimonides, Mishneh Torah", "Rambam", "רמב\"ם", "הרמב\"ם", "משנה תורה", "רמב\"ם משנה תורה", "רמב\"ם, משנה תורה"];
    private static readonly string[] ShulhanArukh = ["Shulhan Arukh", "Shulchan Aruch", "Sh Ar", "ShA", "SA", "שולחן ערוך", "שלחן ערוך", "שו\"ע", "שו\"ע,"];
    private static readonly string[] Tur = ["Tur", "טור"];
    private static readonly string[] Rabbah = ["{0} Rabbah", "{0} Rabba", "{0} Rab", "{0} R", "Midrash Rabbah {0}", "Midrash Rabbah, {0}", "Midrash Rabbah on {0}", "Midrash Rabbah to {0}", "Midrash {0} Rabbah", "{0} רבה", "מדרש רבה {0}", "מדרש רבה, {0}", "מדרש {0} רבה"];
    private static readonly string[] Sifre = ["Sifre {0}", "Sifre, {0}", "Sifre on {0}", "Sifre to {0}", "ספרי {0}", "ספרי, {0}", "ספרי על {0}"];
    private static readonly string[] First = ["1 {0}", "1{0}", "I {0}", "1st {0}", "First {0}", "{0} I", "{0} 1", "{0} Alef", "{0} Aleph"];
    private static readonly string[] Second = ["2 {0}", "2{0}", "II {0}", "2nd {0}", "Second {0}", "{0} II", "{0} 2", "{0} Bet", "{0} Beth"];

    /// <summary>What makes a name of Mishneh Torah one of its laws.</summary>
    public static IReadOnlyList<string> Laws { get; } = ["Laws of", "Laws Concerning", "Hilkhot", "Hil", "H", "הלכות", "הל'", "הל"];

    /// <summary>What stands before the names of a group: before which of its parts, with a comma or without.</summary>
    public static IEnumerable<(string Code, WorkGroup Group)> Codes { get; } =
    [
        .. Laws.Select(code => (code, WorkGroup.MishnehTorah)),
        .. WithComma(CodesOfLaws).Select(code => (code, WorkGroup.MishnehTorah)),
        .. WithComma(CodesOfLaws).Select(code => (code, WorkGroup.LawsOfMishnehTorah)),
        .. WithComma(ShulhanArukh).Select(code => (code, WorkGroup.ShulhanArukh)),
        .. WithComma(Tur).Select(code => (code, WorkGroup.Tur)),
    ];

    /// <summary>The names of a work.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="english">The English names of its line.</param>
    /// <param name="hebrew">The Hebrew names of its line.</param>
    /// <param name="namesOf">All listed names of another work, by its id; empty when there is none.</param>
    public static WorkNames Of(string id, string[] english, string[] hebrew, Func<string, IReadOnlyList<string>> namesOf)
    {
        string[] listed = [.. english, .. hebrew];
        var printed = (english[0], hebrew[0]);
        switch (id.Split('-'))
        {
            case ["1", _]:
                return new(($"1 {english[0]}", hebrew[0]), [.. Each(First, english), .. hebrew]);
            case ["2", _]:
                return new(($"2 {english[0]}", hebrew[0]), [.. Each(Second, english), .. hebrew]);
            case [var book, "rabbah"]:
                return new(printed, [.. listed, .. Each(Rabbah, namesOf(book == "song" ? "song-of-songs" : book))]);
            case ["sifre", var book]:
                return new(printed, [.. listed, .. Each(Sifre, namesOf(book))]);
            case ["tur", .. var part]:
                return new(printed, listed, WorkGroup.Tur, namesOf("sa-" + string.Join('-', part)));
            case ["sa", ..]:
                return new(printed, listed, WorkGroup.ShulhanArukh, listed);
            case ["mt", ..]:
                return new(($"Laws of {english[0]}", $"הלכות {hebrew[0]}"), [], WorkGroup.MishnehTorah, listed);
            default:
                return new(printed, listed);
        }
    }

    private static IEnumerable<string> Each(IEnumerable<string> forms, IEnumerable<string> names) =>
        from form in forms
        from name in names
        where IsHebrew(form) == IsHebrew(name)
        select form.Replace("{0}", name, StringComparison.Ordinal);

    private static IEnumerable<string> WithComma(IEnumerable<string> codes) => codes.SelectMany(code => new[] { code, code + "," });

    /// <summary>Whether a name is written in Hebrew letters; it stands with others of its kind only.</summary>
    public static bool IsHebrew(string name) => name.Any(LetterFolding.IsHebrewLetter);
}
