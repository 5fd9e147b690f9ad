using Publishing.Testing;

namespace Publishing.Fonts.Tests;

/// <summary>Compares what fontconfig reads through FreeType with what is read here.</summary>
public sealed class FreeTypeTests
{
    private static readonly ExternalTool Query = new("fc-query");

    [SkippableTheory]
    [InlineData("EBGaramond-Regular")]
    [InlineData("EBGaramond-SemiBold")]
    [InlineData("EBGaramond-BoldItalic")]
    [InlineData("FrankRuhlLibre-Medium")]
    public void Names_and_slant_are_as_FreeType_reads_them(string name)
    {
        Query.Require();
        var font = TestFonts.Load(name);
        var read = Describe(Repository.PathOf($"fonts/{name}.ttf"));
        Assert.Equal([font.FamilyName, font.PostScriptName, font.IsItalic ? "100" : "0"], read);
    }

    [SkippableTheory]
    [InlineData("EBGaramond-Italic", "Quick")]
    [InlineData("FrankRuhlLibre-Bold", "שלום")]
    public void A_web_font_opens_with_its_name_and_just_its_characters(string name, string text)
    {
        Query.Require();
        var folder = Repository.Scratch("freetype-" + name);
        var font = TestFonts.Load(name);
        File.WriteAllBytes(folder + "/subset.ttf", WebFontSubset.Create(font, text.Select(c => (int)c), []));
        Assert.Equal([font.FamilyName, font.PostScriptName, font.IsItalic ? "100" : "0"], Describe(folder + "/subset.ttf"));
        var characters = Run(folder + "/subset.ttf", "%{charset}").Split(' ').SelectMany(Range).Order();
        Assert.Equal(text.Select(c => (int)c).Distinct().Order(), characters);
    }

    private static string[] Describe(string path) => Run(path, "%{family[0]}|%{postscriptname}|%{slant}").Split('|');

    private static string Run(string path, string format)
    {
        var (code, output, error) = Query.Run(["--format", format, path]);
        Assert.True(code == 0, error);
        return output;
    }

    private static IEnumerable<int> Range(string range)
    {
        var ends = range.Split('-').Select(e => Convert.ToInt32(e, 16)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
