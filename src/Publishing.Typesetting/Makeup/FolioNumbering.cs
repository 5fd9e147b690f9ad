using System.Globalization;
using Publishing.Editions;
using Publishing.Unicode.Numerals;

namespace Publishing.Typesetting.Makeup;

/// <summary>How the pages of a side of the book are numbered.</summary>
/// <param name="Front">The numbers before the texts.</param>
/// <param name="Body">The numbers from the first text on.</param>
/// <param name="IsContinuous">Whether the texts go on with the count of what is before them.</param>
/// <param name="Prefix">What page labels have before the folio, so that no two pages of a book have one label.</param>
internal sealed record FolioNumbering(Func<int, string> Front, Func<int, string> Body, bool IsContinuous, string Prefix)
{
    /// <summary>The numbering of a side.</summary>
    /// <remarks>A Hebrew book has letters where an English one has Roman figures (Hebrew trade practice); with letters throughout there is only one series to count in.</remarks>
    public static FolioNumbering Of(Edition edition, BookSide side)
    {
        if (!side.Language.IsHebrew)
            return new FolioNumbering(RomanNumerals.Format, Arabic, false, "");
        return edition.Folios switch
        {
            FolioStyle.Arabic => new FolioNumbering(Plain, Arabic, false, side.IsHalf ? "he-" : ""),
            FolioStyle.Hebrew => new FolioNumbering(Plain, Plain, true, ""),
            FolioStyle.HebrewMarked => new FolioNumbering(Marked, Marked, true, ""),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plain(int number) => HebrewNumerals.Format(number, HebrewNumeralStyle.Plain);

    private static string Marked(int number) => HebrewNumerals.Format(number, HebrewNumeralStyle.Punctuated);
}
