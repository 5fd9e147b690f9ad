using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests;

/// <summary>A small book that has one of everything.</summary>
public static class SampleBook
{
    public static readonly string[] English =
    [
        "The office of the first fifty-five efficient officials",
        "was said to flow (so they say) from “old” sources, not [new].",
        "The word שלום means peace, and (שלום עולם) is world peace.",
    ];

    public static readonly string[] Hebrew =
    [
        "זה מקרוב נודע לנו, כי בשנת 1948 היתה (כך אמרו)",
        "ישיבה באנגלית office hours ועוד דברים: רש״י אמר ״דבר״.",
        "[שם 3] סוף דבר, הכל נשמע; ומה? כן!",
    ];

    public const string Vocalised = "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם";

    public static TestBook Make(Direction binding = Direction.LeftToRight)
    {
        var book = new TestBook { Binding = binding };
        var front = book.Element(StructureRole.Part);
        book.Line(book.Element(StructureRole.H1, parent: front), "A Book of Two Languages");
        book.Line(book.Element(StructureRole.P, Language.Hebrew, front), "ספר בשתי שפות", Direction.RightToLeft);
        var toc = book.Element(StructureRole.TOC, parent: front);
        var item = book.Element(StructureRole.TOCI, parent: toc);
        var link = book.Element(StructureRole.Link, parent: book.Element(StructureRole.Reference, parent: item));
        book.Line(link, "The office 1");
        book.Add(new LinkArea(Pt.FromPoints(40), Pt.FromPoints(70), Pt.FromPoints(340), Pt.FromPoints(14), "#one", "The office, page 1", Language.English, link));
        book.Add(new Rule(Pt.FromPoints(40), Pt.FromPoints(120), Pt.FromPoints(100), Pt.FromPoints(0.5m)));
        book.Line(null, "running head");
        book.EndPage("i");

        var text = book.Element(StructureRole.Sect);
        book.Anchor("one").Bookmark("The office", Language.English, "one", new OutlineItem("שלום", Language.Hebrew, "two", []));
        book.Line(book.Element(StructureRole.H1, parent: text), "The office");
        var paragraph = book.Element(StructureRole.P, parent: text);
        for (var i = 0; i < English.Length; i++)
            book.Line(paragraph, English[i], endsParagraph: i == English.Length - 1);
        book.Line(null, "1");
        book.EndPage("1");

        var hebrew = book.Element(StructureRole.Sect, Language.Hebrew);
        book.Anchor("two");
        book.Line(book.Element(StructureRole.H2, parent: hebrew), "שער ראשון", Direction.RightToLeft);
        var quote = book.Element(StructureRole.P, parent: book.Element(StructureRole.BlockQuote, parent: hebrew));
        for (var i = 0; i < Hebrew.Length; i++)
            book.Line(quote, Hebrew[i], Direction.RightToLeft, i == Hebrew.Length - 1);
        book.EndPage("ב");
        return book;
    }
}
