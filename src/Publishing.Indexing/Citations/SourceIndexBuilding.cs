using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>Makes the index of sources: which places of which works a book cites, in canonical order.</summary>
public static class SourceIndexBuilding
{
    /// <summary>Collects and sorts.</summary>
    /// <param name="citations">The citations (<see cref="CitationAnnotation.Citations"/>).</param>
    /// <param name="language">English or Hebrew: the language of the names and numbers.</param>
    /// <returns>
    /// A group for each corpus, with its name for a letter; in it an entry for each work, and below it a sub-entry for each place.
    /// A work that is cited as a whole has the occurrences itself.
    /// </returns>
    public static BookIndex Build(IEnumerable<CitedOccurrence> citations, Language language)
    {
        var groups = citations
            .GroupBy(c => c.Citation.Corpus, StringComparer.Ordinal)
            .OrderBy(corpus => Corpora.OrderOf(corpus.Key))
            .Select(corpus => new IndexGroup(
                Corpora.NameOf(corpus.Key, language),
                [.. corpus.GroupBy(c => c.Citation.Work).OrderBy(work => work.Key.Order).Select(work => Entry(corpus.Key, work.Key, [.. work], language))]));
        return new BookIndex(language, [.. groups]) { IsOfSources = true };
    }

    private static IndexEntry Entry(string corpus, CitedWork work, List<CitedOccurrence> citations, Language language)
    {
        var id = (language.IsHebrew ? "s-he-" : "s-") + corpus + "-" + work.Id;
        var places = citations
            .GroupBy(c => c.Citation.Key, StringComparer.Ordinal)
            .Select(place => (place.First().Citation.Place, Occurrences: place.Select(c => c.Occurrence).ToImmutableArray()))
            .OrderBy(place => place.Place, PlaceOrder.Instance)
            .ToList();
        var whole = places.Where(p => p.Place.ToString().Length == 0).SelectMany(p => p.Occurrences);
        var parts = places.Where(p => p.Place.ToString().Length > 0)
            .Select((p, i) => Heading(FormattableString.Invariant($"{id}-{i + 1}"), PlaceText.In(language, p.Place), language) with { Occurrences = p.Occurrences });
        return Heading(id, language.IsHebrew ? work.Hebrew : work.English, language) with
        {
            OtherForm = language.IsHebrew ? work.English : work.Hebrew,
            Occurrences = [.. whole],
            SubEntries = [.. parts],
        };
    }

    private static IndexEntry Heading(string id, string headword, Language language) =>
        new(id, headword, language.IsHebrew ? Language.Hebrew : Language.English, null, null, [], [], [], []);

    private sealed class PlaceOrder : IComparer<CitedPlace>
    {
        public static PlaceOrder Instance { get; } = new();

        public int Compare(CitedPlace? x, CitedPlace? y)
        {
            if (x is null || y is null)
                return (x is null ? 0 : 1) - (y is null ? 0 : 1);
            var portion = WorkTable.Shared.PortionOrder(x.Portion).CompareTo(WorkTable.Shared.PortionOrder(y.Portion));
            if (portion != 0)
                return portion;
            var numbers = Compare(x.Numbers, y.Numbers);
            if (numbers != 0)
                return numbers;
            var side = x.Side.CompareTo(y.Side);
            return side != 0 ? side : Compare(x.EndNumbers, y.EndNumbers) is var end && end != 0 ? end : x.EndSide.CompareTo(y.EndSide);
        }

        private static int Compare(ImmutableArray<int> a, ImmutableArray<int> b)
        {
            for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
            {
                if (a[i] != b[i])
                    return a[i].CompareTo(b[i]);
            }
            return a.Length.CompareTo(b.Length);
        }
    }
}
