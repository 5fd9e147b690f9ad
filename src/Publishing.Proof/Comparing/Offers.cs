using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Proof.Comparing;

/// <summary>Makes the corrections that an editor may copy: one for each place worth one, and never one that would not find its place.</summary>
internal sealed class Offers
{
    private readonly CorrectionOffers offers;
    private readonly SourceText source;

    // The last change that put the words of lines in order, by where it begins; in ascending order.
    private readonly SortedList<int, LedgerEntry> ordered = [];

    // What corrections have settled already: another cannot find it.
    private readonly ImmutableArray<SourceSpan> settled;

    public Offers(NormalisedText text, string name)
    {
        source = text.Ledger.Source;
        offers = new CorrectionOffers(text, name);
        var kinds = text.Ledger.Entries.Select(e => (Entry: e, Kind: Classification.Of(e))).ToArray();
        foreach (var (entry, _) in kinds.Where(k => k.Kind == ChangeKind.Order))
            ordered[entry.Where.Start] = entry;
        settled = [.. kinds.Where(k => k.Kind == ChangeKind.Correction).Select(k => k.Entry.Where).OrderBy(w => w.Start)];
    }

    /// <summary>A correction that overrules a change or settles it.</summary>
    public Correction? For(LedgerEntry entry, ChangeKind kind) => kind switch
    {
        ChangeKind.Order => Settle(entry.Where, "the order of the words is as the editor reads it"),
        ChangeKind.Removal => Unsettled(entry.Where) ? offers.Keep(entry.Where, "this belongs to the text") : null,
        ChangeKind.Wording or ChangeKind.Structure => Settle(entry.Where, "as the editor reads it"),
        _ => null,
    };

    /// <summary>A correction for a place of which something is said.</summary>
    public Correction? For(Diagnostic diagnostic) =>
        diagnostic.Where.Source == source && diagnostic.Rule.Code.StartsWith('S') ? Settle(diagnostic.Where, diagnostic.Rule.Title) : null;

    private Correction? Settle(SourceSpan where, string reason)
    {
        if (!Unsettled(where))
            return null;
        // Where the words of a line were put in order, a correction must give the whole line, in order.
        return OrderedAround(where) is { } line ? offers.Reorder(line.Where, line.After, reason) : offers.Keep(Widened(where), reason);
    }

    private bool Unsettled(SourceSpan where)
    {
        var (low, high) = (0, settled.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = settled[middle].End <= where.Start ? (middle + 1, high) : (low, middle);
        }
        return low == settled.Length || settled[low].Start >= Math.Max(where.End, where.Start + 1);
    }

    private LedgerEntry? OrderedAround(SourceSpan where)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ordered.GetValueAtIndex(middle).Where.End <= where.Start ? (middle + 1, high) : (low, middle);
        }
        return low < ordered.Count && ordered.GetValueAtIndex(low).Where.Start < Math.Max(where.End, where.Start + 1) ? ordered.GetValueAtIndex(low) : null;
    }

    /// <summary>The characters beside a spot, so that it has words.</summary>
    private SourceSpan Widened(SourceSpan where) =>
        where.Length > 0 ? where : new SourceSpan(source, Math.Max(where.Start - 1, 0), Math.Min(where.End + 1, source.Text.Length));
}
