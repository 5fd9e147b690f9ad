using System.Globalization;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>Writes an index (EPUB Indexes 1.0): a group for each letter, in it the entries with links to the very words.</summary>
internal sealed class IndexWriter
{
    private readonly EpubPlan plan;
    private readonly BookIndex index;
    private readonly IndexKind kind;
    private readonly string path;
    private readonly (Language Language, Direction Direction) around;
    private readonly Dictionary<IndexEntry, string> ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> idsByHeadword = new(StringComparer.Ordinal);

    private IndexWriter(EpubPlan plan, BookIndex index, IndexKind kind)
    {
        this.kind = kind;
        this.plan = plan;
        this.index = index;
        path = $"matter/{kind.Stem}-{index.Language.Tag}.xhtml";
        around = (index.Language, index.Language.Direction);
    }

    /// <summary>Writes an index, or null when none of its entries has anything to show in this EPUB.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="index">The index.</param>
    /// <param name="kind">What it is of.</param>
    public static ContentFile? Write(EpubPlan plan, BookIndex index, IndexKind kind) => new IndexWriter(plan, index, kind).Write();

    private ContentFile? Write()
    {
        var groups = index.Groups
            .Select(g => (g.Letter, Entries: g.Entries.Where(IsShown).Select(Divide).ToList()))
            .Where(g => g.Entries.Count > 0)
            .ToList();
        if (groups.Count == 0)
            return null;
        foreach (var entry in groups.SelectMany(g => g.Entries))
            GiveIds(entry);

        var title = Wording.In(kind.Title, index.Language);
        var id = plan.Ids.Give($"{kind.Stem}-{index.Language.Tag}");
        var letters = Html.Element("p", Html.Class("letters"));
        var page = Html.Element("section", Html.Type("index"), Html.Role("doc-index"), Html.Class("index"), new XAttribute("aria-labelledby", id),
            Html.Element("h1", Html.Id(id), title),
            Html.Element("p", Html.Class("headnote"), Html.Type("index-headnotes"),
                Wording.In(plan.Pages.All.IsEmpty ? kind.ByOccurrence : kind.ByPage, index.Language)),
            letters);
        foreach (var (number, (letter, entries)) in groups.Index())
        {
            var groupId = plan.Ids.Give($"{id}-{(number + 1).ToString(CultureInfo.InvariantCulture)}");
            var shown = plan.Clean(letter, SourceSpan.None);
            letters.Add(number == 0 ? null : " ", Html.Link("#" + groupId, shown));
            page.Add(Html.Element("section", Html.Type("index-group"),
                Html.Element("h2", Html.Id(groupId), shown),
                ListOf(entries)));
        }
        return new ContentFile(path, $"{kind.Stem}-{index.Language.Tag}", kind.Title, index.Language, "index", page, []);
    }

    /// <summary>An entry is shown when it has a locator here, or sends to another.</summary>
    private bool IsShown(IndexEntry entry) =>
        entry.Occurrences.Any(o => plan.HoldsText(o.TextId)) || entry.SubEntries.Any(IsShown) || (entry.Occurrences.IsEmpty && entry.SubEntries.IsEmpty && !entry.See.IsEmpty);

    private IndexEntry Divide(IndexEntry entry) =>
        IndexDivision.ByText(entry, id => plan.Book.TitleOf(id, index.Language), occurrences => IndexLocators.Of(plan, occurrences));

    private void GiveIds(IndexEntry entry)
    {
        var id = plan.Ids.Give(entry.Id);
        ids[entry] = id;
        idsByHeadword.TryAdd(entry.Headword, id);
        foreach (var sub in entry.SubEntries.Where(IsShown))
            GiveIds(sub);
    }

    private XElement ListOf(IEnumerable<IndexEntry> entries) => Html.Element("ul", Html.Type("index-entry-list"), entries.Select(Entry));

    private XElement Entry(IndexEntry entry)
    {
        var item = Html.Element("li", Html.Type("index-entry"), Html.Id(ids[entry]),
            Html.Element("span", Html.Type("index-term"), IndexHeadings.Headword(plan, entry, around)));
        if (IndexHeadings.OtherForm(plan, entry, around) is { } other)
            item.Add(" ", other);
        if (!string.IsNullOrWhiteSpace(entry.Gloss))
            item.Add(" ", Html.Element("span", Html.Class("gloss"), Html.Type("index-editor-note"), "[" + plan.Clean(entry.Gloss, SourceSpan.None) + "]"));
        var locators = IndexLocators.Write(plan, path, entry, index.Language);
        if (locators is not null)
            item.Add(" ", locators);
        AddReferences(item, entry.See, Wording.See, "index-xref-preferred");
        AddReferences(item, entry.SeeAlso, Wording.SeeAlso, "index-xref-related");
        var subEntries = entry.SubEntries.Where(IsShown).ToList();
        if (subEntries.Count > 0)
            item.Add(ListOf(subEntries));
        return item;
    }

    private void AddReferences(XElement item, IEnumerable<string> headwords, Editions.Bilingual label, string type)
    {
        // Only entries that this index shows: a reference that leads nowhere is worse than none.
        var known = headwords.Where(idsByHeadword.ContainsKey).ToList();
        if (known.Count == 0)
            return;
        item.Add(" ", Html.Element("em", Html.Class("see"), Wording.In(label, index.Language)), " ");
        foreach (var (number, headword) in known.Index())
            item.Add(number == 0 ? null : "; ", Html.Link("#" + idsByHeadword[headword], Html.Type(type), plan.Clean(headword, SourceSpan.None)));
        item.Add(".");
    }
}
