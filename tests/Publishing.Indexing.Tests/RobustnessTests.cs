using System.Text;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Indexing.Tests;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "Kli", "Lo", "Lishma", "Lo Lishma", " ", " ", " ", "-", "־", "(", ")", "[", "]", "vessel", "the", "of", "state", "כלי", "ו", "ה", "בכלי", "דבקות", "דְּבֵקוּת", "בי״ע", "\"", "״", "'", "’", "׳",
        "ֿ", "\u05B0", "\u0301", "װ", "שׁ", "ﭏ", ".", ",", ";", ":", "Gen.", "1:1", "55:8–9", "33b", "Ber.", "b.", "שם", "(שם)", "ibid.", "זוהר", "ח״ב", "רז", "ע״א", "פ״א", "מ״ג", "אבות", "\uD83D", "\uDE00", "\n", "ʿ", "“", "”", "Tanhuma", "Noah", "3",
    ];

    [Fact]
    public void Any_text_keeps_its_characters_and_breaks_nothing()
    {
        var glossary = new Glossary([Term("Kli", "כלי"), Term("Lishma", null), Term("Lo Lishma", null), Term("Dvekut", "דבקות"), Term("BYA", "בי״ע")]);
        var state = 99u;
        for (var round = 0; round < 3000; round++)
        {
            var document = new Document(Language.English, [TextOf.Block(Language.English, [.. Inlines(ref state, 0)])]);
            var citations = new CitationAnnotation();
            var marked = citations.Annotate("t", new TermAnnotation(glossary).Annotate(document));
            Assert.Equal(document.Blocks[0].PlainText, marked.Blocks[0].PlainText);
            _ = GlossRecognition.Find(document);
            _ = IndexBuilding.Build([("t", marked)], glossary, Language.English);
            _ = SourceIndexBuilding.Build(citations.Citations, Language.Hebrew);
            var anchors = Anchors(marked.Blocks[0].Inlines).ToList();
            Assert.Equal(anchors.Count, anchors.Distinct().Count());
        }
    }

    [Fact]
    public void Time_grows_with_the_text_and_not_with_its_square()
    {
        // In one paragraph; with a square in it this would take minutes.
        var text = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
            text.Append("the state of smallness (Katnut) “ b. Ber. 33b (שם) Kli [vessel]   ");
        var document = TextOf.Paragraphs(text.ToString());
        var marked = new CitationAnnotation().Annotate("t", new TermAnnotation(new Glossary([Term("Kli", null)])).Annotate(document));
        Assert.Equal(text.Length, marked.Blocks[0].PlainText.Length);
    }

    private static List<Inline> Inlines(ref uint state, int depth)
    {
        var inlines = new List<Inline>();
        for (var i = 0; i < 1 + Next(ref state, 5); i++)
        {
            if (depth < 3 && Next(ref state, 4) == 0)
            {
                inlines.Add(new EmphasisInline([.. Inlines(ref state, depth + 1)]));
                continue;
            }
            var text = new StringBuilder();
            for (var j = 0; j < 1 + Next(ref state, 12); j++)
                text.Append(Pieces[Next(ref state, Pieces.Length)]);
            inlines.Add(new TextInline(text.ToString()));
        }
        return inlines;
    }

    private static int Next(ref uint state, int bound)
    {
        state = state * 1664525 + 1013904223;
        return (int)((state >> 8) % (uint)bound);
    }

    private static IEnumerable<string> Anchors(System.Collections.Immutable.ImmutableArray<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        TermInline term => Anchors(term.Children).Prepend(term.Anchor),
        ContainerInline container => Anchors(container.Children),
        _ => [],
    });

    private static Term Term(string id, string? hebrew) => new(id, hebrew, null, [], null, [], false, SourceSpan.None);
}
