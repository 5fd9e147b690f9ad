using Publishing.Core;

namespace Publishing.Editions.Tests.Settings;

public sealed class HouseStyleTests
{
    private const string Style = "../house/style.yaml";

    [Fact]
    public void What_the_edition_does_not_give_is_the_house_style()
    {
        var (edition, diagnostics) = Read("page: {inner: 20mm}\ndesign: {numbers: yes}\n", "page: {trim: A6, inner: 10mm, outer: 15mm}\ndesign: {half-title: no, numbers: no}\ntype: {size: 12pt}\n");

        Assert.Empty(diagnostics);
        Assert.Equal((Pt.FromMillimetres(105), Pt.FromMillimetres(20), Pt.FromMillimetres(15)), (edition!.Page.Width, edition.Page.Inner, edition.Page.Outer));
        Assert.Equal((false, true), (edition.Design.HalfTitle, edition.Design.Numbers));
        Assert.Equal(Pt.FromPoints(12), edition.Type.Size);
    }

    [Fact]
    public void Paths_are_counted_from_the_folder_of_the_file_that_they_stand_in()
    {
        var (edition, diagnostics) = Read("", "type: {fonts: faces}\n");

        Assert.Empty(diagnostics);
        Assert.Equal("house/faces", edition!.Type.FontFolder);
    }

    [Theory]
    [InlineData("titel: x\n", "E009", "house/style.yaml:1:1")]
    [InlineData("title: {en: x}\n", "E009", "house/style.yaml:1:1")]
    [InlineData("page: {trimm: A5}\n", "E009", "house/style.yaml:1:8")]
    [InlineData("page: A5\n", "E011", "house/style.yaml:1:7")]
    [InlineData("design: {opening: verso}\n", "E012", "house/style.yaml:1:19")]
    [InlineData("folios: roman\n", "E012", "house/style.yaml:1:9")]
    [InlineData("- a\n", "E007", "house/style.yaml:1:1")]
    public void A_fault_is_reported_once_and_in_the_style(string style, string code, string place)
    {
        var (edition, diagnostics) = Read("", style);

        Assert.Null(edition);
        var fault = Assert.Single(diagnostics);
        Assert.Equal((code, place), (fault.Rule.Code, fault.Where.ToString()));
    }

    [Fact]
    public void A_style_that_is_not_there_is_reported()
    {
        var (edition, diagnostics) = TestEdition.Read(TestEdition.Minimal + "style: none.yaml\n");

        Assert.Null(edition);
        Assert.Equal("E016", Assert.Single(diagnostics).Rule.Code);
    }

    [Fact]
    public void The_ninths_are_of_the_page()
    {
        var (edition, _) = TestEdition.Read(TestEdition.Minimal + "page: {trim: 90mm x 180mm, canon: ninths}\n");

        Assert.Equal(new PageGeometry(Pt.FromMillimetres(90), Pt.FromMillimetres(180), Pt.FromMillimetres(90) / 9, Pt.FromMillimetres(90).Times(2, 9), Pt.FromMillimetres(180) / 9, Pt.FromMillimetres(180).Times(2, 9)), edition!.Page);
    }

    private static (Edition? Edition, IReadOnlyList<Diagnostic> Diagnostics) Read(string edition, string style)
    {
        var diagnostics = new DiagnosticList();
        var files = TestEdition.Files(TestEdition.Minimal + "style: " + Style + "\n" + edition).Add("house/style.yaml", style);
        return (EditionReader.Read(files, TestEdition.Path, diagnostics), diagnostics.Sorted());
    }
}
