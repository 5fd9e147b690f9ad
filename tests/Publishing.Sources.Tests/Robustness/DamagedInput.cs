using System.Collections.Immutable;
using System.Text;
using Publishing.Testing;

namespace Publishing.Sources.Tests.Robustness;

/// <summary>An input of the fuzz suite.</summary>
/// <param name="Path">Its path, of which the ending says the format.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Corrections">The text of a corrections file for it, or null.</param>
internal sealed record DamagedInput(string Path, byte[] Bytes, string? Corrections)
{
    private const int LongestPiece = 1_500;
    private static readonly ImmutableArray<string> Formats = [".txt", ".txt", ".html", ".md"];
    private static readonly Lazy<ImmutableArray<string>> Texts = new(Load);
    private static readonly Lazy<string> CorrectionsOfTheSeeds = new(() => File.ReadAllText(Repository.PathOf("seeds/corrections.yaml")));

    /// <summary>The input of a number: always the same for one number.</summary>
    public static DamagedInput Of(int number)
    {
        var random = new Random(number);
        var text = Texts.Value[random.Next(Texts.Value.Length)];
        var length = Math.Min(text.Length, random.Next(1, LongestPiece));
        text = text.Substring(random.Next(text.Length - length + 1), length);
        var original = text;
        for (var i = random.Next(20); i > 0; i--)
            text = Damages.Apply(text, random);
        var path = "a" + Formats[random.Next(Formats.Length)];
        return new DamagedInput(path, Encode(text, random), random.Next(4) == 0 ? MakeCorrections(original, text, random) : null);
    }

    private static ImmutableArray<string> Load() =>
    [
        .. Directory.GetFiles(Repository.PathOf("tests/suite/sources"), "*.*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("seeds"), "*.txt"))
            .Where(f => !f.EndsWith(".blocks", StringComparison.Ordinal) && !f.EndsWith(".bin", StringComparison.Ordinal) && !f.EndsWith(".docx", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(t => t.Length > 0),
    ];

    private static byte[] Encode(string text, Random random)
    {
        byte[] bytes = random.Next(12) switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            3 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        if (random.Next(20) == 0 && bytes.Length > 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static string MakeCorrections(string original, string text, Random random)
    {
        if (random.Next(3) == 0)
        {
            var yaml = CorrectionsOfTheSeeds.Value;
            for (var i = random.Next(1, 6); i > 0; i--)
                yaml = Damages.Apply(yaml, random);
            return yaml;
        }
        var made = new StringBuilder("corrections:\n");
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var from = random.Next(3) == 0 ? original : text;
            var start = random.Next(from.Length + 1);
            var find = from.Substring(start, Math.Min(random.Next(1, 60), from.Length - start));
            made.Append(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"  - text: a{Formats[random.Next(Formats.Length)]}\n    find: {Quoted(find)}\n    replace: {Quoted(Damages.Apply(find, random))}\n    reason: r\n"));
        }
        return made.ToString();
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal).Replace('\n', ' ') + "'";
}
