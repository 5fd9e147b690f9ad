using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Takes the marks off a text that a mail program quoted whole: <c>&gt; </c> before each line.</summary>
/// <remarks>Where fewer than half of the lines have it, it says that others are quoted, and stays.</remarks>
internal static class RemoveMailQuotes
{
    private const string Name = "remove mail quotes";
    private const int FewestLines = 3;
    private const int LongestRest = 30;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        var (marked, all) = (0, 0);
        foreach (var line in lines)
        {
            marked += MarkOf(line) > 0 ? 1 : 0;
            all += line.IsBlank ? 0 : 1;
        }
        if (marked < FewestLines || marked * 2 <= all)
            return lines;
        var result = lines.ToBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (MarkOf(lines[i]) is > 0 and var length && !lines[i].IsSettled)
                result[i] = lines[i] with { Text = ledger.Apply(Name, lines[i].Text, [new Edit(0, length, "", "a mail program's mark of a quoted line", 95)]) };
        }
        // A line without the mark between others is the rest of the one above, which became too long by it.
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank || MarkOf(lines[i]) > 0 || result[i - 1].IsBlank || MarkOf(lines[i - 1]) == 0 || MarkOf(lines[i + 1]) == 0 || lines[i].Trimmed.Length > LongestRest)
                continue;
            result[i - 1] = result[i - 1] with { GoesOn = true };
            result[i] = result[i] with { GoesOn = !result[i + 1].IsBlank };
        }
        return result.ToImmutable();
    }

    // As many as there are: a letter that was forwarded twice has two.
    private static int MarkOf(Line line)
    {
        var (text, length) = (line.Text.Text, 0);
        while (length < text.Length && text[length] == '>')
            length += length + 1 < text.Length && text[length + 1] == ' ' ? 2 : 1;
        return length;
    }
}
