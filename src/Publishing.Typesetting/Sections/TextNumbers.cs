using System.Globalization;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Unicode.Numerals;

namespace Publishing.Typesetting.Sections;

/// <summary>The numbers of the texts; in a two-way book each half counts its own.</summary>
/// <param name="edition">The edition.</param>
internal sealed class TextNumbers(Edition edition)
{
    private readonly Dictionary<string, int> numbers = edition.Design.Numbers ? Count(edition) : [];

    /// <summary>The number of a text, in figures or in Hebrew letters; empty when texts have none.</summary>
    public string Of(EditionText text, Language language)
    {
        if (!numbers.TryGetValue(text.Id, out var number))
            return "";
        return language.IsHebrew
            ? HebrewNumerals.Format(number, HebrewNumeralStyle.Plain)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, int> Count(Edition edition) => edition.Texts
        .GroupBy(t => edition.Binding == BookBinding.Both ? t.Language : default)
        .SelectMany(half => half.Select((text, index) => (text.Id, Number: index + 1)))
        .ToDictionary(t => t.Id, t => t.Number, StringComparer.Ordinal);
}
