using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>What stands between the sections of a text.</summary>
internal static class Ornaments
{
    /// <summary>The ornament of the design in the place of the source's.</summary>
    public static StyledText Of(StyledText written, BookDesign design, Language language, StructureElement element) => design.Ornament switch
    {
        // The spaces do not break: the stars are one mark.
        OrnamentStyle.Stars => StyledText.Plain("*\u00A0\u00A0*\u00A0\u00A0*", design.Type(1000), language, element),
        OrnamentStyle.Flower => StyledText.Plain("\u2767", design.Type(1430), language, element),
        OrnamentStyle.Blank => StyledText.Plain("\u00A0", design.Type(1000), language, element),
        OrnamentStyle.AsWritten => written,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
