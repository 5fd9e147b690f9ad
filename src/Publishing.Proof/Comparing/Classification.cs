using Publishing.Sources;

namespace Publishing.Proof.Comparing;

/// <summary>Tells what kind of change an entry of the ledger is, by what it did and not by who did it, so that new passes need no word here.</summary>
internal static class Classification
{
    private const string Correcting = "apply corrections";

    public static ChangeKind Of(LedgerEntry entry)
    {
        if (entry.Pass == Correcting)
            return ChangeKind.Correction;
        if (string.IsNullOrWhiteSpace(entry.Before) && string.IsNullOrWhiteSpace(entry.After))
            return OfBlanks(entry);
        if (string.IsNullOrWhiteSpace(entry.After))
            return HasWords(entry.Before) ? ChangeKind.Removal : ChangeKind.Markup;
        if (entry.Before.StartsWith('&') && entry.Before.EndsWith(';'))
            return ChangeKind.Typography;
        return Letters(entry.Before) == Letters(entry.After) && Blanks(entry.Before) == Blanks(entry.After) ? ChangeKind.Typography
            : Sorted(entry.Before) == Sorted(entry.After) ? ChangeKind.Order
            : ChangeKind.Wording;
    }

    private static ChangeKind OfBlanks(LedgerEntry entry) =>
        entry.Before.Length == 0 || entry.After.Contains('\n', StringComparison.Ordinal) ? ChangeKind.Structure
        : entry.Before.AsSpan().IndexOfAny('\n', '\r', '\f') >= 0 ? ChangeKind.Joining
        : ChangeKind.Typography;

    /// <summary>Whether words or figures stand outside of tags and of the marks of notes.</summary>
    private static bool HasWords(string text)
    {
        if (text.TrimStart().StartsWith("[^", StringComparison.Ordinal))
            return false;
        var isTag = false;
        foreach (var c in text)
        {
            if (c is '<' or '>')
                isTag = c == '<';
            else if (!isTag && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)))
                return true;
        }
        return false;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static int Blanks(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Sorted(string text) => string.Concat(Letters(text).Order());
}
