using System.Text;
using System.Text.RegularExpressions;
using Publishing.Testing;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>The strings on which shaping is compared.</summary>
internal static partial class ConformanceTexts
{
    private const string Letters = "אבגדהוזחטיךכלםמןנסעףפץצקרשת";

    /// <summary>Accents, points and punctuation that stand on letters, as Unicode 15 has them.</summary>
    private static readonly char[] Marks =
        [.. Enumerable.Range(0x0591, 0x05BD - 0x0591 + 1).Select(c => (char)c), '\u05BF', '\u05C1', '\u05C2', '\u05C4', '\u05C5', '\u05C7'];

    private static readonly char[] Points = [.. Marks.Where(m => m >= '\u05B0')];

    private static readonly char[] Accents = [.. Marks.Where(m => m < '\u05B0')];

    /// <summary>Every distinct word of the sample texts.</summary>
    public static string[] SampleWords { get; } =
        [.. Directory.GetFiles(Repository.PathOf("seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(f => Blank().Split(File.ReadAllText(f)))
            .Where(w => w.Length > 0)
            .Distinct(StringComparer.Ordinal)];

    public static string[] LatinWords { get; } =
        [.. SampleWords.Where(w => !w.Any(IsHebrew)), .. File.ReadAllLines(Repository.PathOf("tests/conformance/fonts/latin.txt"))];

    public static string[] HebrewWords { get; } = [.. SampleWords.Where(w => w.Any(IsHebrew))];

    public static string[] Verses { get; } = File.ReadAllLines(Repository.PathOf("tests/conformance/fonts/hebrew.txt"));

    public static string[] Mixed { get; } = File.ReadAllLines(Repository.PathOf("tests/conformance/fonts/mixed.txt"));

    /// <summary>Every letter with every mark.</summary>
    public static IEnumerable<string> LettersWithMarks() => Letters.SelectMany(l => Marks.Select(m => $"{l}{m}"));

    /// <summary>Every pair of marks on a letter; the letters take turns.</summary>
    public static IEnumerable<string> PairsOfMarks(int turn)
    {
        foreach (var first in Marks)
        {
            foreach (var second in Marks)
                yield return $"{Letters[turn++ % Letters.Length]}{first}{second}";
        }
    }

    /// <summary>Words of letters with up to three points and up to two accents each, in any order, with joiners now and then.</summary>
    public static IEnumerable<string> ComposedWords(int count)
    {
        var random = new Sequence(1);
        for (var i = 0; i < count; i++)
        {
            var word = new StringBuilder();
            for (var n = 1 + random.Next(5); n > 0; n--)
            {
                word.Append(Letters[random.Next(Letters.Length)]);
                var marks = Enumerable.Range(0, random.Next(4)).Select(_ => Points[random.Next(Points.Length)])
                    .Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Accents[random.Next(Accents.Length)])).ToList();
                while (marks.Count > 0)
                {
                    var next = random.Next(marks.Count);
                    word.Append(marks[next]);
                    marks.RemoveAt(next);
                    if (random.Next(24) == 0)
                        word.Append("\u034F\u200D\u200C"[random.Next(3)]);
                }
            }
            if (random.Next(5) == 0)
                word.Append("־׀׃,.)0"[random.Next(7)]);
            yield return word.ToString();
        }
    }

    /// <summary>Latin, Greek and Cyrillic letters with combining marks, one and two.</summary>
    public static IEnumerable<string> AccentedLetters(string letters, string marks)
    {
        foreach (var letter in letters)
        {
            foreach (var mark in marks)
            {
                yield return $"{letter}{mark}";
                yield return $"{letter}{mark}{marks[(letter * 7 + mark * 3) % marks.Length]}";
            }
        }
    }

    /// <summary>Words put together from parts that change each other.</summary>
    public static IEnumerable<string> Joined(int count, params string[] parts)
    {
        var random = new Sequence(2);
        for (var i = 0; i < count; i++)
            yield return string.Concat(Enumerable.Range(0, 2 + random.Next(6)).Select(_ => parts[random.Next(parts.Length)]));
    }

    private static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u05FF' or >= '\uFB1D' and <= '\uFB4F';

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
