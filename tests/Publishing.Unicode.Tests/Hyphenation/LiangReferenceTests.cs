using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Testing;
using Publishing.Unicode.Hyphenation;

namespace Publishing.Unicode.Tests.Hyphenation;

/// <summary>
/// The hyphenator against Liang's definition taken literally: every pattern is tried at every place of the word by
/// comparing strings, and the greatest digit wins. Nothing is shared with the product but the pattern files.
/// </summary>
public partial class LiangReferenceTests
{
    [Theory]
    [InlineData("hyph-en-us.tex")]
    [InlineData("hyph-en-gb.tex")]
    public void Every_word_of_a_long_list_is_divided_as_the_definition_says(string file)
    {
        var tex = File.ReadAllText(Repository.PathOf("src/Publishing.Unicode/Hyphenation/Patterns/" + file));
        var hyphenator = Hyphenator.Parse(tex);
        var reference = new Reference(tex);
        var words = Words(tex).ToList();
        Assert.True(words.Count > 10_000, words.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var word in words)
            Assert.Equal(reference.Divide(word), HyphenatorTests.Divide(hyphenator, word));
    }

    /// <summary>The words of the repository's English texts, and words strung together from the patterns' own letters.</summary>
    private static IEnumerable<string> Words(string tex)
    {
        var texts = Directory.GetFiles(Repository.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        var words = texts.SelectMany(text => WordPattern().Matches(text)).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase);
        var pieces = Reference.PatternsOf(tex).Select(pattern => NotLetter().Replace(pattern, "")).ToList();
        var strung = pieces.Select((piece, i) => piece + pieces[i * 7919 % pieces.Count] + pieces[i * 104_729 % pieces.Count]);
        return words.Concat(strung).Concat(pieces.Select(piece => piece + piece));
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex WordPattern();

    [GeneratedRegex("[^a-z]")]
    private static partial Regex NotLetter();

    private sealed partial class Reference
    {
        private readonly Dictionary<string, string> patterns = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> exceptions = new(StringComparer.Ordinal);
        private readonly int longest;

        public Reference(string tex)
        {
            foreach (var pattern in PatternsOf(tex))
                patterns[Digit().Replace(pattern, "")] = pattern;
            foreach (var word in Group(tex, "hyphenation"))
                exceptions[word.Replace("-", "", StringComparison.Ordinal)] = word;
            longest = patterns.Keys.Max(key => key.Length);
        }

        public static string[] PatternsOf(string tex) => Group(tex, "patterns");

        public string Divide(string word)
        {
            var lower = word.ToLowerInvariant();
            var odd = exceptions.TryGetValue(lower, out var exception) ? PlacesOf(exception) : OddPlaces("." + lower + ".");
            var divided = "";
            for (var i = 0; i < word.Length; i++)
                divided += (odd.Contains(i) && i >= 2 && word.Length - i >= 3 ? "-" : "") + word[i];
            return divided;
        }

        private HashSet<int> OddPlaces(string dotted)
        {
            var greatest = new int[dotted.Length + 1];
            for (var start = 0; start < dotted.Length; start++)
            {
                for (var length = 1; length <= longest && start + length <= dotted.Length; length++)
                {
                    if (!patterns.TryGetValue(dotted.Substring(start, length), out var pattern))
                        continue;
                    var place = start;
                    foreach (var unit in pattern)
                    {
                        if (char.IsAsciiDigit(unit))
                            greatest[place] = Math.Max(greatest[place], unit - '0');
                        else
                            place++;
                    }
                }
            }
            return [.. Enumerable.Range(0, greatest.Length).Where(i => greatest[i] % 2 == 1).Select(i => i - 1)];
        }

        private static HashSet<int> PlacesOf(string exception)
        {
            var places = new HashSet<int>();
            var letters = 0;
            foreach (var unit in exception)
            {
                if (unit == '-')
                    places.Add(letters);
                else
                    letters++;
            }
            return places;
        }

        private static string[] Group(string tex, string name)
        {
            var bare = Comment().Replace(tex, "");
            var match = Regex.Match(bare, $@"\\{name}\{{([^}}]*)\}}");
            return match.Groups[1].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        }

        [GeneratedRegex("%.*")]
        private static partial Regex Comment();

        [GeneratedRegex("[0-9]")]
        private static partial Regex Digit();
    }
}
