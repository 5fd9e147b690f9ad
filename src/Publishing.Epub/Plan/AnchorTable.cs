using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>The spots of the texts that links go to: terms, notes and the texts themselves.</summary>
internal sealed class AnchorTable
{
    private readonly Dictionary<string, AnchorTarget> targets = new(StringComparer.Ordinal);
    private readonly IdTable ids;
    private readonly IDiagnostics diagnostics;

    /// <summary>Collects the spots of the texts.</summary>
    /// <param name="texts">The texts of the EPUB and their files.</param>
    /// <param name="ids">Gives the ids.</param>
    /// <param name="diagnostics">Receives X004 for each name used twice.</param>
    public AnchorTable(IReadOnlyList<(BookText Text, string Path)> texts, IdTable ids, IDiagnostics diagnostics)
    {
        this.ids = ids;
        this.diagnostics = diagnostics;
        foreach (var (text, path) in texts)
        {
            Add(text.Info.Id, text, path, text.Info.Span);
            foreach (var block in text.Document.Blocks)
                Collect(block, path);
        }
    }

    /// <summary>The spot of that name, or null.</summary>
    public AnchorTarget? Find(string anchor) => targets.GetValueOrDefault(anchor);

    /// <summary>A spot by its name and what stands there, or null when an earlier spot has taken the name.</summary>
    /// <param name="anchor">The name.</param>
    /// <param name="owner">The text, term or note that stands there.</param>
    public AnchorTarget? Find(string anchor, object owner) =>
        targets.TryGetValue(anchor, out var target) && ReferenceEquals(target.Owner, owner) ? target : null;

    private void Collect(Block block, string path)
    {
        foreach (var inline in block.Inlines)
            Collect(inline, block, path);
    }

    private void Collect(Inline inline, Block block, string path)
    {
        if (inline is TermInline term)
            Add(term.Anchor, term, path, block.Span);
        if (inline is ContainerInline container)
        {
            foreach (var child in container.Children)
                Collect(child, block, path);
        }
        if (inline is NoteInline note)
        {
            Add(note.Id, note, path, block.Span);
            foreach (var inner in note.Blocks)
                Collect(inner, path);
        }
    }

    private void Add(string anchor, object owner, string path, SourceSpan span)
    {
        if (targets.ContainsKey(anchor))
        {
            diagnostics.Report(new Diagnostic(EpubRules.AnchorUsedTwice, span, $"The name '{anchor}' is given to two spots of the book; links go to the first."));
            return;
        }
        var id = ids.Give(anchor);
        targets.Add(anchor, new AnchorTarget(path, id, owner) { ReferenceId = owner is NoteInline ? ids.Give("ref-" + id) : null });
    }
}

/// <summary>A spot that links go to.</summary>
/// <param name="Path">Its file, from the folder of the package document.</param>
/// <param name="Id">Its id in the file.</param>
/// <param name="Owner">The text, term or note that stands there.</param>
internal sealed record AnchorTarget(string Path, string Id, object Owner)
{
    /// <summary>Of a note, the id of its mark in the text.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The link to it from a file.</summary>
    /// <param name="path">The path of the file that holds the link.</param>
    public string HrefFrom(string path) => Hrefs.Relative(path, Path) + "#" + Id;
}
