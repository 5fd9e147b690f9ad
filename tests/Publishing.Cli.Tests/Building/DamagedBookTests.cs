using System.Globalization;
using System.Text;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Fuzzing.Targets;
using Publishing.Pdf;
using Publishing.Testing.Pdf;
using Publishing.Testing.Pdf.Conformance;

namespace Publishing.Cli.Tests.Building;

/// <summary>Whatever the texts and the fonts are, the program does not crash, and what it writes is a PDF that keeps what it claims.</summary>
/// <remarks>Each case is made from its number, so that it is the same in each run; <c>PUBLISHING_FUZZ_CASES</c> makes more.</remarks>
public class DamagedBookTests
{
    private static readonly string[] Pieces =
    [
        "The vessel", " ", "\n", "\n\n", "Kli [vessel]", "light", "שלום", "עוֹלָם", "(", ")", "[", "]", "“", "”", "״", "׳", "־", "–", "…", "1", "23–24", ",", ".", "a\u0301", "\u05B8", "\u200F", "\u202E", "\u2067", "\u2069",
        "\u00AD", "\u200B", "\u00A0", "\uE000", "\U0001F600", "\U0001D49C", "漢", "ﬁ", "\uFB2A", "\t", "* * *", "1.", "# Title", "- item", "<b>", "&amp;", "Q:", "A:", "\uFFFD", "supercalifragilisticexpialidocious", "http://example.org/א", "x\u0301\u0302\u0303\u0304",
    ];

    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("PUBLISHING_FUZZ_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 60;

    private static int First => int.TryParse(Environment.GetEnvironmentVariable("PUBLISHING_FUZZ_FIRST"), CultureInfo.InvariantCulture, out var first) ? first : 1;

    private static readonly string[] DamagedFonts = ["EBGaramond-Regular.ttf", "FrankRuhlLibre-Regular.ttf"];

    [Fact]
    public void Damaged_texts_make_valid_books_or_diagnostics() => Run((path, bytes, number) => bytes);

    [Fact]
    public void Damaged_fonts_make_valid_books_or_diagnostics() =>
        Run((path, bytes, number) => path.EndsWith(DamagedFonts[number % 2], StringComparison.Ordinal) ? FontDamages.Apply(bytes, new Random(number)) : bytes);

    private static void Run(Func<string, byte[], int, byte[]> damage)
    {
        for (var number = First; number < First + Cases; number++)
        {
            var one = number;
            try
            {
                Build(number, (path, bytes) => damage(path, bytes, one));
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Case {number}: {fault.Message}", fault);
            }
        }
    }

    private static void Build(int number, Func<string, byte[], byte[]> damage)
    {
        var chance = new Chance(number);
        var binding = chance.Of(3) switch { 0 => "left", 1 => "right", _ => "both" };
        var files = new FixedFileSystem()
            .Add("edition.yaml", TinyEdition.Yaml.Replace("fonts: FONTS, ", "", StringComparison.Ordinal).Replace("size: 11pt", $"size: {8 + chance.Of(12)}pt", StringComparison.Ordinal).Replace("leading: 14pt", "leading: 20pt", StringComparison.Ordinal) + $"\nbinding: {binding}\n")
            .Add("english.txt", Text(chance))
            .Add("hebrew.txt", Text(chance));
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(new WithFonts(files, damage), diagnostics);
        if (build.Assemble("edition.yaml") is not { } book || build.Typeset(book) is not var (_, pages))
        {
            Assert.True(diagnostics.HasErrors);
            return;
        }
        using var stream = new MemoryStream();
        PdfWriter.Write(pages, stream, new PdfOptions(), diagnostics);
        // After an error no output is put into its place.
        if (diagnostics.HasErrors)
            return;
        var bytes = stream.ToArray();
        if (diagnostics.Sorted().Any(d => d.Rule == PdfRules.NoClaim))
            _ = new PdfDocument(bytes).Pages();
        else
            Assert.Empty(PdfConformance.Check(bytes));
    }

    private static string Text(Chance chance)
    {
        var text = new StringBuilder("Title\n\n");
        for (var left = chance.Of(400); left > 0; left--)
            text.Append(Pieces[chance.Of(Pieces.Length)]).Append(chance.Of(3) > 0 ? " " : "");
        return text.Append('\n').ToString();
    }

    /// <summary>A fixed sequence of numbers.</summary>
    private sealed class Chance(int number)
    {
        private uint state = (uint)number * 2654435761u + 1;

        public int Of(int count)
        {
            state = state * 1664525 + 1013904223;
            return (int)((ulong)state * (uint)count >> 32);
        }
    }

    /// <summary>Fixed files, and the fonts of the disk, damaged.</summary>
    private sealed class WithFonts(FixedFileSystem files, Func<string, byte[], byte[]> damage) : IFileSystem
    {
        private readonly DiskFileSystem disk = new();

        public bool Exists(string path) => files.Exists(path) || disk.Exists(path);

        public byte[] ReadAllBytes(string path) => files.Exists(path) ? files.ReadAllBytes(path) : damage(path, disk.ReadAllBytes(path));

        public IReadOnlyList<string> List(string folder, string extension) => disk.List(folder, extension);
    }
}
