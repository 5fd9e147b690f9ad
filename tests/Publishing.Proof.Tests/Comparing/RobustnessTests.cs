using System.Text;

namespace Publishing.Proof.Tests.Comparing;

public class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "  ", "\t", "\f", "\u00A0", "\u202E", "\u200F", "\u0007", "\uFEFF", "\uD83D", "😀", "\"", "'", "...", " - ", ")(", "(144)", "]", "&amp;", "<b>", "</p>", "<!--", "3", "\n12\n", "[^1]", "[^1]: A note.", "*em*", "> ",
        "Back to top", "Home / Library", "By Dr. Jane DoeAll we need", "עד שכאשר נבין", "הספירות),הזאת", "דרך ההדרגה ", "הנ\"ל", "A line of words that goes on", "word,word", "הָאָרֶץ",
    ];

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.md")]
    public void Whatever_a_source_holds_all_of_it_is_on_the_page_and_the_page_is_whole(string path)
    {
        var seeds = Proofs.Seeds.Select(File.ReadAllText).ToArray();
        var state = 12345u;
        for (var round = 0; round < 150; round++)
        {
            var text = new StringBuilder();
            for (var i = Next(60); i >= 0; i--)
            {
                var seed = seeds[Next(seeds.Length)];
                var start = Next(seed.Length);
                text.Append(Pieces[Next(Pieces.Length)]).Append(seed, start, Math.Min(Next(120), seed.Length - start));
            }

            var proof = Proofs.Of((path, text.ToString()));
            var page = Proofs.Page(proof);

            Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
            var rows = proof.Texts[0].Rows;
            Assert.Equal(WithoutBlanks(text.ToString()), WithoutBlanks(string.Concat(rows.SelectMany(r => r.Source).Select(r => r.Text))));
            var published = proof.Texts[0].Source.Text!.Document.Blocks;
            Assert.True(rows.Sum(r => r.Results.Length) >= published.Length);
        }

        int Next(int below)
        {
            state = unchecked(state * 1664525 + 1013904223);
            return (int)((ulong)state * (uint)below >> 32);
        }
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
