using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;
using Publishing.Testing;
using static Publishing.Epub.Tests.SampleBook;

namespace Publishing.Epub.Tests;

public sealed class FontTests
{
    private static (SortedDictionary<string, byte[]> Files, IReadOnlyList<Diagnostic> Diagnostics) Write(Book book, string folder)
    {
        var diagnostics = new DiagnosticList();
        var output = new MemoryStream();
        var fonts = FontLibrary.Load(new DiskFileSystem(), Repository.PathOf(folder), diagnostics);
        EpubWriter.Write(book, Pages(), fonts, output, new EpubOptions(), diagnostics);
        return (EpubFile.Open(output.ToArray()).Files, diagnostics.Sorted());
    }

    [Fact]
    public void The_fonts_of_the_edition_are_embedded_as_far_as_they_are_shown()
    {
        var (files, diagnostics) = Write(Make(), "fonts");

        Assert.Empty(diagnostics);
        var fonts = files.Where(f => f.Key.StartsWith("EPUB/fonts/", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["EBGaramond-Bold.ttf", "EBGaramond-BoldItalic.ttf", "EBGaramond-Italic.ttf", "EBGaramond-Regular.ttf", "FrankRuhlLibre-Bold.ttf", "FrankRuhlLibre-Regular.ttf"],
            fonts.Select(f => f.Key["EPUB/fonts/".Length..]));
        foreach (var (path, content) in fonts)
        {
            var whole = OpenTypeFont.Parse(File.ReadAllBytes(Repository.PathOf("fonts/" + path["EPUB/fonts/".Length..])), path);
            var subset = OpenTypeFont.Parse(content, path);
            Assert.True(content.Length < whole.Data.Length / 2, path);
            Assert.Equal(whole.FamilyName, subset.FamilyName);
            Assert.Equal(whole.FindName(13), subset.FindName(13));
        }
    }

    [Fact]
    public void The_regular_fonts_show_every_character_of_the_text()
    {
        var (files, _) = Write(Make(), "fonts");
        var latin = OpenTypeFont.Parse(files["EPUB/fonts/EBGaramond-Regular.ttf"], "latin");
        var hebrew = OpenTypeFont.Parse(files["EPUB/fonts/FrankRuhlLibre-Regular.ttf"], "hebrew");

        Assert.All("“Serve the Creator with Dvekut.” 0123456789".EnumerateRunes(), r => Assert.NotEqual(0, latin.GlyphFor(r.Value).Value));
        Assert.All("„שאם היה פועל בדרך כל יכולתו״ שְׁלֵמִים 125".EnumerateRunes(), r => Assert.NotEqual(0, hebrew.GlyphFor(r.Value).Value));
        Assert.Equal(0, latin.GlyphFor('ж').Value);
    }

    [Fact]
    public void The_colophon_states_makers_and_licence()
    {
        var (files, _) = Write(Make(), "fonts");
        var colophon = System.Text.Encoding.UTF8.GetString(files["EPUB/matter/colophon.xhtml"]);

        Assert.Contains("The EB Garamond Project Authors", colophon, StringComparison.Ordinal);
        Assert.Contains("SIL Open Font License", colophon, StringComparison.Ordinal);
        Assert.Contains("https://", colophon, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_family_is_reported_and_the_book_is_written_without_it()
    {
        var (files, diagnostics) = Write(Make(), "tests");

        Assert.Equal([EpubRules.FontLeftOut, EpubRules.FontLeftOut], diagnostics.Select(d => d.Rule));
        Assert.DoesNotContain("EPUB/style/fonts.css", files.Keys);
        Assert.Contains("EPUB/text/guarantee.xhtml", files.Keys);
    }

    [Fact]
    public void A_hostile_family_name_cannot_break_the_stylesheet()
    {
        var book = Make();
        var type = book.Edition.Type with { LatinFamily = "a\"}\\\u0001 x" };
        var plan = new EpubPlan(book with { Edition = book.Edition with { Type = type } }, PageMap.Empty, new EpubOptions(), new DiagnosticList());

        var css = System.Text.Encoding.UTF8.GetString(Stylesheets.Fonts(plan, []));

        Assert.Contains("\"a\\\"}\\\\ x\", \"Frank Ruhl Libre\", serif", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Usage_follows_the_stylesheet()
    {
        var epub = Make();
        var plan = new EpubPlan(epub, PageMap.Empty, new EpubOptions(), new DiagnosticList());
        var usage = SpineWriter.Write(plan, SpinePlan.Of(plan, []), hasFonts: false).Usage;

        Assert.Contains('D', usage.Of(isHebrew: false, new FontStyle(IsBold: false, IsItalic: true)).ToArray());
        Assert.Contains('ש', usage.Of(isHebrew: true, new FontStyle(IsBold: true, IsItalic: false)).ToArray());
        Assert.Empty(usage.Of(isHebrew: true, new FontStyle(IsBold: false, IsItalic: true)).ToArray());
        Assert.DoesNotContain('ש', usage.Of(isHebrew: false, default).ToArray());
        Assert.Equal([0, 63, 64, 0x10FFFF], Set(64, 0x10FFFF, 0, 63, 64).ToArray());

        static CodePointSet Set(params int[] codePoints)
        {
            var set = new CodePointSet();
            foreach (var codePoint in codePoints)
                set.Add(codePoint);
            return set;
        }
    }
}
