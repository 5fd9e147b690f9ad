using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Closes up lines whose letters were set apart for emphasis, <c>C H A P T E R  O N E</c>, or as capitals of two sizes, <c>A N U NEASY P EACE</c>.</summary>
internal static class RepairLetterSpacing
{
    private const string Name = "repair letter spacing";
    private const int FewestLetters = 6;
    private const int LongestHeading = 90;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger) =>
        LiftDropCaps(lines, ledger).Edit(Name, ledger, l => IsSpaced(l.Trimmed) ? Edits(l.Text.Text) : SmallCapitals(l.Text.Text) is { Count: > 0 } small ? small : DropCap(l.Text.Text));

    // Large first letters before the rest of their words, where the rest alone is none.
    private static List<Edit> SmallCapitals(string text)
    {
        var edits = new List<Edit>();
        if (text.Length > LongestHeading || text.AsSpan().ContainsAnyInRange('a', 'z'))
            return edits;
        var isSure = false;
        var words = text.Split(' ');
        for (int i = 0, at = 0; i + 1 < words.Length; at += words[i].Length + 1, i++)
        {
            if (words[i] is not [>= 'A' and <= 'Z'])
                continue;
            var rest = words[i + 1].TrimEnd('.', ',', ':', ';', '!', '?').ToLowerInvariant();
            var isRest = rest.Length == 1 ? rest is not ("a" or "i" or "o") : !EnglishWordList.Contains(rest);
            if (rest.Length == 0 || !IsWord(words[i].ToLowerInvariant() + rest) || !(isRest || words[i] is not ("A" or "I" or "O")))
                continue;
            isSure |= isRest && rest.Length > 2;
            edits.Add(new Edit(at + 1, 1, "", "the large first letter of a word in small capitals stood apart", 88));
            at += words[i].Length + 1;
            i++;
        }
        return isSure ? edits : [];
    }

    // "    HOSE of you who" and under it "T   the night": the letter stands as high as two lines, and came with the second.
    private static ImmutableArray<Line> LiftDropCaps(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        ImmutableArray<Line>.Builder? result = null;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i].IsSettled || lines[i + 1].IsSettled || lines[i + 1].Trimmed is not [>= 'A' and <= 'Z', ' ', ' ', ..] under || lines[i].Indent <= lines[i + 1].Indent)
                continue;
            var rest = lines[i].Trimmed[..Measure.FirstWord(lines[i].Trimmed)].TrimEnd('.', ',', ';', ':', '!', '?');
            var word = char.ToLowerInvariant(under[0]) + rest.ToLowerInvariant();
            if (rest.Length == 0 || !IsWord(word) || (rest.Any(char.IsLower) && EnglishWordList.Contains(rest)))
                continue;
            const string Reason = "the letter that opens a chapter stood on the line below";
            var (start, length) = (lines[i + 1].Text.Text.IndexOf(under[0], StringComparison.Ordinal), under.AsSpan(1).IndexOfAnyExcept(' ') + 1);
            result ??= lines.ToBuilder();
            result[i] = lines[i] with { Text = ledger.Apply(Name, lines[i].Text, [new Edit(lines[i].Text.Text.AsSpan().IndexOfAnyExcept(' ', '\t'), 0, under[..1], Reason, 88)]) };
            result[i + 1] = lines[i + 1] with { Text = ledger.Apply(Name, lines[i + 1].Text, [new Edit(start, length, "", Reason, 88)]) };
        }
        return result?.MoveToImmutable() ?? lines;
    }

    // "O N the third day": the letter that opens a chapter, and the rest of its word in capitals.
    private static List<Edit> DropCap(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(' ', '\t');
        if (start < 0 || text.Length < start + 6 || text[start] is not (>= 'A' and <= 'Z') || text[start + 1] != ' ')
            return [];
        var blanks = text.AsSpan(start + 1).IndexOfAnyExcept(' ');
        if (blanks < 0)
            return [];
        var rest = text.AsSpan(start + 1 + blanks);
        var length = rest.IndexOfAnyExceptInRange('A', 'Z');
        if (length is < 1 or > 12 || length + 1 >= rest.Length || rest[length] != ' ' || rest[length + 1] is not (>= 'a' and <= 'z'))
            return [];
        var word = rest[..length].ToString().ToLowerInvariant();
        return IsWord(text[start..(start + 1)].ToLowerInvariant() + word) && (text[start] is not ('A' or 'I' or 'O') || !IsWord(word))
            ? [new Edit(start + 1, blanks, "", "the letter that opens a chapter stood apart", 88)] : [];
    }

    // The list has no words of two letters.
    internal static bool IsWord(string word) => word is "an" or "as" or "at" or "be" or "by" or "do" or "go" or "he" or "if" or "in" or "is" or "it" or "me" or "my" or "no" or "of" or "on" or "or" or "so" or "to" or "up" or "us" or "we" || EnglishWordList.Contains(word);

    // Letters with one blank between them, and nothing else but more blanks between words and a mark at the end.
    private static bool IsSpaced(string line)
    {
        var letters = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i]))
                continue;
            if (i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]) && !(char.IsPunctuation(line[i + 1]) && i + 2 == line.Length))
                return false;
            if (!char.IsLetter(line[i]) && i + 1 < line.Length)
                return false;
            letters++;
        }
        return letters >= FewestLetters;
    }

    private static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                continue;
            var start = i;
            while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                i++;
            if (start > 0 && i + 1 < text.Length && i == start)
                edits.Add(new Edit(start, 1, "", "the letters of a word were set apart", 90));
        }
        return edits;
    }
}
