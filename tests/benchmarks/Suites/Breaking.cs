using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Publishing.Benchmarks.Book;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Benchmarks.Suites;

/// <summary>Setting paragraphs whose words are shaped already: the breakpoints, the choice among them, the places of the words.</summary>
public class Breaking
{
    private static readonly Pt Size = Pt.FromPoints(10.5m);
    private static readonly Pt Measure = Pt.FromPoints(317.5m);

    private readonly ParagraphSetter setter = new(new DiagnosticList());
    private ImmutableArray<StyledText> english;
    private ImmutableArray<StyledText> hebrew;

    /// <summary>Reads the paragraphs of the seeds; the unmeasured rounds shape their words.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var (latin, square) = SeedParagraphs.Read();
        var style = new CharacterStyle(new FontFaces([Face("EBGaramond-Regular.ttf")], [Face("FrankRuhlLibre-Regular.ttf")]), Size, 900);
        english = [.. latin.Select(p => StyledText.Plain(p, style, Language.English))];
        hebrew = [.. square.Select(p => StyledText.Plain(p, style, Language.Hebrew))];
        Throughput.Set(nameof(English), english.Length, "paragraphs");
        Throughput.Set(nameof(Hebrew), hebrew.Length, "paragraphs");
    }

    /// <summary>English, justified, divided.</summary>
    [Benchmark]
    public int English() => Set(english, Direction.LeftToRight);

    /// <summary>Hebrew, justified.</summary>
    [Benchmark]
    public int Hebrew() => Set(hebrew, Direction.RightToLeft);

    private int Set(ImmutableArray<StyledText> paragraphs, Direction direction)
    {
        var style = new ParagraphStyle(direction, Alignment.Justified, Size, Hyphenate: true);
        var lines = 0;
        foreach (var paragraph in paragraphs)
            lines += setter.Set(paragraph, style, Measure).Lines.Length;
        return lines;
    }

    private static FontFace Face(string file) =>
        new(OpenTypeFont.Parse(File.ReadAllBytes(Repository.PathOf("fonts/" + file)), file), 400, Italic: false);
}
