using System.Globalization;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Unicode.Numerals;

namespace Publishing.Typesetting.Sections;

/// <summary>The numbers of the texts.</summary>
internal static class TextNumbers
{
    /// <summary>The number of a text, in figures or in Hebrew letters; empty when texts have none. In a two-way book each half counts its own.</summary>
    public static string Of(Edition edition, EditionText text, Language language)
    {
        if (!edition.Design.Numbers)
            return "";
        var counted = edition.Texts.Where(t => edition.Binding != BookBinding.Both || t.Language == text.Language);
        var number = counted.TakeWhile(t => t.Id != text.Id).Count() + 1;
        return language.IsHebrew
            ? HebrewNumerals.Format(number, HebrewNumeralStyle.Plain)
            : number.ToString(CultureInfo.InvariantCulture);
    }
}
