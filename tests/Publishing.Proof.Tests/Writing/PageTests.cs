using System.Text.RegularExpressions;

namespace Publishing.Proof.Tests.Writing;

public class PageTests
{
    private const string Hostile = "</script><script>alert(1)</script> <img src=x onerror=alert(1)> & \" ' \u202Eevil\u202C \u0007 \uD800 ]]> <!-- --> </textarea></style>\n\nThe second paragraph says \"</script>\" and goes on for a while, so that it is text.\n";

    [Fact]
    public void Nothing_in_a_source_becomes_markup()
    {
        var page = Proofs.Page(Proofs.Of(("<b>'\".txt", Hostile)));

        Assert.Equal(2, Regex.Count(page, "<script"));
        Assert.Equal(2, Regex.Count(page, "</script"));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>'", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_seen_is_shown_by_its_code_and_turns_nothing_round()
    {
        var page = Proofs.Page(Proofs.Of(("a.txt", Hostile)));

        Assert.Contains("<span class=\"code\">U+202E</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"code\">U+0007</span>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u0000-\u0008\u202A-\u202E\u2066-\u2069]", page);
        Assert.Contains('\uFFFD', page);
    }

    [Fact]
    public void The_page_takes_nothing_from_elsewhere()
    {
        var page = Proofs.Page(Proofs.OfSeeds());
        var shell = page[..page.IndexOf("<main", StringComparison.Ordinal)];

        Assert.DoesNotMatch("(src|href)=\"(?!#)", page);
        Assert.DoesNotMatch(@"url\(|@import|fetch\(|XMLHttpRequest|innerHTML", page);
        Assert.Contains("default-src 'none'; style-src 'sha256-", shell, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", shell, StringComparison.Ordinal);
        Assert.DoesNotMatch(" (style|on[a-z]+)=\"", page);
    }

    [Fact]
    public void Each_cell_and_block_has_its_own_language_and_direction()
    {
        var page = Proofs.Page(Proofs.OfSeeds());

        Assert.DoesNotMatch("<div class=\"src\"(?! lang=\"[a-z]+\" dir=\"(ltr|rtl|auto)\")", page);
        Assert.DoesNotMatch("<p class=\"b [a-z]+\" data-k=\"[a-z]+\"(?! lang=\"[A-Za-z-]+\" dir=\"(ltr|rtl)\")", page);
        Assert.Contains("<div class=\"src\" lang=\"he\" dir=\"rtl\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_proof_gives_the_same_bytes() => Assert.Equal(Proofs.Page(Proofs.OfSeeds()), Proofs.Page(Proofs.OfSeeds()));

    [Fact]
    public void Names_on_the_page_are_given_once_and_links_lead_somewhere()
    {
        var page = Proofs.Page(Proofs.OfSeeds());
        var names = Regex.Matches(page, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToArray();

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Empty(Regex.Matches(page, " href=\"#([^\"]+)\"").Select(m => m.Groups[1].Value).Except(names));
    }

    [Fact]
    public void The_size_grows_with_the_text_and_not_faster()
    {
        var line = string.Concat(Enumerable.Range(0, 60).Select(i => $"He said \"word {i}\" - and it's done.\n\n"));
        var (one, four) = (Proofs.Page(Proofs.Of(("a.txt", line))).Length, Proofs.Page(Proofs.Of(("a.txt", line + line + line + line))).Length);

        Assert.InRange(four - one, 1, one * 4);
    }
}
