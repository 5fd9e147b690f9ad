using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Publishing.Core;
using Publishing.Documents;
using static Publishing.Sources.Tests.Docx.DocxMaker;
using Document = Publishing.Documents.Document;
using Inline = Publishing.Documents.Inline;

namespace Publishing.Sources.Tests.Docx;

/// <summary>DOCX as sources: styles, notes, direction, and what a book does not have.</summary>
public class DocxReaderTests
{
    private const string Running = "This is a text that runs on for long enough to be seen as running text by anyone.";
    private const string RunningHebrew = "זה טקסט ארוך דיו כדי להיראות ככתב רץ בעיני כל מי שמביט בו, ועוד מילים אחדות.";

    private static (NormalisedText? Text, IReadOnlyList<Diagnostic> Diagnostics) Read(byte[] docx, Language? language = null)
    {
        var diagnostics = new DiagnosticList();
        var source = SourceReader.Read(new FixedFileSystem().Add("a.docx", docx), "a.docx", "a.docx", diagnostics);
        var text = source is null ? null : Normalisation.Normalise(source, new NormalisationOptions(language), diagnostics);
        Assert.DoesNotContain(diagnostics.Sorted(), d => d.Rule == SourceRules.LedgerBroken);
        return (text, diagnostics.Sorted());
    }

    private static Document Document(byte[] docx) => Read(docx).Text!.Document;

    private static string[] Blocks(byte[] docx) => BlockDump.Write(Document(docx)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Styles_say_what_paragraphs_are_also_in_other_languages()
    {
        var styles = Style("Titel", "Title") + Style("berschrift1", "heading 1") + Style("Zitat", "Quote") + Style("Eigene", "My Own", """<w:basedOn w:val="berschrift1"/>""")
            + Style("Nach", "Something", """<w:pPr><w:outlineLvl w:val="1"/></w:pPr>""") + Style("Verfasser", "Author");
        var blocks = Blocks(Make(
            Paragraph("The Book", """<w:pStyle w:val="Titel"/>""") + Paragraph("Jane Roe", """<w:pStyle w:val="Verfasser"/>""") + Paragraph("One", """<w:pStyle w:val="berschrift1"/>""") + Paragraph(Running)
            + Paragraph("Quoted words.", """<w:pStyle w:val="Zitat"/>""") + Paragraph("(Isaiah 55:8)", """<w:pStyle w:val="Zitat"/>""") + Paragraph("Two", """<w:pStyle w:val="Eigene"/>""") + Paragraph(Running) + Paragraph("Three", """<w:pStyle w:val="Nach"/>""")
            + Paragraph("Four", """<w:outlineLvl w:val="0"/>""") + Paragraph(Running), styles));

        Assert.Equal(["title\tThe Book", "byline\tJane Roe", "heading\tOne", "paragraph\t" + Running, "quote\tQuoted words.", "attribution\t(Isaiah 55:8)", "heading\tTwo", "paragraph\t" + Running, "heading\tThree", "heading\tFour", "paragraph\t" + Running], blocks);
    }

    [Fact]
    public void Without_a_title_the_heading_over_everything_is_it() =>
        Assert.Equal("title\tOne", Blocks(Make(Paragraph("One", """<w:pStyle w:val="Heading1"/>""") + Paragraph(Running) + Paragraph("Two", """<w:pStyle w:val="Heading1"/>""") + Paragraph(Running)))[0]);

    [Fact]
    public void Raised_and_low_figures_stay_what_they_are()
    {
        var (text, diagnostics) = Read(Make(Runs(Run(Running + " 10"), Run("23", """<w:vertAlign w:val="superscript"/>"""), Run(" of H"), Run("2", """<w:vertAlign w:val="subscript"/>"""), Run("O"))));

        Assert.Equal(Running + " 10²³ of H₂O", text!.Document.Blocks.Single().PlainText);
        Assert.DoesNotContain(diagnostics, d => d.Rule == SourceRules.FormatNotKept);
    }

    [Fact]
    public void Bold_italic_underlined_links_and_breaks_are_inlines()
    {
        var docx = Make(Runs(Run(Running + " "), Run("strong", "<w:b/>"), Run(" and "), Run("em", "<w:i/>"), Run("phasis", """<w:i w:val="1"/>"""), Run(" not", """<w:b w:val="0"/>"""), "<w:r><w:br/></w:r>", Run("under", """<w:u w:val="single"/>"""),
            """<w:hyperlink r:id="link1">""" + Run("link") + "</w:hyperlink>", """<w:hyperlink r:id="link2">""" + Run(" none") + "</w:hyperlink>"), links: ["https://example.org/?a=1&amp;b=2", "file:///etc/passwd"]);
        var block = Document(docx).Blocks.Single();

        Assert.Equal(Running + " strong and emphasis not\nunderlink none", block.PlainText);
        Assert.Equal("strong", Inline.PlainTextOf(Assert.Single(block.Inlines.OfType<StrongInline>()).Children));
        Assert.Equal(["emphasis", "under"], block.Inlines.OfType<EmphasisInline>().Select(e => Inline.PlainTextOf(e.Children)));
        Assert.Equal("https://example.org/?a=1&b=2", Assert.Single(block.Inlines.OfType<LinkInline>()).Target);
        Assert.Single(block.Inlines.OfType<LineBreakInline>());
    }

    [Fact]
    public void Notes_stand_at_their_marks_and_those_without_a_mark_in_the_ledger()
    {
        var (text, _) = Read(Make(
            Runs(Run(Running + " Here"), """<w:r><w:footnoteReference w:id="2"/></w:r>""", Run(" it is."), """<w:del><w:r><w:footnoteReference w:id="3"/></w:r></w:del>""", """<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>"""),
            footnotes: """<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"""
                + $"""<w:footnote w:id="2">{Runs("<w:r><w:footnoteRef/></w:r>", Run(" The note."))}{Paragraph("Its second paragraph.")}</w:footnote><w:footnote w:id="3">{Paragraph("Deleted with its mark.")}</w:footnote><w:footnote w:id="4">{Paragraph("A star.")}</w:footnote>"""));
        var notes = text!.Document.Blocks.Single().Inlines.OfType<NoteInline>().ToList();

        Assert.Equal(["The note.", "Its second paragraph."], notes[0].Blocks.Select(b => b.PlainText));
        Assert.Equal("A star.", notes[1].Blocks.Single().PlainText);
        Assert.Equal(Running + " Here it is.", text.Document.Blocks[0].PlainText);
        Assert.Contains(text.Ledger.Entries, e => e.Before == "Deleted with its mark." && e.Reason == "no mark in the text refers to this note");
        Assert.Contains(text.Ledger.Entries, e => e is { Before: "*", Reason: "the mark of a note, which is made anew" });
    }

    [Fact]
    public void Hebrew_stands_from_the_right_and_runs_in_it_know_their_language()
    {
        var (text, diagnostics) = Read(Make(
            Paragraph(Running) + $"""<w:p><w:pPr><w:bidi/></w:pPr>{Run(RunningHebrew + " ", """<w:rtl/><w:lang w:bidi="he-IL"/>""")}{Run("in English", """<w:lang w:val="en-GB"/>""")}{Run(" ושוב.", "<w:rtl/>")}</w:p>"""
            + Runs(Run(Running + " And "), Run("כלי", "<w:rtl/>"), Run(" "), Run("קדוש", "<w:rtl/>"), Run(" is two words; "), Run("Gefäß", """<w:lang w:val="de-DE"/>"""), Run(" is one."))));
        var blocks = text!.Document.Blocks;

        Assert.Empty(diagnostics);
        Assert.Equal((Language.Hebrew, Direction.RightToLeft), (blocks[1].Language, blocks[1].Direction));
        var english = Assert.Single(blocks[1].Inlines.OfType<LanguageInline>());
        Assert.Equal((Language.English, Direction.LeftToRight, "in English"), (english.Language, english.Direction, Inline.PlainTextOf(english.Children)));
        Assert.Equal([("he", "כלי קדוש"), ("de", "Gefäß")], blocks[2].Inlines.OfType<LanguageInline>().Select(l => (l.Language.Tag, Inline.PlainTextOf(l.Children))));
    }

    [Fact]
    public void The_direction_of_a_paragraph_decides_where_its_letters_do_not()
    {
        const string Mixed = "המילה הזאת היא כאן desire, and so it is in all the books";
        var (text, diagnostics) = Read(Make(Paragraph(Running) + Paragraph(Mixed, "<w:bidi/>") + Paragraph(Running, "<w:bidi/>") + Paragraph(RunningHebrew, """<w:bidi w:val="0"/>""")));

        Assert.Equal(["en", "he", "en", "he"], text!.Document.Blocks.Select(b => b.Language.Tag));
        Assert.Equal(Direction.RightToLeft, text.Document.Blocks[1].Direction);
        Assert.Equal("a.docx:3:1: warning S062: The document sets this paragraph in the other direction than its letters are written in, and so 2 paragraphs in all; the letters decide.", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Tracked_changes_are_accepted_and_comments_and_hidden_text_stand_in_the_ledger()
    {
        var (text, diagnostics) = Read(Make(
            Runs(Run(Running + " It was "), """<w:del><w:r><w:delText>bad</w:delText></w:r></w:del>""", "<w:ins>" + Run("good") + "</w:ins>", Run(" and", "<w:vanish/>"), """<w:r><w:commentReference w:id="1"/></w:r>""", Run("."))
            + """<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>""" + Run("Half a ") + "</w:p>" + Paragraph("sentence."),
            comments: $"""<w:comment w:id="1" w:author="X">{Paragraph("Is it?")}</w:comment>""", header: Paragraph("Page head")));

        Assert.Equal([Running + " It was good.", "Half a sentence."], text!.Document.Blocks.Select(b => b.PlainText));
        Assert.Equal([("a.docx:1:90", "bad"), ("a.docx:1:97", " and"), ("a.docx:4:1", "Is it?"), ("a.docx:5:1", "Page head")], text.Ledger.Entries.Where(e => e.After.Length == 0 && e.Before != "\n").Select(e => (e.Where.ToString(), e.Before)));
        Assert.Equal(["S058", "S059", "S059"], diagnostics.Select(d => d.Rule.Code).Order());
    }

    [Fact]
    public void Fields_give_what_they_last_gave_and_links()
    {
        const string Begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r>""", Separate = """<w:r><w:fldChar w:fldCharType="separate"/></w:r>""", End = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        static string Code(string code) => $"""<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>""";
        var (text, _) = Read(Make(
            Runs(Begin, Code(""" TOC \o "1-3" """), Separate, Run("One"), "<w:r><w:tab/></w:r>", Run("7")) + Runs(Run("Two 9"), End)
            + Runs(Run(Running + " See "), Begin, Code(""" HYPERLINK "https://example.org/x" """), Separate, Run("there"), End, Run(" and page "), """<w:fldSimple w:instr=" PAGEREF a ">""" + Run("12") + "</w:fldSimple>", Run("."))));
        var block = Assert.Single(text!.Document.Blocks);

        Assert.Equal(Running + " See there and page\u00A012.", block.PlainText);
        Assert.Equal("https://example.org/x", Assert.Single(block.Inlines.OfType<LinkInline>()).Target);
        Assert.Contains(text.Ledger.Entries, e => e is { Before: "Two 9", Reason: "contents, which are made anew" });
    }

    [Fact]
    public void Lists_keep_the_numbers_that_the_document_counts()
    {
        static string Item(string text, int level, int list = 1) => Paragraph(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");
        var numbering = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>"""
            + """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="hebrew1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>"""
            + """<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>""";
        var blocks = Blocks(Make(Paragraph(Running) + Item("First of them is this one, and it is a sentence.", 0) + Item("Below it stands another, and it is a sentence.", 1) + Item("Second of them is this one, and it is a sentence.", 0) + Item("Below it stands another, and it is a sentence.", 1)
            + Item("A bullet has no number, and it is a sentence.", 0, 2) + Item(RunningHebrew, 0, 3), numbering: numbering));

        Assert.Equal(["3. First", "3.a) Below", "4. Second", "4.a) Below", "A bullet", "א. זה"], blocks[1..].Select(b => string.Join(' ', b.Split('\t')[1].Split(' ')[..2])));
    }

    [Fact]
    public void Tables_become_paragraphs_and_text_boxes_follow_their_paragraph()
    {
        static string Cell(params string[] paragraphs) => $"<w:tc>{string.Concat(paragraphs.Select(p => Paragraph(p)))}</w:tc>";
        var (text, diagnostics) = Read(Make(
            Paragraph("Title", """<w:pStyle w:val="Title"/>""") + Paragraph("Heading", """<w:pStyle w:val="Heading1"/>""")
            + Runs(Run(Running), $"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{Paragraph("In a box.")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{Paragraph("In a box.")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>""")
            + $"<w:tbl><w:tr>{Cell("Kli")}{Cell("")}{Cell("vessel")}</w:tr><w:tr>{Cell(Running, "More.")}{Cell(RunningHebrew)}</w:tr></w:tbl>" + Runs("<w:r><w:drawing/></w:r>") + Paragraph("Figure 1", """<w:pStyle w:val="Caption"/>""")));

        Assert.Equal(["Title", "Heading", Running, "In a box.", "Kli — vessel", Running, "More.", RunningHebrew], text!.Document.Blocks.Select(b => b.PlainText.Replace('\u00A0', ' ')));
        Assert.Equal(["S056", "S032"], diagnostics.Select(d => d.Rule.Code));
        Assert.Contains(text.Ledger.Entries, e => e is { Before: "Figure 1", Reason: "what stands under a picture or a table" });
    }

    [Fact]
    public void Symbols_ruby_controls_smart_tags_and_formulas_are_read()
    {
        var (text, diagnostics) = Read(Make(Runs(
            Run(Running + " "), """<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F04A"/></w:r>""", """<w:smartTag w:element="place">""" + Run(" Zion") + "</w:smartTag>",
            "<w:sdt><w:sdtContent>" + Run(" control") + "</w:sdtContent></w:sdt>", "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Run("Click here") + "</w:sdtContent></w:sdt>",
            """<w:r><w:ruby><w:rt>""" + Run("above") + "</w:rt><w:rubyBase>" + Run(" base") + "</w:rubyBase></w:ruby></w:r>", "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "<w:r><w:noBreakHyphen/><w:t>end.</w:t></w:r>")));

        Assert.Equal(Running + " α Zion control basex=1\u2011end.", text!.Document.Blocks.Single().PlainText);
        Assert.Equal(["S060", "S063"], diagnostics.Select(d => d.Rule.Code));
        Assert.Contains(text.Ledger.Entries, e => e is { Before: "Click here", Reason: "a placeholder" });
    }

    [Fact]
    public void A_package_that_the_library_writes_is_read()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), new Run(new Text("One"))),
                new Paragraph(new Run(new Text(Running)))));
        }
        Assert.Equal(["title\tOne", "paragraph\t" + Running], Blocks(stream.ToArray()));
    }

    [Fact]
    public void A_strict_package_is_read()
    {
        var docx = Make(Paragraph(Running));
        Assert.Equal("paragraph\t" + Running, Assert.Single(Blocks(DocxDamage.Change(docx, (_, text) => text
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)))));
    }

    public static TheoryData<string, byte[]> Hostile => new()
    {
        { "S052", Zip(("../out.txt", "x")) },
        { "S052", Zip(("a", "x"), ("a", "y")) },
        { "S050", [1, 2, 3] },
        { "S050", Zip(("a", "x")) },
        { "S050", Zip(("[Content_Types].xml", "<Types/>")) },
        { "S055", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "S054", DocxDamage.Change(Make(Paragraph(Running)), (name, text) => name == "word/document.xml" ? "<!DOCTYPE w:document [<!ENTITY a 'b'>]>" + text : text) },
        { "S054", DocxDamage.Change(Make(Paragraph(Running)), (name, text) => name == "word/document.xml" ? "<!DOCTYPE w:document SYSTEM 'http://example.org/x.dtd'>" + text : text) },
        { "S053", DocxDamage.Change(Make(Paragraph(Running)), (name, text) => name == "word/document.xml" ? text[..^20] : text) },
        { "S013", Make(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000))) },
        { "S051", Make(Paragraph(new string('a', 17 << 20))) },
        { "S003", Make("<w:p/>") },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_package_that_is_not_to_be_trusted_is_refused(string code, byte[] docx)
    {
        var (text, diagnostics) = Read(docx);
        Assert.Null(text);
        Assert.Equal(code, Assert.Single(diagnostics).Rule.Code);
    }

    [Fact]
    public void An_address_that_is_none_does_no_harm() =>
        Assert.Equal("paragraph\t" + Running, Assert.Single(Blocks(Make(Runs("""<w:hyperlink r:id="link1">""" + Run(Running) + "</w:hyperlink>"), links: ["mailto:a b@@c:d[e"]))));
}
