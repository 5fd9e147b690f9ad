using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Unicode.Numerals;

namespace Publishing.Indexing;

/// <summary>Prints cited places as an index of sources does.</summary>
internal static class PlaceText
{
    /// <summary>The place in a language: <c>55:8–9</c>, <c>33b</c>, <c>item 5</c>; in Hebrew <c>נה, ח–ט</c>, <c>לג ע״ב</c>. For a work as a whole the empty string.</summary>
    public static string In(Language language, CitedPlace place)
    {
        var portion = place.Portion is null ? "" : WorkTable.Shared.PortionName(place.Portion, language);
        var numbers = Numbers(language, place.Numbers, place.Side, place.IsPage);
        var end = place.EndNumbers.IsEmpty && place.EndSide == '\0' ? "" : "–" + Numbers(language, place.EndNumbers, place.EndSide, isPage: false).TrimStart();
        return portion.Length > 0 && numbers.Length > 0 ? $"{portion} {numbers}{end}" : portion + numbers + end;
    }

    private static string Numbers(Language language, ImmutableArray<int> numbers, char side, bool isPage)
    {
        if (!language.IsHebrew)
        {
            var figures = numbers.Select((n, i) => (isPage && i == numbers.Length - 1 ? "p. " : "") + n.ToString(CultureInfo.InvariantCulture));
            return string.Join(isPage ? ", " : ":", figures) + (side == '\0' ? "" : side.ToString());
        }
        var letters = numbers.Select((n, i) => isPage && i == numbers.Length - 1
            ? "עמ׳ " + n.ToString(CultureInfo.InvariantCulture)
            : HebrewNumerals.Format(n, HebrewNumeralStyle.Plain));
        return string.Join(", ", letters) + (side == '\0' ? "" : " ע״" + (char)('א' + (side - 'a')));
    }
}
