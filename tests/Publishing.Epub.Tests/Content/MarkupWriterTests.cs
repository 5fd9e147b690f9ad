using System.Text;
using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub.Tests;

public sealed class MarkupWriterTests
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private static string Write(Action<MarkupWriter> write)
    {
        var writer = new MarkupWriter().Begin();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    [Fact]
    public void Elements_that_hold_only_elements_have_each_on_its_line_and_text_gets_no_white_space() => Assert.Equal(
        Head + "<body>\n  <section>\n    <p>a <i>b</i></p>\n    <ul>\n      <li>c<ul>\n        <li>d</li>\n      </ul></li>\n    </ul>\n  </section>\n  <p />\n  <p></p>\n</body>\n",
        Write(w =>
        {
            w.Start("body").Start("section").Start("p").Text("a ").Start("i").Text("b").End().End();
            w.Start("ul").Start("li").Text("c").Start("ul").Start("li").Text("d").End().End().End().End().End();
            w.Start("p").End().Start("p").Text("").End().End();
        }));

    [Theory]
    [InlineData("a & b < c > d \"e\" 'f' ]]> &amp;")]
    [InlineData("שָׁלוֹם, 𝔸 — “x”")]
    [InlineData("")]
    public void What_goes_in_an_XML_reader_takes_out(string text)
    {
        var element = XElement.Parse(Write(w => w.Start("p").Attribute("title", text).Text(text).End()), LoadOptions.PreserveWhitespace);

        Assert.Equal((text, text), (element.Value, element.Attribute("title")!.Value));
    }

    [Fact]
    public void A_writer_that_begins_again_has_forgotten_what_it_wrote()
    {
        var writer = new MarkupWriter();
        writer.Begin().Start("a").Text(new string('x', 100_000)).End();
        writer.Begin().Start("b").End();

        Assert.Equal(Head + "<b />\n", Encoding.UTF8.GetString(writer.Written));
    }

    [Theory]
    [InlineData("he", "אחת Two", "אחת Two")]
    [InlineData("en", "One שתיים", "One שתיים")]
    [InlineData("he", "אחת 2 x", null)]
    [InlineData("en", "One “two”", null)]
    public void Text_whose_language_is_not_marked_is_seen(string language, string text, string? unmarked)
    {
        var shown = new ShownText(new FontUsage());
        var writer = new MarkupWriter().Begin();
        shown.Begin(new Language(language));
        writer.Shown = shown;
        writer.Start("p").Text(text).Start("span").Lang(new Language("he")).Text("עברית").End().Start("span").Lang(new Language("en")).Text("English").End().End();

        Assert.Equal(unmarked, shown.Unmarked);
    }

    [Theory]
    [InlineData("a/b.xhtml", "a/b.xhtml", "")]
    [InlineData("a/b.xhtml", "a/c.xhtml", "c.xhtml")]
    [InlineData("a/b.xhtml", "ab/c.xhtml", "../ab/c.xhtml")]
    [InlineData("nav.xhtml", "text/n.xhtml", "text/n.xhtml")]
    [InlineData("text/n.xhtml", "nav.xhtml", "../nav.xhtml")]
    public void Links_between_files_are_relative(string from, string to, string href) => Assert.Equal(href, Hrefs.Relative(from, to));
}
