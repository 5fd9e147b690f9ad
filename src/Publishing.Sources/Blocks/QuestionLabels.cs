using System.Text.RegularExpressions;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Recognises the words that say a paragraph is a question put to a teacher, or the answer.</summary>
internal static partial class QuestionLabels
{
    private const int Reach = 90;

    /// <summary>What the label at the start of a paragraph makes of it, or null when there is none.</summary>
    public static BlockKind? Find(string text)
    {
        var head = text.Length > Reach ? text[..Reach] : text;
        if (Question().IsMatch(head))
            return BlockKind.Question;
        return Answer().IsMatch(head) ? BlockKind.Answer : null;
    }

    /// <summary>Whether a line is a label and nothing else.</summary>
    public static bool IsLabel(string line) =>
        line.Length <= Reach && line[^1] == ':' && (Question().Match(line).Length == line.Length || Answer().Match(line).Length == line.Length);

    /// <summary>What a label that is a line of its own makes of the paragraph under it, or null.</summary>
    public static BlockKind? LabelAlone(string line) => line switch
    {
        "שאלה" or "השאלה" or "Question" or "QUESTION" or "The Question" => BlockKind.Question,
        "תשובה" or "התשובה" or "Answer" or "ANSWER" or "The Answer" => BlockKind.Answer,
        _ => null,
    };

    /// <summary>Whether a paragraph begins with what may be a label or the letter of an entry, <c>A.</c>: behind a question it answers.</summary>
    public static bool MayAnswer(string text) => ShortAnswer().IsMatch(text);

    /// <summary>Who speaks by the label at the start of a paragraph, <c>Professor Lieber: …</c>, or null.</summary>
    public static string? SpeakerOf(string text) => Speaker().Match(text.Length > Reach ? text[..Reach] : text) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,3}|(?:הרב|ד[""״]ר|פרופ['׳])\s[א-ת'׳""״-]{2,15}(?:\s[א-ת'׳""״-]{2,15}){0,2})\s?:\s", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^A[0-9]{0,3}\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex ShortAnswer();

    [GeneratedRegex(@"^(?:(?:(?:\p{Lu}[\p{L}.]*\.?\s){0,4}\p{Lu}[\p{L}.]*['’]s?\s|(?:My|Our|The|Next|Another|Last|A)\s)?(?:Follow-up\s)?Question(?:\s(?:No\.\s?|#\s?)?[0-9]{1,3}|\sfrom\s[^:]{1,50}|\sby\s[^:]{1,50}|\s\([^():]{1,40}\))?|Q[0-9]{0,3}|Interviewer|מראיינ?ת?|(?:A\s)?Student['’]?s?(?:\sQuestion)?|שאלה(?:\s(?:[0-9]{1,3}|[א-ת]{1,3}['׳]?|של\s[^:]{1,40}|מתלמיד|נוספת))?|שאלת\s[^:]{1,40}|ש['׳]?)\s?:(?=\s|$)|^Q[0-9]{0,3}\.(?=\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:(?:(?:\p{Lu}[\p{L}.]*\.?\s){0,4}\p{Lu}[\p{L}.]*['’]s?\s|(?:My|Our|The|His|Her)\s)?(?:Answer|Reply|Response)(?:\s(?:No\.\s?|#\s?)?[0-9]{1,3}|\s(?:from|by)\s[^:]{1,50}|\s\([^():]{1,40}\))?|A[0-9]{0,3}|תשובה(?:\s(?:[0-9]{1,3}|[א-ת]{1,3}['׳]?|של\s[^:]{1,40}))?|תשובת\s[^:]{1,40}|ת['׳]?)\s?:(?=\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Answer();
}
