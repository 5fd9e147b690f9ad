using System.Text;

namespace Publishing.Fuzzing.Targets.Books;

/// <summary>Makes stretches of text out of words in both languages and of whatever Unicode has.</summary>
internal static class RandomText
{
    private static readonly string[] Words =
    [
        "The vessel", "light", "bestow", "Kli", "it’s", "“Love,”", "fi", "office", "SHORT", "1:2–3", "23", "(so)", "—", "Isaiah 55:8", "b. Berakhot 5a", "ħokhmah", "ʾAyin", "naïve",
        "שלום", "עוֹלָם", "אֱמֶת", "רמח״ל", "„כן”", "ב־גן", "(לב)", "וַיֹּ֥אמֶר", "ה׳תשפ״ו", "ישעיהו נה, ח", "12:34", "ײַ", "שׁ",
    ];

    // What writing systems, and the standards that describe them, have that a book seldom has.
    private static readonly string[] Odd =
    [
        "", " ", "\t", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\u00A0", "\u202F", "\u2003", "\u3000", "\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF",
        "\0", "\u0001", "\u0008", "\u001B", "\u007F", "\u009F", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\U0001FFFF", "\uE000", "\U000F0000", "\U0010FFFD", "\uD800", "\uDC00", "x\uDBFF",
        "\u200E", "\u200F", "\u061C", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u034F", "\u0301", "\u05B8", "\u0591", "\u20DD", "\u1AB0",
        "a\u0301\u0302\u0323", "x\u05B8", "א\u0301", "ש\u05C1\u05BC\u05B8\u0591", "\u05BF\u05BC", "\uFB2A", "\uFB4F", "\uFB1E", "ﬁ", "ﷺ", "\u1E9E", "İ", "ǆ", "K", "Å",
        "\U0001F600", "👩‍👩‍👧", "🇮🇱", "👍🏽", "❤️", "\U000E0041", "\U0001D49C", "漢字", "かな", "한글", "ก็", "क्षि", "العربية", "ܐܒ", "𐤀𐤁", "𞤀𞤁", "𝔸", "𓀀", "١٢٣", "१२", "Ⅷ", "½", "²", "№", "℠",
        "()", ")(", "[«»]", "⟨", "＜", "\\", "<b>", "&amp;", "%%EOF", "endstream", "endobj", "<<>>", "(\\", "]]>", "--", "…", "...", "- ", "* * *", "http://example.org/א?b=c", "a@b",
    ];

    /// <summary>A stretch of text, which may be empty.</summary>
    /// <param name="chances">The decisions.</param>
    /// <param name="most">How many pieces it has at most.</param>
    public static string Make(ByteChances chances, int most)
    {
        var text = new StringBuilder();
        // Some texts are such as a book has, in others anything goes.
        var oddness = chances.Of<int>([1_000, 12, 3]);
        for (var left = 1 + chances.Of(most); left > 0 && !chances.IsOver; left--)
        {
            text.Append(chances.Of(oddness) == oddness - 1 ? Strange(chances) : chances.Of<string>(Words));
            if (chances.Of(5) < 4)
                text.Append(' ');
        }
        return text.ToString();
    }

    private static string Strange(ByteChances chances) => chances.Of(16) switch
    {
        0 => Repeated("x", chances),
        1 => Repeated("א", chances),
        2 => "a" + Repeated("\u0301", chances),
        3 => "ב" + Repeated("\u05B8", chances),
        4 => Repeated(chances.Of<string>(Odd), chances, 40),
        5 or 6 => char.ToString((char)chances.Of(0x10000)),
        7 => char.ConvertFromUtf32(0x10000 + (chances.Of(0x1000) << 8) + chances.Of(256)),
        8 => char.ToString((char)(0x0590 + chances.Of(0x70))),
        _ => chances.Of<string>(Odd),
    };

    private static string Repeated(string piece, ByteChances chances, int most = 3_000) =>
        new StringBuilder().Insert(0, piece, chances.IsOnceIn(20) ? 1 + chances.Of(most) : 1 + chances.Of(40)).ToString();
}
