using System.Xml.Linq;
using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>Writes the glossary: the terms of the main index that have a meaning, each with a link back to where the text explains it.</summary>
internal static class GlossaryWriter
{
    private const string Path = "matter/glossary.xhtml";

    /// <summary>Writes the glossary, or null when no term has a meaning.</summary>
    public static ContentFile? Write(EpubPlan plan)
    {
        var index = plan.Indexes.FirstOrDefault(i => i.Language.IsHebrew == plan.Language.IsHebrew);
        var entries = index is null ? [] : index.Groups.SelectMany(g => g.Entries).Where(e => !string.IsNullOrWhiteSpace(e.Gloss)).ToList();
        if (!plan.Options.Glossary || entries.Count == 0)
            return null;
        var around = (plan.Language, plan.Language.Direction);
        var id = plan.Ids.Give("glossary");
        var list = Html.Element("dl");
        foreach (var entry in entries)
            WriteEntry(plan, entry, around, list);
        var page = Html.Element("section", Html.Type("glossary"), Html.Role("doc-glossary"), Html.Class("glossary"), new XAttribute("aria-labelledby", id),
            Html.Element("h1", Html.Id(id), Wording.In(Wording.Glossary, plan.Language)),
            list);
        return new ContentFile(Path, "glossary", Wording.Glossary, plan.Language, "glossary", page, []);
    }

    private static void WriteEntry(EpubPlan plan, IndexEntry entry, (Language, Direction) around, XElement list)
    {
        var term = Html.Element("dt", Html.Type("glossterm"), Html.Id(plan.Ids.Give("g-" + entry.Id)),
            Html.Element("dfn", IndexHeadings.Headword(plan, entry, around)));
        if (IndexHeadings.OtherForm(plan, entry, around) is { } other)
            term.Add(" ", other);
        list.Add(term);

        var meaning = Html.Element("dd", Html.Type("glossdef"), plan.Clean(entry.Gloss!, SourceSpan.None));
        var explained = entry.Occurrences.FirstOrDefault(o => o.IsDefinition);
        if (explained is not null && plan.Anchors.Find(explained.Anchor) is { } target)
        {
            meaning.Add(" ", Html.Link(target.HrefFrom(Path), Html.Role("doc-backlink"), Html.Class("backlink"),
                Html.Label(Wording.In(Wording.BackToText, plan.Language) + ": " + plan.Clean(entry.Headword, SourceSpan.None)), "↩"));
        }
        list.Add(meaning);
    }
}
