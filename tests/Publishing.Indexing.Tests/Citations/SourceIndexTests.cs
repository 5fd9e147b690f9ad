using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Indexing.Tests;

public sealed class SourceIndexTests
{
    [Fact]
    public void Places_stand_in_canonical_order_below_their_works() =>
        Assert.Equal(
            "Bible: Genesis [1:1 c-5] Isaiah [6:3 c-3; 55 c-2; 55:8–9 c-1 c-7] | Mishnah: Avot [1:3 c-6] | Babylonian Talmud: Berakhot [33a c-8; 33b c-4]",
            Dump(Language.English, "(Isaiah 55:8-9) (Isaiah 55) (Isaiah 6:3) (Ber. 33b) (Gen. 1:1) (אבות פ\"א מ\"ג) (ישעיה נה, ח-ט) (ברכות לג ע\"א)"));

    [Fact]
    public void Hebrew_names_and_numbers_are_in_Hebrew() =>
        Assert.Equal(
            "תנ״ך: ישעיהו [נה, ח–ט c-1] | תלמוד בבלי: ברכות [לג ע״ב c-2] | זוהר: זוהר [ב, רז ע״א c-3; ויקרא ה c-4] | ספרים מאוחרים: מכתב מאליהו [א, עמ׳ 144 c-5]",
            Dump(Language.Hebrew, "(Isaiah 55:8-9) (Ber. 33b) (Zohar 2:207a) (Zohar, Vayikra, Item 5) (מכתב מאליהו ח\"א עמ' 144)"));

    [Fact]
    public void A_citation_is_marked_round_the_terms_in_it_and_the_text_is_kept()
    {
        var glossary = new Glossary([new Term("Zohar", null, null, [], null, [], false, SourceSpan.None)]);
        var text = TextOf.Paragraphs("as said (“Introduction of The Book of Zohar,” Item 191), and in The Zohar.");
        var marked = new CitationAnnotation().Annotate("t", new TermAnnotation(glossary).Annotate(text));
        Assert.Equal(text.Blocks[0].PlainText, marked.Blocks[0].PlainText);
        var citation = Assert.IsType<TermInline>(marked.Blocks[0].Inlines[1]);
        Assert.Equal(("zohar/zohar-introduction 191", "c-1"), (citation.TermId, citation.Anchor));
        Assert.Contains(citation.Children, c => c is TermInline { TermId: "Zohar", Anchor: "t-zohar-1" });
        Assert.Contains(marked.Blocks[0].Inlines, c => c is TermInline { TermId: "Zohar", Anchor: "t-zohar-2" });
    }

    private static string Dump(Language language, string text)
    {
        var annotation = new CitationAnnotation();
        annotation.Annotate("t", TextOf.Paragraphs(text));
        return string.Join(" | ", SourceIndexBuilding.Build(annotation.Citations, language).Groups.Select(group =>
            group.Letter + ": " + string.Join(' ', group.Entries.Select(e =>
                $"{e.Headword} [{string.Join("; ", e.SubEntries.Select(s => s.Headword + string.Concat(s.Occurrences.Select(o => " " + o.Anchor))))}]"))));
    }
}
