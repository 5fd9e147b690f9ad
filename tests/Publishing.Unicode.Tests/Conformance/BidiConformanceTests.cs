using System.Globalization;
using Publishing.Core;
using Publishing.Unicode.Bidi;

namespace Publishing.Unicode.Tests.Conformance;

public class BidiConformanceTests
{
    // One character of each class, so that the tables are proved along with the rules.
    private static readonly string[] ClassNames = "L R AL EN AN ES ET CS NSM BN B S WS ON LRE RLE PDF LRO RLO LRI RLI FSI PDI".Split(' ');
    private const string Characters = "a\u05D0\u06271\u0661+$,\u0300\u00AD\u2029\t !\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static readonly Dictionary<string, char> Samples = ClassNames.Zip(Characters).ToDictionary(pair => pair.First, pair => pair.Second);

    [Fact]
    public void Every_case_of_BidiTest_has_the_levels_and_the_order_that_the_file_states()
    {
        string[] levels = [];
        int[] order = [];
        var cases = 0;
        foreach (var line in UnicodeTestFile.DataLines("BidiTest.txt"))
        {
            if (line[0] == '@')
            {
                var values = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
                if (line.StartsWith("@Levels", StringComparison.Ordinal))
                    levels = values;
                else
                    order = Numbers(values);
                continue;
            }
            var fields = line.Split(';');
            var text = string.Concat(fields[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Samples[name]));
            var directions = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if ((directions & 1) != 0)
                Check(line, text, null, levels, order);
            if ((directions & 2) != 0)
                Check(line, text, Direction.LeftToRight, levels, order);
            if ((directions & 4) != 0)
                Check(line, text, Direction.RightToLeft, levels, order);
            cases++;
        }
        Assert.Equal(490846, cases);
    }

    [Fact]
    public void Every_line_of_BidiCharacterTest_agrees_in_all_five_fields()
    {
        var cases = 0;
        foreach (var line in UnicodeTestFile.DataLines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            Direction? direction = fields[1] switch { "0" => Direction.LeftToRight, "1" => Direction.RightToLeft, _ => null };
            var order = Numbers(fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var paragraph = Check(line, UnicodeTestFile.Text(fields[0]), direction, fields[3].Split(' '), order);
            Assert.Equal(fields[2], paragraph.BaseLevel.ToString(CultureInfo.InvariantCulture));
            cases++;
        }
        Assert.Equal(91707, cases);
    }

    private static BidiParagraph Check(string line, string text, Direction? direction, string[] expectedLevels, int[] expectedOrder)
    {
        var starts = StartsOf(text);
        var paragraph = BidiParagraph.Resolve(text, direction);
        var runs = paragraph.RunsOfLine(0, text.Length);

        // The files state the levels behind L1, which the runs of the line have.
        var levels = new byte[text.Length];
        foreach (var run in runs)
            levels.AsSpan(run.Start, run.End - run.Start).Fill(run.Level);
        var agrees = starts.Count == expectedLevels.Length;
        for (var i = 0; agrees && i < starts.Count; i++)
            agrees = expectedLevels[i] == "x" || int.Parse(expectedLevels[i], CultureInfo.InvariantCulture) == levels[starts[i]];

        var order = new List<int>();
        foreach (var run in runs)
        {
            var inside = Enumerable.Range(0, starts.Count).Where(i => starts[i] >= run.Start && starts[i] < run.End && expectedLevels[i] != "x");
            order.AddRange(run.IsRightToLeft ? inside.Reverse() : inside);
        }
        if (!agrees || !order.SequenceEqual(expectedOrder))
            Assert.Fail($"{line}, direction {direction?.ToString() ?? "auto"}: levels {string.Join(' ', levels)}, order {string.Join(' ', order)}");
        return paragraph;
    }

    private static List<int> StartsOf(string text)
    {
        var starts = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            starts.Add(i);
        return starts;
    }

    private static int[] Numbers(string[] values) => [.. values.Select(value => int.Parse(value, CultureInfo.InvariantCulture))];
}
