using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;

namespace Publishing.Epub;

/// <summary>Finds the fonts that the stylesheet asks for.</summary>
internal static class FontFaces
{
    private static readonly ImmutableArray<FontStyle> LatinStyles =
        [new(IsBold: false, IsItalic: false), new(IsBold: false, IsItalic: true), new(IsBold: true, IsItalic: false), new(IsBold: true, IsItalic: true)];

    private static readonly ImmutableArray<FontStyle> HebrewStyles = [new(IsBold: false, IsItalic: false), new(IsBold: true, IsItalic: false)];

    /// <summary>The faces of both families. A style that a family lacks is left out: readers make it from the regular one.</summary>
    /// <param name="type">Names the families.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="diagnostics">Receives X006 for a family that is missing or may not be embedded.</param>
    public static IReadOnlyList<FontFace> Of(TypeSettings type, FontLibrary fonts, IDiagnostics diagnostics)
    {
        var faces = new List<FontFace>();
        Add(type.LatinFamily, LatinStyles);
        if (!string.Equals(type.HebrewFamily, type.LatinFamily, StringComparison.OrdinalIgnoreCase))
            Add(type.HebrewFamily, HebrewStyles);
        return faces;

        void Add(string family, ImmutableArray<FontStyle> styles)
        {
            foreach (var style in styles)
            {
                var font = fonts.Find(family, style.IsBold ? 700 : 400, style.IsItalic);
                if (font is null)
                {
                    LeaveOut(family, "there is no such font");
                    return;
                }
                if (font.IsItalic != style.IsItalic || font.Weight >= 600 != style.IsBold)
                    continue;
                if (!font.MayEmbed)
                    LeaveOut(font.Name, "its licence bits forbid it (OS/2 fsType)");
                else if (NoticeOf(font) is { } notice)
                    faces.Add(new FontFace(family, style, notice, codePoints => WebFonts.Make(font, codePoints, diagnostics)));
            }
        }

        void LeaveOut(string name, string why) => diagnostics.Report(new Diagnostic(EpubRules.FontLeftOut, SourceSpan.None,
            $"'{name}' cannot be embedded in the EPUB: {why}.", "Readers will show the text in a font of their own."));

        FontNotice? NoticeOf(OpenTypeFont font)
        {
            try
            {
                return new FontNotice(font.FindName(0), font.FindName(13), font.FindName(14));
            }
            catch (FontFormatException fault)
            {
                LeaveOut(font.Name, fault.Message);
                return null;
            }
        }
    }
}
