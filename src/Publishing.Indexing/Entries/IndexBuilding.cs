using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Makes the index of terms of one alphabet.</summary>
public static class IndexBuilding
{
    private sealed record TermEntry(string TermId, IndexEntry Entry);

    private sealed record SortedEntry(IndexEntry Entry, string Key);

    /// <summary>Collects, names, refers and sorts.</summary>
    /// <param name="texts">The texts of the book in order, terms marked (<see cref="TermAnnotation"/>). Only those in the index's language are read.</param>
    /// <param name="glossary">The terms.</param>
    /// <param name="language">English or Hebrew: a heading is the term's transliteration or its Hebrew letters. A term without Hebrew is not in a Hebrew index.</param>
    /// <returns>The index. A term with See gives its occurrences to the term it leads to, and its own heading refers there.</returns>
    public static BookIndex Build(IEnumerable<(string TextId, Document Document)> texts, Glossary glossary, Language language)
    {
        var terms = glossary.Terms.Where(t => !t.IsExcluded).ToDictionary(t => t.Id, StringComparer.Ordinal);
        var references = new CrossReferences(terms);
        var occurrences = new Dictionary<string, ImmutableArray<TermOccurrence>.Builder>(StringComparer.Ordinal);
        foreach (var (textId, document) in texts)
        {
            if (document.Language.IsHebrew != language.IsHebrew)
                continue;
            foreach (var (termId, occurrence) in TermOccurrences.Of(textId, document))
            {
                var target = references.TargetOf(termId);
                if (!terms.ContainsKey(target))
                    continue;
                if (!occurrences.TryGetValue(target, out var list))
                    occurrences.Add(target, list = ImmutableArray.CreateBuilder<TermOccurrence>());
                list.Add(occurrence);
            }
        }
        // A reference leads to where the reader finds an entry: a sub-entry below the term that it belongs to.
        var tree = new TermTree(terms.Values.Where(t => HeadwordOf(t, language) is not null), id => terms.TryGetValue(id, out var sub) && HeadwordOf(sub, language) is not null);
        var entries = new List<TermEntry>();
        var below = new Dictionary<string, List<TermEntry>>(StringComparer.Ordinal);
        foreach (var term in glossary.Terms)
        {
            if (term.IsExcluded || HeadwordOf(term, language) is not { } headword)
                continue;
            var siblings = entries;
            if (tree.ParentOf(term.Id) is { } parent && !below.TryGetValue(parent, out siblings))
                below.Add(parent, siblings = []);
            if (occurrences.TryGetValue(term.Id, out var list))
                siblings.Add(new(term.Id, Entry(term, headword, language, list.ToImmutable(), [], [.. references.SeeAlsoOf(term, occurrences.ContainsKey).Select(Shown).Where(t => t != Shown(term)).Select(t => HeadwordOf(t, language)).OfType<string>()])));
            else if (references.TargetOf(term.Id) is var target && target != term.Id && occurrences.ContainsKey(target) && HeadwordOf(Shown(terms[target]), language) is { } see)
                entries.Add(new(term.Id, Entry(term, headword, language, [], [see], [])));
            else if (term.SubEntries.Length > 0)
                siblings.Add(new(term.Id, Entry(term, headword, language, [], [], [])));
        }
        return Arrange([.. entries.Select(WithSubEntries).OfType<IndexEntry>()], language);

        Term Shown(Term term) => terms[tree.TopOf(term.Id)];

        IndexEntry? WithSubEntries(TermEntry own)
        {
            var subs = below.GetValueOrDefault(own.TermId, []).Select(WithSubEntries).OfType<IndexEntry>();
            var whole = own.Entry with { SubEntries = [.. Sorted(subs, language)] };
            return whole.Occurrences.IsEmpty && whole.SubEntries.IsEmpty && whole.See.IsEmpty ? null : whole;
        }
    }

    private static IndexEntry Entry(Term term, string headword, Language language, ImmutableArray<TermOccurrence> occurrences, ImmutableArray<string> see, ImmutableArray<string> seeAlso)
    {
        var isReference = see.Length > 0;
        var collation = IndexCollation.For(language);
        return new IndexEntry(
            (language.IsHebrew ? "i-he-" : "i-") + TermAnchors.SlugOf(term.Id),
            headword,
            language.IsHebrew ? Language.Hebrew : term.Language,
            isReference || language.IsHebrew ? null : term.Gloss,
            isReference ? null : OtherForm(term, language),
            occurrences,
            [],
            see,
            [.. seeAlso.Distinct(StringComparer.Ordinal).Order(collation)])
        {
            OtherLanguage = language.IsHebrew ? term.Language : Language.Hebrew,
        };
    }

    private static BookIndex Arrange(List<IndexEntry> entries, Language language)
    {
        var sorted = Sorted(entries, language).ToList();
        CrossReferences.RemoveNeedless(sorted);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new BookIndex(language, [.. sorted
            .Select(e => WithUniqueIds(e, ids))
            .GroupBy(e => IndexCollation.LetterOf(e.Headword), StringComparer.Ordinal)
            .Select(group => new IndexGroup(group.Key, [.. group]))]);
    }

    private static IEnumerable<IndexEntry> Sorted(IEnumerable<IndexEntry> entries, Language language)
    {
        var collation = IndexCollation.For(language);
        return entries
            .Select(e => new SortedEntry(e, collation.KeyOf(e.Headword)))
            .OrderBy(e => e.Key, StringComparer.Ordinal)
            .ThenBy(e => e.Entry.Headword, StringComparer.Ordinal)
            .ThenBy(e => e.Entry.Id, StringComparer.Ordinal)
            .Select(e => e.Entry);
    }

    private static IndexEntry WithUniqueIds(IndexEntry entry, HashSet<string> ids)
    {
        var id = entry.Id;
        for (var n = 2; !ids.Add(id); n++)
            id = FormattableString.Invariant($"{entry.Id}-x{n}");
        return entry with { Id = id, SubEntries = [.. entry.SubEntries.Select(sub => WithUniqueIds(sub, ids))] };
    }

    private static string? HeadwordOf(Term term, Language language) =>
        language.IsHebrew ? term.Hebrew : term.Id;

    private static string? OtherForm(Term term, Language language) =>
        language.IsHebrew ? term.Id : term.Hebrew;
}
