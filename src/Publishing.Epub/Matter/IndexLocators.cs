using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>Writes the locators of an index entry: printed pages where the edition has them, else the occurrences by number.</summary>
internal static class IndexLocators
{
    /// <summary>Writes a space and the list of locators; nothing when the entry has none in this EPUB.</summary>
    /// <param name="writer">Takes the list.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="path">The file of the index.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="language">The language of the index.</param>
    public static void Write(MarkupWriter writer, EpubPlan plan, string path, IndexEntry entry, Language language)
    {
        var isOpen = false;
        foreach (var locator in Of(plan, entry.Occurrences))
        {
            if (plan.Anchors.Find(locator.FirstAnchor) is not { } target)
            {
                plan.Diagnostics.Report(new Diagnostic(EpubRules.LocatorLeftOut, SourceSpan.None,
                    $"The index entry '{entry.Headword}' names the spot '{locator.FirstAnchor}', which no text has."));
                continue;
            }
            if (isOpen)
                writer.Text(", ").End();
            else
                writer.Text(" ").Start("ul").Class("locators").Type("index-locator-list");
            isOpen = true;
            writer.Start("li");
            WriteLink(writer, target.HrefFrom(path), locator, language);
        }
        if (isOpen)
            writer.End().End();
    }

    /// <summary>The locators of occurrences, those in texts that the EPUB holds.</summary>
    public static ImmutableArray<Locator> Of(EpubPlan plan, ImmutableArray<TermOccurrence> all)
    {
        var occurrences = all.All(o => plan.HoldsText(o.TextId)) ? all : [.. all.Where(o => plan.HoldsText(o.TextId))];
        if (!plan.Pages.All.IsEmpty)
            return plan.PagePositions.Locators(occurrences);
        return [.. occurrences.Index().Select(o =>
        {
            var number = (o.Index + 1).ToString(CultureInfo.InvariantCulture);
            return new Locator(number, number, o.Item.Anchor, o.Item.Anchor, o.Item.IsDefinition, []);
        })];
    }

    private static void WriteLink(MarkupWriter writer, string href, Locator locator, Language language)
    {
        var isRange = locator.First != locator.Last;
        if (locator.IsDefinition)
            writer.Start("strong");
        writer.Link(href).Type(isRange ? "index-locator-range" : "index-locator").Folio(locator.First);
        if (isRange)
            writer.Label($"{locator.First} {Wording.In(Wording.To, language)} {locator.Last}");
        writer.Text(isRange ? locator.First + "–" + locator.Last : locator.First + locator.NoteText).End();
        if (locator.IsDefinition)
            writer.End();
    }
}
