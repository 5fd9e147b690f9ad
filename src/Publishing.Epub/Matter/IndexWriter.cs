using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>Writes an index (EPUB Indexes 1.0): a group for each letter or corpus, in it the entries with links to the very words.</summary>
internal sealed class IndexWriter
{
    private readonly MarkupWriter writer;
    private readonly EpubPlan plan;
    private readonly BookIndex index;
    private readonly IndexKind kind;
    private readonly string path;
    private readonly (Language Language, Direction Direction) around;
    private readonly IdTable ids = new();
    private readonly Dictionary<IndexEntry, string> idsOfEntries = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> idsByHeadword = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, Language Language)> titles = new(StringComparer.Ordinal);

    private IndexWriter(MarkupWriter writer, EpubPlan plan, BookIndex index, IndexKind kind, string path)
    {
        this.writer = writer;
        this.plan = plan;
        this.index = index;
        this.kind = kind;
        this.path = path;
        around = (index.Language, index.Language.Direction);
    }

    /// <summary>Settles an index, or null when none of its entries has anything to show in this EPUB.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="index">The index.</param>
    /// <param name="kind">What it is of.</param>
    public static ContentFile? Plan(EpubPlan plan, BookIndex index, IndexKind kind)
    {
        if (!index.Groups.Any(g => g.Entries.Any(e => IsShown(plan, e))))
            return null;
        var name = $"{kind.Stem}-{index.Language.Tag}";
        var path = $"matter/{name}.xhtml";
        // It is in one language, and so is its name: else the contents would list two indexes of both.
        var title = index.Language.IsHebrew ? kind.Title with { English = null } : kind.Title with { Hebrew = null };
        return new ContentFile(path, name, title, index.Language, "index", writer => new IndexWriter(writer, plan, index, kind, path).Write(name));
    }

    /// <summary>An entry is shown when it has a locator here, or sends to another.</summary>
    private static bool IsShown(EpubPlan plan, IndexEntry entry) =>
        entry.Occurrences.Any(o => plan.HoldsText(o.TextId)) || entry.SubEntries.Any(e => IsShown(plan, e)) || (entry.Occurrences.IsEmpty && entry.SubEntries.IsEmpty && !entry.See.IsEmpty);

    private void Write(string name)
    {
        var id = ids.Give(name);
        var groups = index.Groups
            .Select(g => (g.Letter, Entries: g.Entries.Where(e => IsShown(plan, e)).Select(Divide).ToList()))
            .Where(g => g.Entries.Count > 0)
            .Select((g, i) => (Id: ids.Give($"{id}-{(i + 1).ToString(CultureInfo.InvariantCulture)}"), Name: plan.Clean(g.Letter, SourceSpan.None), g.Entries))
            .ToList();
        foreach (var entry in groups.SelectMany(g => g.Entries))
            GiveIds(entry);

        writer.Start("section").Type("index").Role("doc-index").Class(index.IsOfSources ? "index of-sources" : "index").LabelledBy(id);
        writer.Start("h1").Id(id).Text(Wording.In(kind.Title, index.Language)).End();
        writer.Start("p").Class("headnote").Type("index-headnotes").Text(Wording.In(plan.Pages.All.IsEmpty ? kind.ByOccurrence : kind.ByPage, index.Language)).End();
        writer.Start("p").Class(index.IsOfSources ? "corpora" : "letters");
        foreach (var (number, group) in groups.Index())
        {
            if (number > 0)
                writer.Text(index.IsOfSources ? " · " : " ");
            writer.Link("#" + group.Id).Text(group.Name).End();
        }
        writer.End();
        foreach (var group in groups)
        {
            writer.Start("section").Type("index-group");
            writer.Start("h2").Id(group.Id).Text(group.Name).End();
            WriteList(group.Entries);
            writer.End();
        }
        writer.End();
    }

    private IndexEntry Divide(IndexEntry entry) =>
        IndexDivision.ByText(entry, TitleOf, occurrences => IndexLocators.Of(plan, occurrences));

    private (string Title, Language Language) TitleOf(string textId)
    {
        if (!titles.TryGetValue(textId, out var title))
            titles.Add(textId, title = plan.Book.TitleOf(textId, index.Language));
        return title;
    }

    private void GiveIds(IndexEntry entry)
    {
        var id = ids.Give(entry.Id);
        idsOfEntries[entry] = id;
        idsByHeadword.TryAdd(entry.Headword, id);
        foreach (var sub in entry.SubEntries.Where(e => IsShown(plan, e)))
            GiveIds(sub);
    }

    private void WriteList(IEnumerable<IndexEntry> entries)
    {
        writer.Start("ul").Type("index-entry-list");
        foreach (var entry in entries)
            WriteEntry(entry);
        writer.End();
    }

    private void WriteEntry(IndexEntry entry)
    {
        writer.Start("li").Type("index-entry").Id(idsOfEntries[entry]).Start("span").Type("index-term");
        IndexHeadings.WriteHeadword(writer, plan, entry, around);
        writer.End();
        IndexHeadings.WriteOtherForm(writer, plan, entry, around);
        if (!string.IsNullOrWhiteSpace(entry.Gloss))
            writer.Text(" ").Start("span").Class("gloss").Type("index-editor-note").Text("[" + plan.Clean(entry.Gloss, SourceSpan.None) + "]").End();
        IndexLocators.Write(writer, plan, path, entry, index.Language);
        WriteReferences(entry.See, Wording.See, "index-xref-preferred");
        WriteReferences(entry.SeeAlso, Wording.SeeAlso, "index-xref-related");
        var subEntries = entry.SubEntries.Where(e => IsShown(plan, e)).ToList();
        if (subEntries.Count > 0)
            WriteList(subEntries);
        writer.End();
    }

    private void WriteReferences(ImmutableArray<string> headwords, Editions.Bilingual label, string type)
    {
        // Only entries that this index shows: a reference that leads nowhere is worse than none.
        var known = headwords.Where(idsByHeadword.ContainsKey).ToList();
        if (known.Count == 0)
            return;
        writer.Text(" ").Start("em").Class("see").Text(Wording.In(label, index.Language)).End().Text(" ");
        foreach (var (number, headword) in known.Index())
        {
            if (number > 0)
                writer.Text("; ");
            writer.Link("#" + idsByHeadword[headword]).Type(type).Text(plan.Clean(headword, SourceSpan.None)).End();
        }
        writer.Text(".");
    }
}
