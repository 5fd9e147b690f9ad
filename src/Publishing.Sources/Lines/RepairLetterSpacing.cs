using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Closes up lines whose letters were set apart for emphasis: <c>C H A P T E R  O N E</c>.</summary>
internal static class RepairLetterSpacing
{
    private const string Name = "repair letter spacing";
    private const int FewestLetters = 6;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger) =>
        lines.Edit(Name, ledger, l => IsSpaced(l.Trimmed) ? Edits(l.Text.Text) : []);

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
