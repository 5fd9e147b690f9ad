using System.IO.Compression;
using System.Text;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;

namespace Publishing.Sources.Tests.Epub;

/// <summary>EPUBs of others as sources.</summary>
public class EpubReaderTests
{
    private const string Container = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>""";

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return bytes.ToArray();
    }

    private static byte[] Epub(params (string Name, string Body)[] pages) => Zip(
    [
        ("META-INF/container.xml", Container),
        ("OPS/book.opf", $"""<package xmlns="http://www.idpf.org/2007/opf"><manifest>{string.Concat(pages.Select(p => $"""<item id="{p.Name}" href="{p.Name}.xhtml" media-type="application/xhtml+xml"/>"""))}</manifest><spine>{string.Concat(pages.Select(p => $"""<itemref idref="{p.Name}"/>"""))}</spine></package>"""),
        .. pages.Select(p => ($"OPS/{p.Name}.xhtml", Page(p.Body))),
    ]);

    private static string Page(string body) =>
        $"""<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en"><head><title/><script src="x.js"/></head>{(body.StartsWith("<body", StringComparison.Ordinal) ? body : $"<body>{body}</body>")}</html>""";

    private static (string Blocks, NormalisedText? Text, IReadOnlyList<Diagnostic> Diagnostics) Read(byte[] epub, string? name = null)
    {
        var path = Repository.Scratch("epub-reader") + "/book.epub";
        File.WriteAllBytes(path, epub);
        var diagnostics = new DiagnosticList();
        var source = SourceReader.Read(new DiskFileSystem(), path + name, "book.epub" + name, diagnostics);
        var text = source is null ? null : Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics);
        if (text is not null)
            Assert.True(text.Ledger.Verify(text.Document, diagnostics));
        return (text is null ? "" : BlockDump.Write(text.Document), text, diagnostics.Sorted());
    }

    private static string Running(string words) => $"<p>{words} runs on for long enough to be seen as running text by anyone who looks at it.</p>";

    [Fact]
    public void Raised_and_low_figures_stay_what_they_are() =>
        Assert.StartsWith("paragraph\tWater, H₂O, in 10²³ parts, runs on", Read(Epub(("one", Running("Water, H<sub>2</sub>O, in 10<sup><i>23</i></sup> parts,")))).Blocks, StringComparison.Ordinal);

    [Fact]
    public void What_the_elements_say_the_blocks_are()
    {
        var (blocks, _, diagnostics) = Read(Epub(("one", $"<h1>A Title</h1>{Running("It")}<h2>Part</h2><blockquote><p>Quoted.</p></blockquote><hr/>{Running("This")}<ul><li>An item</li></ul>")));

        Assert.Empty(diagnostics);
        Assert.Equal(["title\tA Title", "paragraph\tIt", "heading\tPart", "quote\tQuoted.", "ornament\t* * *", "paragraph\tThis", "paragraph\tAn item"],
            blocks.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(" runs")[0]));
    }

    [Fact]
    public void Empty_tags_named_entities_and_CDATA_are_read_as_XML_means_them()
    {
        var (blocks, _, diagnostics) = Read(Epub(("one", """<h1>T</h1><p><a id="a"/>One &mdash; two&nbsp;three <![CDATA[4 < 5 & 6]]> <span title="a>b"/>end of it, as anyone can see who looks at it.</p>""")));

        Assert.Empty(diagnostics);
        Assert.Contains("One — two three 4 < 5 & 6 end of it", blocks.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_left_out_with_one_word_for_the_whole_text_and_what_stands_for_them_is_kept()
    {
        var (blocks, text, diagnostics) = Read(Epub(("one", $"""<h1>T</h1>{Running("It")}<figure><img src="a.png" alt="A map"/></figure><p><img src="b.png" alt=""/></p><svg xmlns="http://www.w3.org/2000/svg"><title>A plan</title></svg>{Running("This")}""")));

        var said = Assert.Single(diagnostics);
        Assert.Equal(("S032", "2 pictures are left out, the first here: “A map”."), (said.Rule.Code, said.Text));
        Assert.Contains(text!.Ledger.Entries, e => e.Reason.EndsWith("“A plan”", StringComparison.Ordinal));
        Assert.DoesNotContain("plan", blocks, StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_covers_and_indexes_are_no_texts()
    {
        var epub = Epub(("cover", """<body epub:type="cover"><p>COVER</p></body>"""), ("toc", """<nav epub:type="toc"><ol><li>CONTENTS</li></ol></nav>"""),
            ("one", Running("The text")), ("index", """<section epub:type="index"><p>INDEX</p></section>"""));

        Assert.StartsWith("paragraph\tThe text runs", Read(epub).Blocks, StringComparison.Ordinal);
        Assert.Single(Read(epub).Text!.Document.Blocks);
    }

    [Theory]
    [InlineData("#two", "Second")]
    [InlineData("#two.xhtml", "Second")]
    [InlineData("#OPS/two.xhtml", "Second")]
    [InlineData("#2", "Second")]
    [InlineData("#1", "First")]
    public void One_text_is_named_by_its_file_or_its_number(string name, string word)
    {
        var (blocks, _, _) = Read(Epub(("one", Running("First")), ("two", Running("Second"))), name);

        Assert.StartsWith($"paragraph\t{word}", blocks, StringComparison.Ordinal);
        Assert.Equal(1, blocks.Count(c => c == '\n'));
    }

    [Fact]
    public void Without_a_name_all_texts_are_one_with_the_first_title()
    {
        var (blocks, _, _) = Read(Epub(("one", "<h1>First</h1>" + Running("A")), ("two", "<h1>Second</h1>" + Running("B"))));

        Assert.Equal(["title\tFirst", "paragraph\tA", "heading\tSecond", "paragraph\tB"], blocks.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(" runs")[0]));
    }

    [Theory]
    [InlineData("""<a epub:type="noteref" href="#n1">1</a>""", """<aside epub:type="footnote" id="n1"><p>The note.</p></aside>""")]
    [InlineData("""<sup><a id="r1" href="#n1">1</a></sup>""", """<p id="n1"><a href="#r1">1</a> The note.</p>""")]
    [InlineData("""<a id="r1" href="#n1">[1]</a>""", """<ol><li><p><a id="n1" href="#r1">^</a> The note.</p></li></ol>""")]
    public void Notes_of_EPUB_3_and_of_EPUB_2_stand_at_their_marks(string mark, string note)
    {
        var (_, text, diagnostics) = Read(Epub(("one", $"<h1>T</h1><p>Here{mark} is a text that runs on for long enough to be seen as running text.</p>{note}")));

        Assert.Empty(diagnostics);
        var found = Assert.Single(text!.Document.Blocks[1].Inlines.OfType<NoteInline>());
        Assert.Equal("The note.", Assert.Single(found.Blocks).PlainText);
        Assert.StartsWith("Here is", text.Document.Blocks[1].PlainText, StringComparison.Ordinal);
        Assert.Equal(2, text.Document.Blocks.Length);
    }

    [Fact]
    public void A_text_takes_its_own_notes_out_of_a_file_of_notes()
    {
        var epub = Epub(
            ("one", """<h1>T</h1><p>Here<a epub:type="noteref" href="notes.xhtml#n1">1</a> is a text that runs on for long enough to be seen as running text.</p>"""),
            ("notes", """<h1>Notes</h1><aside id="n1" epub:type="footnote"><p>The first.</p></aside><aside id="n2" epub:type="footnote"><p>The second.</p></aside>"""));
        var text = Read(epub, "#one").Text!;

        Assert.Equal("The first.", text.Document.Blocks[1].Inlines.OfType<NoteInline>().Single().Blocks.Single().PlainText);
        Assert.Equal(2, text.Document.Blocks.Length);
    }

    [Fact]
    public void Hebrew_is_Hebrew_whatever_the_page_says()
    {
        var (_, text, _) = Read(Epub(("one", "<h1>כותרת</h1><p>זה טקסט ארוך דיו כדי להיראות ככתב רץ בעיני כל מי שמביט בו, ועוד מילים אחדות.</p>")));

        Assert.Equal(Language.Hebrew, text!.Document.Language);
        Assert.All(text.Document.Blocks, b => Assert.Equal(Direction.RightToLeft, b.Direction));
    }

    [Theory]
    [InlineData("../out.txt")]
    [InlineData("/etc/out.txt")]
    [InlineData("C:/out.txt")]
    [InlineData("a\\..\\out.txt")]
    [InlineData("OPS/./one.xhtml")]
    public void A_name_that_leads_out_of_the_container_is_refused(string name) =>
        Assert.Equal("S023", Assert.Single(Read(Zip(("META-INF/container.xml", Container), (name, "x"))).Diagnostics).Rule.Code);

    [Fact]
    public void Two_files_of_one_name_are_refused() =>
        Assert.Equal("S023", Assert.Single(Read(Zip(("META-INF/container.xml", Container), ("a", "x"), ("a", "y"))).Diagnostics).Rule.Code);

    [Fact]
    public void Elements_nested_too_deeply_are_refused() =>
        Assert.Equal("S013", Assert.Single(Read(Epub(("one", string.Concat(Enumerable.Repeat("<div>", 100_000)) + string.Concat(Enumerable.Repeat("</div>", 100_000))))).Diagnostics).Rule.Code);

    /// <summary>Bytes put in, lost or changed at places that the number of the case gives.</summary>
    [Fact]
    public void No_damage_to_the_file_ends_in_anything_but_a_text_or_a_diagnostic()
    {
        var whole = Epub(("one", $"""<h1>T</h1><p>Here<a epub:type="noteref" href="#n1">1</a></p>{Running("It")}<aside id="n1"><p>N</p></aside>"""));
        var state = 12345u;
        for (var number = 0; number < 400; number++)
        {
            var bytes = whole.ToList();
            for (var i = 0; i <= number % 5; i++)
            {
                var at = (int)(Next() % (uint)bytes.Count);
                switch (Next() % 3)
                {
                    case 0: bytes[at] = (byte)Next(); break;
                    case 1: bytes.RemoveAt(at); break;
                    default: bytes.Insert(at, (byte)Next()); break;
                }
            }
            var (_, text, diagnostics) = Read([.. bytes]);
            Assert.True(text is not null || diagnostics.Count > 0);
        }

        uint Next() => state = (state * 1664525) + 1013904223;
    }
}
