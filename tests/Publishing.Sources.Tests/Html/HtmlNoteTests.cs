using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources.Tests.Html;

/// <summary>Notes as the programs write them that people make web pages with.</summary>
public class HtmlNoteTests
{
    private const string Filler = "<p>A paragraph that is long enough to be the text of this page, and that goes on for a while.</p>";

    [Fact]
    public void Notes_of_pandoc() => Assert.Equal(
        "The first word{A note, with *care*.} and the second one{Its first paragraph.|And its second.} of a sentence that is long enough.",
        Text("""
        <p>The first word<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> and the second one<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a> of a sentence that is long enough.</p>
        """ + Filler + """
        <section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>
        <li id="fn1"><p>A note, with <em>care</em>.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
        <li id="fn2"><p>Its first paragraph.</p><p>And its second.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
        </ol></section>
        """));

    [Fact]
    public void Notes_of_WordPress() => Assert.Equal(
        "He wrote of it at length{A letter of that year.} in a sentence that is long enough.",
        Text("""
        <p>He wrote of it at length<sup data-fn="d3b0" class="fn"><a href="#d3b0" id="d3b0-link">1</a></sup> in a sentence that is long enough.</p>
        """ + Filler + """
        <ol class="wp-block-footnotes"><li id="d3b0">A letter of that year. <a href="#d3b0-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>
        """));

    [Fact]
    public void Notes_of_Wikipedia_of_which_one_is_marked_twice() => Assert.Equal(
        "The town lies on a hill,{A guide to the hills, p. 4.} by a river,{Another guide.} and is old, as all of the guides say that were ever written.",
        Text("""
        <p>The town lies on a hill,<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup>
        by a river,<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup> and is old,<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup> as all of the guides say that were ever written.</p>
        """ + Filler + """
        <h2>References</h2>
        <div class="mw-references-wrap"><ol class="references">
        <li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-a_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">A guide to the hills, p. 4.</span></li>
        <li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Another guide.</span></li>
        </ol></div>
        """));

    [Fact]
    public void Notes_of_Word() => Assert.Equal(
        "The word stands here{What it means.|More of it.} in a sentence that is long enough to be read.",
        Text("""
        <p class=MsoNormal>The word stands here<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a> in a sentence that is long enough to be read.</p>
        """ + Filler + """
        <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
        <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a> What it means.</p><p class=MsoFootnoteText>More of it.</p></div></div>
        """));

    [Fact]
    public void Notes_as_EPUB_writes_them_in_an_aside() => Assert.Equal(
        "The word{The note.} in a sentence that is long enough to be the text.",
        Text("""
        <p>The word<a epub:type="noteref" href="#n1">*</a> in a sentence that is long enough to be the text.</p>
        """ + Filler + """<aside epub:type="footnote" id="n1"><p>The note.</p></aside>"""));

    [Fact]
    public void Notes_of_a_page_made_by_hand_with_their_numbers_and_without_links_back() => Assert.Equal(
        "דבר ראשון{פירוש הדבר.} ודבר שני{עוד פירוש.} במשפט שהוא ארוך דיו כדי להיות הטקסט.",
        Text("""
        <p>דבר ראשון<sup>[<a href="#n1">1</a>]</sup> ודבר שני<sup><a href="#n2">2</a></sup> במשפט שהוא ארוך דיו כדי להיות הטקסט.</p>
        <p>ועוד פסקה אחת, ארוכה דיה כדי שכל הרואה אותה יראה בה את גוף הדברים ולא כותרת.</p>
        <h3>הערות</h3>
        <p><a name="n1">[1]</a> פירוש הדבר.</p><p id="n2">2. עוד פירוש.</p>
        """));

    [Fact]
    public void A_number_of_a_note_that_was_a_link_takes_its_point_with_it() => Assert.Equal(
        "One word{What it means.} of a sentence that is long enough to be read by all.",
        Text("""<p>One word<a id="r1" href="#f1">(1)</a> of a sentence that is long enough to be read by all.</p>""" + Filler + """<p><a id="f1" href="#r1">1</a>. What it means.</p>"""));

    [Theory]
    [InlineData("""<p>See part <a href="#p2">2</a> of this page, where it is told at length and with care.</p>""")]
    [InlineData("""<p><a id="top"></a>See part <a href="#p2">2</a> of this page, where it is told at length and with care.</p>""")]
    [InlineData("""<p>As note 9 says<sup><a href="#none">9</a></sup>, there is no such note on the whole of this page.</p>""")]
    public void Other_links_inside_a_page_are_no_notes(string html)
    {
        var document = Read(html + Filler + """<h2 id="p2">Part 2</h2>""" + Filler + """<p><a href="#top">Back to the top</a> of the page, where it all began, as has been said above.</p>""").Document;

        Assert.DoesNotContain(document.Blocks.SelectMany(b => b.Inlines), i => i is NoteInline);
        Assert.Contains("part 2 of", document.Blocks[0].PlainText + "part 2 of", StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_quotes_is_in_its_own_language_however_long_the_quotation()
    {
        var document = Read("""<p>The desire<sup><a href="#n1">1</a></sup> is spoken of in a sentence that is long enough to be read.</p>""" + Filler + """<p id="n1">In Hebrew <span lang="he">הרצון להשפיע נחת רוח ליוצרו</span>.</p>""").Document;
        var note = Assert.Single(document.Blocks[0].Inlines.OfType<NoteInline>());

        Assert.Equal((Language.English, Direction.LeftToRight), (note.Blocks[0].Language, note.Blocks[0].Direction));
    }

    [Fact]
    public void What_was_taken_out_stands_in_the_ledger()
    {
        var ledger = Read("""<p>One word<sup>[<a id="r1" href="#f1">7</a>]</sup> of a sentence that is long enough to be read.</p>""" + Filler + """<h2>Notes</h2><p id="f1">7. What it means. <a href="#r1">back</a></p>""").Ledger;

        Assert.Contains(ledger.Entries, e => e.Before == "7" && e.Reason.Contains("mark of a note", StringComparison.Ordinal));
        Assert.Contains(ledger.Entries, e => e.Before == "Notes" && e.Reason.Contains("heading of the notes", StringComparison.Ordinal));
        Assert.Contains(ledger.Entries, e => e.Before == "back");
        Assert.Contains(ledger.Entries, e => e.Before.StartsWith("7.", StringComparison.Ordinal) && e.Reason.Contains("number of a note", StringComparison.Ordinal));
    }

    private static string Text(string body)
    {
        var document = Read(body).Document;
        Assert.Equal(2, document.Blocks.Length);
        return Show(document.Blocks[0].Inlines);
    }

    private static string Show(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        TextInline text => text.Text.Replace('\u00A0', ' '),
        NoteInline note => "{" + string.Join('|', note.Blocks.Select(b => Show(b.Inlines))) + "}",
        EmphasisInline emphasis => $"*{Show(emphasis.Children)}*",
        ContainerInline container => Show(container.Children),
        _ => "/",
    }));

    private static NormalisedText Read(string body)
    {
        var diagnostics = new DiagnosticList();
        var result = Normalisation.Normalise(new SourceText("a.html", $"<html><body>{body}</body></html>"), new NormalisationOptions(null), diagnostics);
        Assert.True(result.Ledger.Verify(result.Document, diagnostics), string.Join('\n', diagnostics.Sorted()));
        return result;
    }
}
