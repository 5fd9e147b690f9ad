using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Fonts.Tests;

public sealed class FontLibraryTests
{
    private static readonly FontLibrary Library = FontLibrary.Load(new DiskFileSystem(), Repository.PathOf("fonts"), new DiagnosticList());

    [Fact]
    public void The_families_of_the_folder_are_listed_once() =>
        Assert.Equal(["EB Garamond", "Frank Ruhl Libre"], Library.Families);

    [Theory]
    [InlineData(400, false, "EBGaramond-Regular")]
    [InlineData(100, false, "EBGaramond-Regular")]
    [InlineData(500, false, "EBGaramond-Regular")]
    [InlineData(600, false, "EBGaramond-SemiBold")]
    [InlineData(650, false, "EBGaramond-Bold")]
    [InlineData(900, false, "EBGaramond-Bold")]
    [InlineData(400, true, "EBGaramond-Italic")]
    [InlineData(600, true, "EBGaramond-BoldItalic")]
    public void The_nearest_font_is_found_as_in_CSS(int weight, bool italic, string expected) =>
        Assert.Equal(expected, Library.Find("eb garamond", weight, italic)?.PostScriptName);

    [Theory]
    [InlineData(450, "FrankRuhlLibre-Medium")]
    [InlineData(400, "FrankRuhlLibre-Regular")]
    [InlineData(501, "FrankRuhlLibre-Bold")]
    public void An_upright_font_stands_in_for_a_missing_italic(int weight, string expected) =>
        Assert.Equal(expected, Library.Find("Frank Ruhl Libre", weight, italic: true)?.PostScriptName);

    [Fact]
    public void An_unknown_family_is_not_found() => Assert.Null(Library.Find("Times", 400, italic: false));

    [Fact]
    public void A_file_that_is_no_font_is_reported_as_F001_and_left_out()
    {
        var diagnostics = new DiagnosticList();
        var files = new FixedFileSystem().Add("fonts/notes.otf", "not a font at all").Add("fonts/good.ttf", TestFonts.FrankRuhl.Data.ToArray());
        var library = FontLibrary.Load(files, "fonts", diagnostics);
        Assert.Equal(["Frank Ruhl Libre"], library.Families);
        var report = Assert.Single(diagnostics.Sorted());
        Assert.Equal("F001", report.Rule.Code);
        Assert.Equal("fonts/notes.otf", report.Where.Source?.Path);
        Assert.Contains("'sfnt', byte 0", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_gives_an_empty_library() =>
        Assert.Empty(FontLibrary.Load(new FixedFileSystem(), "nowhere", new DiagnosticList()).Families);
}
