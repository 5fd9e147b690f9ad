using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>The account of all that normalisation changed.</summary>
/// <remarks>
/// Its law: source characters = published + removed − added, for each character by itself, and each character of the source
/// either stands in the document or lies in the span of a change that took it out. Blanks are outside the law.
/// </remarks>
public sealed class Ledger
{
    private readonly SourceText source;
    private readonly int[] balance;
    private readonly ImmutableArray<SourceSpan> unaccounted;

    internal Ledger(SourceText source, ImmutableArray<LedgerEntry> entries, ImmutableArray<SourceSpan> unaccounted)
    {
        this.source = source;
        this.unaccounted = unaccounted;
        Entries = entries;
        balance = new int[char.MaxValue + 1];
        foreach (var entry in entries)
        {
            var (removed, added) = Count(entry);
            RemovedCharacters += removed;
            AddedCharacters += added;
        }
        SourceCharacters = CountInto(source.Text, 0);
    }

    /// <summary>The changes, pass by pass in the order they were made.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; }

    /// <summary>How many non-blank UTF-16 units the source has.</summary>
    public int SourceCharacters { get; }

    /// <summary>How many non-blank UTF-16 units are published, by the ledger's own account.</summary>
    public int PublishedCharacters => SourceCharacters - RemovedCharacters + AddedCharacters;

    /// <summary>How many non-blank UTF-16 units the changes took out.</summary>
    public int RemovedCharacters { get; }

    /// <summary>How many non-blank UTF-16 units the changes put in.</summary>
    public int AddedCharacters { get; }

    /// <summary>Checks the law against the document that is published.</summary>
    /// <param name="document">The document as normalisation gave it.</param>
    /// <param name="diagnostics">Receives S006 for what the ledger does not account for.</param>
    /// <returns>Whether the law holds.</returns>
    public bool Verify(Document document, IDiagnostics diagnostics)
    {
        var difference = new int[char.MaxValue + 1];
        foreach (var c in source.Text)
            difference[c]++;
        foreach (var block in document.Blocks)
        {
            foreach (var c in block.PlainText)
                difference[c]--;
        }
        for (var c = 0; c < difference.Length; c++)
        {
            if (char.IsWhiteSpace((char)c) || difference[c] == balance[c])
                continue;
            diagnostics.Report(new Diagnostic(SourceRules.LedgerBroken, new SourceSpan(source, 0, 0),
                FormattableString.Invariant($"The ledger accounts for {balance[c]} of U+{c:X4} taken out, but {difference[c]} are missing."),
                "This is a fault of the program: please report it with the source."));
            return false;
        }
        foreach (var span in unaccounted)
        {
            diagnostics.Report(new Diagnostic(SourceRules.LedgerBroken, span,
                "This text is neither published nor in the ledger.", "This is a fault of the program: please report it with the source."));
            return false;
        }
        return true;
    }

    private (int Removed, int Added) Count(LedgerEntry entry)
    {
        // What stands on both sides was kept or moved, so only the surplus of a side counts.
        CountInto(entry.Before, 1);
        CountInto(entry.After, -1);
        var surplus = new Dictionary<char, int>();
        foreach (var c in entry.Before)
            surplus[c] = surplus.GetValueOrDefault(c) + 1;
        foreach (var c in entry.After)
            surplus[c] = surplus.GetValueOrDefault(c) - 1;
        var (removed, added) = (0, 0);
        foreach (var (c, count) in surplus)
        {
            if (!char.IsWhiteSpace(c))
                (removed, added) = (removed + Math.Max(count, 0), added + Math.Max(-count, 0));
        }
        return (removed, added);
    }

    private int CountInto(string text, int sign)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            balance[c] += sign;
            count++;
        }
        return count;
    }
}
