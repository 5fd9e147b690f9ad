using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>Writes the glossary: the terms of the main index that have a meaning, each with a link back to where the text explains it.</summary>
internal static class GlossaryWriter
{
    private const string Path = "matter/glossary.xhtml";
    private const string Id = "glossary";

    /// <summary>Settles the glossary, or null when no term has a meaning.</summary>
    public static ContentFile? Plan(EpubPlan plan)
    {
        var index = plan.Indexes.FirstOrDefault(i => i.Language.IsHebrew == plan.Language.IsHebrew);
        var entries = index is null ? [] : index.Groups.SelectMany(g => g.Entries).Where(e => !string.IsNullOrWhiteSpace(e.Gloss)).ToList();
        return plan.Options.Glossary && entries.Count > 0
            ? new ContentFile(Path, Id, Wording.Glossary, plan.Language, "glossary", writer => Write(writer, plan, entries))
            : null;
    }

    private static void Write(MarkupWriter writer, EpubPlan plan, IEnumerable<IndexEntry> entries)
    {
        var ids = new IdTable();
        var around = (plan.Language, plan.Language.Direction);
        writer.Start("section").Type("glossary").Role("doc-glossary").Class("glossary").LabelledBy(ids.Give(Id));
        writer.Start("h1").Id(Id).Text(Wording.In(Wording.Glossary, plan.Language)).End();
        writer.Start("dl");
        foreach (var entry in entries)
            WriteEntry(writer, plan, entry, ids.Give("g-" + entry.Id), around);
        writer.End().End();
    }

    private static void WriteEntry(MarkupWriter writer, EpubPlan plan, IndexEntry entry, string id, (Language, Direction) around)
    {
        writer.Start("dt").Type("glossterm").Id(id).Start("dfn");
        IndexHeadings.WriteHeadword(writer, plan, entry, around);
        writer.End();
        IndexHeadings.WriteOtherForm(writer, plan, entry, around);
        writer.End();

        writer.Start("dd").Type("glossdef").Text(plan.Clean(entry.Gloss!, SourceSpan.None));
        var explained = entry.Occurrences.FirstOrDefault(o => o.IsDefinition);
        if (explained is not null && plan.Anchors.Find(explained.Anchor) is { } target)
        {
            writer.Text(" ").Link(target.HrefFrom(Path)).Role("doc-backlink").Class("backlink")
                .Label(Wording.In(Wording.BackToText, plan.Language) + ": " + plan.Clean(entry.Headword, SourceSpan.None)).Text("↩").End();
        }
        writer.End();
    }
}
