using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>
/// The cases of tests/suite/fonts. The first line of a case names font, script, language, direction and features; each
/// further line is a string. The glyphs stand beside it, a line for each string.
/// </summary>
public sealed class ShapingSuiteTests
{
    private const string Folder = "tests/suite/fonts";

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Repository.PathOf(Folder), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_case_has_its_glyphs(string name)
    {
        var (font, shaping, texts) = Read(name);
        var plan = shaping.PlanFor(TestFonts.Load(font));
        Golden.Check($"{Folder}/{name}.glyphs", string.Concat(texts.Select(t => GlyphDump.Line(plan.Shape(t).AsSpan(), t) + "\n")));
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void The_glyphs_of_the_case_are_those_of_HarfBuzz(string name)
    {
        HbShape.Require();
        var (font, shaping, texts) = Read(name);
        Assert.Equal(File.ReadAllLines(Repository.PathOf($"{Folder}/{name}.glyphs")), HbShape.Lines(Repository.PathOf($"fonts/{font}.ttf"), shaping, texts));
    }

    private static (string Font, ShapingCase Shaping, string[] Texts) Read(string name)
    {
        var lines = File.ReadAllLines(Repository.PathOf($"{Folder}/{name}.txt"));
        var header = lines[0].Split(' ');
        return (header[0], new ShapingCase(header[1], header[2], Enum.Parse<Direction>(header[3]), header.ElementAtOrDefault(4) ?? ""), lines[1..]);
    }
}
