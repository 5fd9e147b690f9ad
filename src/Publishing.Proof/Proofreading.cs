using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Proof.Comparing;

namespace Publishing.Proof;

/// <summary>Lays sources beside results, and gathers what an editor has to decide.</summary>
public static class Proofreading
{
    /// <summary>Makes the proof of an edition.</summary>
    /// <param name="title">The edition's title in its languages.</param>
    /// <param name="sources">Its texts in order.</param>
    /// <param name="diagnostics">All that the build has said, by place.</param>
    /// <param name="folder">The folder that paths are to be shown from, without a slash at its end, or the empty string.</param>
    /// <returns>The proof. The same arguments give the same proof on every machine.</returns>
    public static EditionProof Read(ImmutableArray<Wording> title, ImmutableArray<ProofSource> sources, IReadOnlyList<Diagnostic> diagnostics, string folder)
    {
        var byPath = diagnostics.ToLookup(d => d.Where.Source?.Path ?? "", StringComparer.Ordinal);
        var texts = ImmutableArray.CreateBuilder<TextProof>(sources.Length);
        var doubts = new List<Doubt>();
        var number = 0;
        foreach (var source in sources)
        {
            var said = byPath[source.Path].ToImmutableArray();
            if (source.Text is not { } text)
            {
                texts.Add(new TextProof(source, null, [], [], said));
                doubts.AddRange(said.Where(d => d.Rule.Severity != Severity.Info).Select(d => new Doubt(texts.Count - 1, null, d, null)));
                continue;
            }
            // Corrections and warnings know the text as it was read.
            var offers = new Offers(text, NameOf(source.Path, sources, folder));
            var changes = text.Ledger.Entries.Select(e => Classification.Of(e) is var kind ? new Change(number++, kind, e, offers.For(e, kind)) : null!).ToImmutableArray();
            texts.Add(new TextProof(source, text.Document.Language, changes, TextComparison.Compare(text, changes), said));
            doubts.AddRange(DoubtsOf(texts.Count - 1, changes, said, offers));
        }
        var paths = sources.Select(s => s.Path).ToHashSet(StringComparer.Ordinal);
        var remarks = diagnostics.Where(d => !paths.Contains(d.Where.Source?.Path ?? "")).ToImmutableArray();
        doubts.AddRange(remarks.Where(d => d.Rule.Severity == Severity.Error).Select(d => new Doubt(-1, null, d, null)));
        return new EditionProof(title, texts.ToImmutable(), [.. doubts.OrderBy(Weight)], remarks, folder);
    }

    // Errors, then changes by their confidence, then what is only said of a place; sorting keeps the order of the texts.
    private static int Weight(Doubt doubt) =>
        doubt.Diagnostic?.Rule.Severity == Severity.Error ? -1 : doubt.Change?.Entry.Confidence ?? 101;

    private static IEnumerable<Doubt> DoubtsOf(int text, ImmutableArray<Change> changes, ImmutableArray<Diagnostic> said, Offers offers)
    {
        // A warning about a change in doubt is one matter with it.
        var doubtful = changes.Where(c => c.IsDoubtful && c.Kind < ChangeKind.Joining).OrderBy(c => c.Entry.Where.Start).ToArray();
        var spoken = new Dictionary<int, Diagnostic>();
        var alone = new List<Diagnostic>();
        var next = 0;
        foreach (var diagnostic in said.Where(d => d.Rule.Severity != Severity.Info))
        {
            while (next < doubtful.Length && doubtful[next].Entry.Where.End <= diagnostic.Where.Start)
                next++;
            if (next < doubtful.Length && doubtful[next].Entry.Where.Start <= diagnostic.Where.Start && spoken.TryAdd(next, diagnostic))
                continue;
            alone.Add(diagnostic);
        }
        return doubtful.Select((c, i) => new Doubt(text, c, spoken.GetValueOrDefault(i), c.Offer))
            .Concat(alone.Select(d => new Doubt(text, null, d, offers.For(d))));
    }

    /// <summary>The shortest end of a source's path that no other source of the edition ends in; never more than the edition's own name for it.</summary>
    private static string NameOf(string path, ImmutableArray<ProofSource> sources, string folder)
    {
        var least = folder.Length > 0 && path.StartsWith(folder + "/", StringComparison.Ordinal) ? folder.Length : -1;
        var slash = path.LastIndexOf('/');
        while (slash > least && sources.Any(s => s.Path != path && s.Path.EndsWith(path[slash..], StringComparison.Ordinal)))
            slash = slash == 0 ? -1 : path.LastIndexOf('/', slash - 1);
        return path[(slash + 1)..];
    }
}
