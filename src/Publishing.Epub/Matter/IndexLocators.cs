using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>Writes the locators of an index entry: printed pages where the edition has them, else the occurrences by number.</summary>
internal static class IndexLocators
{
    /// <summary>Writes the locators.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="path">The file of the index.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="language">The language of the index.</param>
    /// <returns>A list, or null when the entry has no locators in this EPUB.</returns>
    public static XElement? Write(EpubPlan plan, string path, IndexEntry entry, Language language)
    {
        var links = Of(plan, entry.Occurrences).Select(l => Link(plan, path, entry, l, language)).OfType<XElement>().ToList();
        if (links.Count == 0)
            return null;
        var list = Html.Element("ul", Html.Class("locators"), Html.Type("index-locator-list"));
        foreach (var (number, link) in links.Index())
            list.Add(Html.Element("li", link, number < links.Count - 1 ? ", " : null));
        return list;
    }

    /// <summary>The locators of occurrences, those in texts that the EPUB holds.</summary>
    public static ImmutableArray<Locator> Of(EpubPlan plan, ImmutableArray<TermOccurrence> all)
    {
        var occurrences = all.Where(o => plan.HoldsText(o.TextId)).ToImmutableArray();
        if (!plan.Pages.All.IsEmpty)
            return plan.PagePositions.Locators(occurrences);
        return [.. occurrences.Index().Select(o =>
        {
            var number = (o.Index + 1).ToString(CultureInfo.InvariantCulture);
            return new Locator(number, number, o.Item.Anchor, o.Item.Anchor, o.Item.IsDefinition, []);
        })];
    }

    private static XElement? Link(EpubPlan plan, string path, IndexEntry entry, Locator locator, Language language)
    {
        if (plan.Anchors.Find(locator.FirstAnchor) is not { } target)
        {
            plan.Diagnostics.Report(new Diagnostic(EpubRules.LocatorLeftOut, SourceSpan.None,
                $"The index entry '{entry.Headword}' names the spot '{locator.FirstAnchor}', which no text has."));
            return null;
        }
        var isRange = locator.First != locator.Last;
        var link = Html.Link(target.HrefFrom(path),
            Html.Type(isRange ? "index-locator-range" : "index-locator"),
            Folios.Attributes(locator.First),
            isRange ? Html.Label($"{locator.First} {Wording.In(Wording.To, language)} {locator.Last}") : null,
            isRange ? locator.First + "–" + locator.Last : locator.First + locator.NoteText);
        return locator.IsDefinition ? Html.Element("strong", link) : link;
    }
}
