using Publishing.Core;

namespace Publishing.Indexing.Tests;

public sealed class IndexBuildingTests
{
    [Fact]
    public void Entries_stand_under_their_letters_in_order() =>
        Assert.Equal("A Achoraim(1) | K Keter(1) Kli(2)", Dump("Kli Keter Kli Achoraim", Term("Kli"), Term("Keter"), Term("Achoraim"), Term("Masach")));

    [Fact]
    public void See_merges_occurrences_and_refers() =>
        Assert.Equal("K Kelim→Kli Keter(1) Kli(2)", Dump("Kli Kelim Keter", Term("Kli"), Term("Kelim") with { See = "Kli" }, Term("Keter")));

    [Fact]
    public void A_see_next_to_its_entry_is_needless() =>
        Assert.Equal("K Kli(2)", Dump("Kli Kelim", Term("Kli"), Term("Kelim") with { See = "Kli" }));

    [Fact]
    public void A_blind_see_is_not_printed() =>
        Assert.Equal("K Kli(1)", Dump("Kli", Term("Kli"), Term("Parsa") with { See = "Tabur" }, Term("Tabur")));

    [Fact]
    public void A_circular_see_leaves_both_terms_as_they_are() =>
        Assert.Equal("K Kelim(1) Kli(1)", Dump("Kli Kelim", Term("Kli") with { See = "Kelim" }, Term("Kelim") with { See = "Kli" }));

    [Fact]
    public void See_also_leads_only_to_other_entries_with_occurrences() =>
        Assert.Equal("K Kli(1)+Masach | L Lishma(1) | M Masach(1)", Dump("Kli Lishma Masach", Term("Kli") with { SeeAlso = ["Masach", "Kli", "Parsa", "Tabur", "Masach"] }, Term("Lishma"), Term("Masach"), Term("Tabur")));

    [Fact]
    public void A_see_also_next_to_its_entry_is_needless() =>
        Assert.Equal("K Kli(1) | M Masach(1)+Or | N Nefesh(1) | O Or(1)", Dump("Kli Masach Nefesh Or", Term("Kli") with { SeeAlso = ["Masach"] }, Term("Masach") with { SeeAlso = ["Kli", "Or"] }, Term("Nefesh"), Term("Or")));

    [Fact]
    public void A_sub_entry_stands_below_its_term_and_references_lead_there() =>
        Assert.Equal("K Kli(1)+Ohr | M Masach→Ohr | N Nefesh(1) | O Ohr(1)[Ohr Hozer(1) Ohr Yashar(2)]", Dump(
            "Kli, Nefesh, Ohr, Ohr Yashar, Ohr Hozer and Ohr Yashar",
            Term("Kli") with { SeeAlso = ["Ohr Hozer"] },
            Term("Masach") with { See = "Ohr Hozer" },
            Term("Nefesh"),
            Term("Ohr") with { SubEntries = ["Ohr Yashar", "Ohr Hozer", "Ohr Penimi"], SeeAlso = ["Ohr Yashar"] },
            Term("Ohr Hozer"), Term("Ohr Yashar"), Term("Ohr Penimi")));

    [Fact]
    public void A_term_without_pages_stands_over_its_sub_entries() =>
        Assert.Equal("O Ohr(0)[Kli(1)]", Dump("Kli", Term("Kli"), Term("Ohr") with { SubEntries = ["Kli"] }));

    [Fact]
    public void An_excluded_term_has_no_entry() =>
        Assert.Equal("", Dump("Kli", Term("Kli") with { IsExcluded = true }));

    [Fact]
    public void The_Hebrew_index_holds_the_Hebrew_texts_under_Hebrew_headings()
    {
        var glossary = new Glossary([Term("Dvekut") with { Hebrew = "דבקות", Gloss = "adhesion" }, Term("Kli") with { Hebrew = "כלי" }]);
        var annotation = new TermAnnotation(glossary);
        var texts = new[] { ("a", annotation.Annotate(TextOf.Paragraphs("Dvekut and Kli"))), ("b", annotation.Annotate(TextOf.Hebrew("הדבקות"))) };
        var entry = Assert.Single(Assert.Single(IndexBuilding.Build(texts, glossary, Language.Hebrew).Groups).Entries);
        Assert.Equal(("דבקות", "Dvekut", null, "i-he-dvekut"), (entry.Headword, entry.OtherForm, entry.Gloss, entry.Id));
        Assert.Equal("b", Assert.Single(entry.Occurrences).TextId);
        Assert.Equal((Language.Hebrew, Language.TransliteratedHebrew), (entry.Language, entry.OtherLanguage));
        Assert.Equal("D Dvekut(1) | K Kli(1)", Dump(IndexBuilding.Build(texts, glossary, Language.English)));
    }

    [Fact]
    public void The_Hebrew_index_tells_the_language_of_the_other_form()
    {
        var glossary = new Glossary([Term("bestowal") with { Hebrew = "השפעה", Language = Language.English }]);
        var texts = new[] { ("a", new TermAnnotation(glossary).Annotate(TextOf.Hebrew("השפעה"))) };
        var entry = Assert.Single(Assert.Single(IndexBuilding.Build(texts, glossary, Language.Hebrew).Groups).Entries);
        Assert.Equal(("bestowal", Language.English), (entry.OtherForm, entry.OtherLanguage));
    }

    private static string Dump(string text, params Term[] terms)
    {
        var glossary = new Glossary([.. terms.OrderBy(t => t.Id, StringComparer.Ordinal)]);
        return Dump(IndexBuilding.Build([("t", new TermAnnotation(glossary).Annotate(TextOf.Paragraphs(text)))], glossary, Language.English));
    }

    private static string Dump(BookIndex index) => string.Join(" | ", index.Groups.Select(group =>
        group.Letter + " " + string.Join(' ', group.Entries.Select(e =>
            e.Headword + (e.See.IsEmpty ? $"({e.Occurrences.Length})" : "→" + e.See[0]) + string.Concat(e.SeeAlso.Select(s => "+" + s)) + (e.SubEntries.IsEmpty ? "" : $"[{string.Join(' ', e.SubEntries.Select(s => $"{s.Headword}({s.Occurrences.Length})"))}]")))));

    private static Term Term(string id) => new(id, null, null, [], null, [], false, SourceSpan.None);
}
