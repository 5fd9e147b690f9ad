using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Benchmarks.Book;

/// <summary>A book of any length out of the seeds' paragraphs: the same book for the same length, whichever program sets it.</summary>
internal static class SyntheticBook
{
    /// <summary>The page, alike for all programs: A5, and 18 mm on each side of the text.</summary>
    public const string Trim = "A5";

    /// <summary>The margin on all four sides.</summary>
    public const string Margin = "18mm";

    /// <summary>Rows of 14 pt that a chapter's title takes, the white above and below it included: so many that every program starts the text on the grid.</summary>
    public const int OpeningRows = 8;

    private const int ChapterWords = 900;
    // A chapter of 900 words opens a page, fills one or two more and ends inside another: three pages.
    private const int PagesOfChapter = 3;
    // Every fifth chapter is Hebrew.
    private const int HebrewEvery = 5;

    /// <summary>Makes the chapters.</summary>
    /// <param name="pages">How many pages the book shall have, about.</param>
    /// <returns>At least one chapter; each has 900 words or a few more.</returns>
    public static ImmutableArray<Chapter> Make(int pages)
    {
        var (english, hebrew) = SeedParagraphs.Read();
        var (englishDeck, hebrewDeck) = (new Deck(english, 1), new Deck(hebrew, 2));
        var chapters = ImmutableArray.CreateBuilder<Chapter>();
        for (var number = 1; number <= (pages + PagesOfChapter - 1) / PagesOfChapter; number++)
        {
            var isHebrew = number % HebrewEvery == 0;
            chapters.Add(new Chapter(number, isHebrew ? Language.Hebrew : Language.English, (isHebrew ? hebrewDeck : englishDeck).Deal(ChapterWords)));
        }
        return chapters.ToImmutable();
    }

    /// <summary>Paragraphs in an order without pattern that is the same on every machine; shuffled anew when all are dealt.</summary>
    private sealed class Deck(ImmutableArray<string> paragraphs, uint state)
    {
        private readonly string[] cards = [.. paragraphs];
        private int next = paragraphs.Length;
        private uint state = state;

        public ImmutableArray<string> Deal(int words)
        {
            var dealt = ImmutableArray.CreateBuilder<string>();
            while (words > 0)
            {
                if (next == cards.Length)
                    Shuffle();
                var card = cards[next++];
                dealt.Add(card);
                words -= card.Count(c => c == ' ') + 1;
            }
            return dealt.ToImmutable();
        }

        /// <summary>Fisher and Yates's shuffle, its chance from a linear congruence modulo 2³².</summary>
        private void Shuffle()
        {
            for (var i = cards.Length - 1; i > 0; i--)
            {
                state = unchecked((state * 1_664_525) + 1_013_904_223);
                var j = (int)((state >> 8) % (uint)(i + 1));
                (cards[i], cards[j]) = (cards[j], cards[i]);
            }
            next = 0;
        }
    }
}
