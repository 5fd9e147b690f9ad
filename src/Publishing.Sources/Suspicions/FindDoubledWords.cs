using System.Collections.Frozen;

namespace Publishing.Sources;

/// <summary>Finds words that stand twice in a row: "the the".</summary>
/// <remarks>
/// English doubles some words on purpose ("had had", "very very"), Hebrew many (יום יום, מעט מעט, הוא הוא): there only words count that
/// are never doubled so. A content word that the book doubles in several places is its style.
/// </remarks>
internal static class FindDoubledWords
{
    private static readonly FrozenSet<string> Meant = FrozenSet.ToFrozenSet(
        ["had", "that", "very", "so", "no", "yes", "more", "much", "many", "far", "long", "again", "over", "there", "now", "well", "never", "ever", "on", "in", "is", "her", "you", "do", "out", "up", "down",
         "holy", "amen", "bye", "ha", "ho", "hush", "tut", "ah", "oh", "good", "dear", "please", "why", "what", "who", "how", "come", "go", "round", "through", "by", "little", "big", "old", "deep", "really",
         "too", "wait", "look", "listen", "here", "not", "one", "two", "drip", "tick", "knock", "day", "night", "this", "step", "side", "hear", "help", "stop", "wow", "hey", "aye", "nay", "great", "poor", "all", "only", "same",
         "blah", "click", "boom", "bang", "beep", "sh", "mm", "hm", "woe", "peace", "half"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Function = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "of", "to", "and", "for", "with", "as", "at", "from", "or", "but", "be", "are", "was", "were", "these", "those", "his", "its", "their", "our", "your", "my", "we", "they", "he", "she",
         "it", "i", "will", "would", "can", "if", "when", "which", "into", "than", "then", "has", "have", "upon", "because", "about", "also"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> HebrewFunction = FrozenSet.ToFrozenSet(
        ["את", "של", "על", "כי", "אם", "או", "אשר", "עם", "מן", "היה", "היתה", "הייתה", "כדי", "כמו", "לפי", "בין", "אבל", "אלא", "שהוא", "שהיא", "אותו", "אותה", "להם", "רק", "גם", "אין", "יש", "לא", "בלי",
         "אצל", "אחרי", "לפני", "כאשר", "כיון", "לכן", "אינו", "אינה", "עליו", "אליו", "ממנו", "שלו", "שלה", "שלי", "שלנו", "הזה", "הזאת", "אלו", "אלה", "וגם", "ולא", "ואת", "ועל", "וכי", "שלא", "שאין", "שיש"], StringComparer.Ordinal);

    public static IEnumerable<Suspicion> Find(SuspectBook book)
    {
        var doubled = new List<SuspectWord>();
        var times = new Dictionary<SuspectSpelling, int>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < book.Words.Length; i++)
        {
            var (first, second) = (book.Words[i - 1], book.Words[i]);
            if (ReferenceEquals(first.Printed.Spelling, second.Printed.Spelling) && second.FollowsBlank && ReferenceEquals(first.In, second.In)
                && second.In.IsBody && IsSuspect(first, second) && !IsThird(book, i))
            {
                doubled.Add(first);
                doubled.Add(second);
                times[first.Printed.Spelling] = times.GetValueOrDefault(first.Printed.Spelling) + 1;
            }
        }
        for (var i = 0; i < doubled.Count; i += 2)
        {
            var (first, second) = (doubled[i], doubled[i + 1]);
            if (times[first.Printed.Spelling] > 1 && !Function.Contains(first.Lower) && !HebrewFunction.Contains(first.Lower))
                continue;
            yield return new Suspicion(SourceRules.DoubledWord, first.Text, first.Block, first.Start, second.Start + second.Length - first.Start,
                $"The word «{first.Form}» stands twice.", first.Form, "a word stands twice");
        }
    }

    private static bool IsSuspect(SuspectWord first, SuspectWord second)
    {
        if (first.IsHebrew)
            return HebrewFunction.Contains(first.Lower) || (first.Lower.Length >= 6 && first.Lower[0] is 'ה' or 'ש' && first.Form == second.Form);
        if (!char.IsAscii(first.Lower[0]) || Meant.Contains(first.Lower))
            return false;
        // Names are called twice: "Abraham, Abraham", also without the comma. One letter may be a label or a number.
        return Function.Contains(first.Lower) || (first.Length > 2 && !second.IsCapital && (!first.IsCapital || first.Opens));
    }

    // "no no no", "ha ha ha": three are meant.
    private static bool IsThird(SuspectBook book, int index) =>
        (index > 1 && book.Words[index - 2].Lower == book.Words[index].Lower) || (index + 1 < book.Words.Length && book.Words[index + 1].Lower == book.Words[index].Lower);
}
