using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Testing;

namespace Publishing.Sources.Tests.Robustness;

/// <summary>Pieces of the repository's texts, damaged, in all encodings, and corrections files for them: what the tests and the fuzz targets of the sources share.</summary>
internal static class DamagedText
{
    private const int LongestPiece = 1_500;

    private static readonly Lazy<ImmutableArray<string>> Texts = new(() =>
    [
        .. Directory.GetFiles(Repository.PathOf("tests/suite/sources"), "*.*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("seeds"), "*.txt"))
            .Where(path => !path.EndsWith(".blocks", StringComparison.Ordinal) && !path.EndsWith(".bin", StringComparison.Ordinal) && !path.EndsWith(".docx", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(text => text.Length > 0),
    ]);

    private static readonly Lazy<string> CorrectionsOfTheSeeds = new(() => File.ReadAllText(Repository.PathOf("seeds/corrections.yaml")));

    /// <summary>The endings of paths, plain text more often than others.</summary>
    public static ImmutableArray<string> Formats { get; } = [".txt", ".txt", ".html", ".md"];

    /// <summary>A piece of a text of the repository.</summary>
    public static string Piece(Random random)
    {
        var text = Texts.Value[random.Next(Texts.Value.Length)];
        var length = Math.Min(text.Length, random.Next(1, LongestPiece));
        return text.Substring(random.Next(text.Length - length + 1), length);
    }

    /// <summary>A text with up to 19 damages.</summary>
    public static string Damaged(string text, Random random)
    {
        for (var i = random.Next(20); i > 0; i--)
            text = Damages.Apply(text, random);
        return text;
    }

    /// <summary>A text as a file in some encoding, at times with a wrong byte.</summary>
    public static byte[] Encode(string text, Random random)
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

    /// <summary>A corrections file for a text: that of the seeds, damaged, or one that finds pieces of the text or of what it was.</summary>
    public static string Corrections(string original, string text, Random random)
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
            made.Append(CultureInfo.InvariantCulture, $"  - text: a{Formats[random.Next(Formats.Length)]}\n    find: {Quoted(find)}\n    replace: {Quoted(Damages.Apply(find, random))}\n    reason: r\n");
        }
        return made.ToString();
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal).Replace('\n', ' ') + "'";
}
