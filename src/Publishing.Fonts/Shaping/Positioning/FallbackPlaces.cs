using Publishing.Fonts.Shaping.Normalising;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Where a mark stands on its letter, by its combining class.</summary>
internal static class FallbackPlaces
{
    private const byte
        AttachedBelowLeft = 200, AttachedBelow = 202, AttachedAbove = 214, AttachedAboveRight = 216,
        BelowLeft = 218, Below = 220, BelowRight = 222,
        AboveLeft = 228, Above = 230, AboveRight = 232,
        DoubleBelow = 233, DoubleAbove = 234;

    /// <summary>The place of a mark.</summary>
    public static FallbackPlace Of(ref readonly GlyphSlot mark)
    {
        var place = Recategorise(mark.CombiningClass, (mark.Traits & CharacterTraits.NonspacingMark) != 0);
        return place switch
        {
            AttachedBelowLeft => new(place, Across.Left, Upright.Below, Touches: true),
            AttachedBelow => new(place, Across.Middle, Upright.Below, Touches: true),
            AttachedAbove => new(place, Across.Middle, Upright.Above, Touches: true),
            AttachedAboveRight => new(place, Across.Right, Upright.Above, Touches: true),
            BelowLeft => new(place, Across.Left, Upright.Below, Touches: false),
            Below => new(place, Across.Middle, Upright.Below, Touches: false),
            BelowRight => new(place, Across.Right, Upright.Below, Touches: false),
            AboveLeft => new(place, Across.Left, Upright.Above, Touches: false),
            Above => new(place, Across.Middle, Upright.Above, Touches: false),
            AboveRight => new(place, Across.Right, Upright.Above, Touches: false),
            DoubleBelow => new(place, Across.Between, Upright.Below, Touches: false),
            DoubleAbove => new(place, Across.Between, Upright.Above, Touches: false),
            _ => new(place, Across.Middle, Upright.Within, Touches: true),
        };
    }

    /// <summary>Classes 10 to 132 name a mark and not a place; the place is that of the mark.</summary>
    private static byte Recategorise(byte combiningClass, bool isNonspacing) => !isNonspacing ? combiningClass : combiningClass switch
    {
        MarkClasses.ShinDot => AboveRight,
        MarkClasses.SinDot or MarkClasses.Holam => AboveLeft,
        MarkClasses.Rafe => AttachedAbove,
        MarkClasses.Varika => Above,
        MarkClasses.Dagesh => combiningClass,
        >= MarkClasses.FirstHebrew and <= MarkClasses.Meteg => Below,
        MarkClasses.Kasratan or MarkClasses.Kasra => Below,
        >= MarkClasses.FirstArabic and <= MarkClasses.LastArabic => Above,
        118 or 129 or 132 => Below,
        122 or 130 => Above,
        _ => combiningClass,
    };
}

/// <summary>The place of a mark.</summary>
/// <param name="Class">Marks of one class stack.</param>
/// <param name="Across">Where it stands across the letter.</param>
/// <param name="Upright">Whether it stands above or below.</param>
/// <param name="Touches">Whether there is no gap between it and the letter.</param>
internal readonly record struct FallbackPlace(byte Class, Across Across, Upright Upright, bool Touches);

/// <summary>Where a mark stands across its letter.</summary>
internal enum Across
{
    Left,
    Middle,
    Right,

    /// <summary>Over the edge to the next letter.</summary>
    Between,
}

/// <summary>Whether a mark stands above or below its letter.</summary>
internal enum Upright
{
    Within,
    Above,
    Below,
}
