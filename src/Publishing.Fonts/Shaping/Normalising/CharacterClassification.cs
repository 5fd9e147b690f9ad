using Publishing.Unicode.Properties;

namespace Publishing.Fonts.Shaping.Normalising;

/// <summary>What shaping needs to know of a character.</summary>
internal static class CharacterClassification
{
    private const int Zwnj = 0x200C;
    private const int Zwj = 0x200D;
    private const int GraphemeJoiner = 0x034F;

    /// <summary>Sets the traits and the class of a slot from its code point.</summary>
    public static void Classify(ref GlyphSlot slot)
    {
        var codePoint = slot.CodePoint;
        slot.Traits = CharacterTraits.None;
        slot.CombiningClass = 0;
        if (codePoint < 0xAD)
            return;
        var category = UnicodeData.GeneralCategory(codePoint);
        var traits = CharacterTraits.None;
        if (category is GeneralCategory.NonspacingMark or GeneralCategory.SpacingMark or GeneralCategory.EnclosingMark)
        {
            traits |= CharacterTraits.Mark | CharacterTraits.Continuation;
            slot.CombiningClass = MarkClasses.Modify(UnicodeData.CanonicalCombiningClass(codePoint));
        }
        if (category == GeneralCategory.NonspacingMark)
            traits |= CharacterTraits.NonspacingMark;
        if (IsIgnorable(codePoint))
            traits |= CharacterTraits.Ignorable;
        if (codePoint == Zwj)
            traits |= CharacterTraits.Zwj | CharacterTraits.Continuation;
        if (codePoint == Zwnj)
            traits |= CharacterTraits.Zwnj;
        if (codePoint is GraphemeJoiner or (>= 0x180B and <= 0x180D) or 0x180F or (>= 0xE0020 and <= 0xE007F))
            traits |= CharacterTraits.Hidden;
        if (codePoint is (>= 0xE0020 and <= 0xE007F) or (>= 0x1F3FB and <= 0x1F3FF) or 0xFF9E or 0xFF9F)
            traits |= CharacterTraits.Continuation;
        slot.Traits = traits;
    }

    /// <summary>The default ignorables that are hidden. Those that Unicode lists but that have a shape of their own in fonts are not.</summary>
    private static bool IsIgnorable(int codePoint) =>
        codePoint is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or 0x17B4 or 0x17B5)
        && UnicodeData.IsDefaultIgnorable(codePoint);
}
