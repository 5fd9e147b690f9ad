namespace Publishing.Fonts.Shaping.Layout;

/// <summary>The glyphs, or classes, that a rule lists one behind the other.</summary>
/// <param name="data">The table.</param>
/// <param name="classes">The classes that are listed, or null for glyphs.</param>
/// <param name="at">Where the value of place 0 stands.</param>
internal readonly struct RuleGlyphs(LayoutData data, ClassDefinition? classes, int at) : ISequenceMatcher
{
    public bool Matches(int place, ushort glyph) =>
        data.Reader.U16(at + 2 * place) == (classes is null ? glyph : classes.ClassOf(glyph));
}
