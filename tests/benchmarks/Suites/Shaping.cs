using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Publishing.Benchmarks.Book;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Benchmarks.Suites;

/// <summary>Shaping paragraphs, each as one run, with nothing kept from one to the next.</summary>
public class Shaping
{
    private ImmutableArray<string> english;
    private ImmutableArray<string> hebrew;
    private ShapePlan latin = null!;
    private ShapePlan square = null!;

    /// <summary>Reads the paragraphs of the seeds and plans.</summary>
    [GlobalSetup]
    public void Setup()
    {
        (english, hebrew) = SeedParagraphs.Read();
        latin = Plan("EBGaramond-Regular.ttf", "Latn", Language.English);
        square = Plan("FrankRuhlLibre-Regular.ttf", "Hebr", Language.Hebrew);
        Throughput.Set(nameof(English), Megabytes(english), "MB");
        Throughput.Set(nameof(Hebrew), Megabytes(hebrew), "MB");
    }

    /// <summary>EB Garamond.</summary>
    [Benchmark]
    public int English() => Shape(latin, english);

    /// <summary>Frank Ruhl Libre.</summary>
    [Benchmark]
    public int Hebrew() => Shape(square, hebrew);

    private static int Shape(ShapePlan plan, ImmutableArray<string> paragraphs)
    {
        var glyphs = 0;
        foreach (var paragraph in paragraphs)
            glyphs += plan.Shape(paragraph).Length;
        return glyphs;
    }

    private static ShapePlan Plan(string file, string script, Language language) =>
        ShapePlan.Create(OpenTypeFont.Parse(File.ReadAllBytes(Repository.PathOf("fonts/" + file)), file), script, language.Tag, language.Direction, []);

    private static double Megabytes(ImmutableArray<string> paragraphs) => paragraphs.Sum(Encoding.UTF8.GetByteCount) / 1e6;
}
