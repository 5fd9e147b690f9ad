using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Design;

/// <summary>Finds the fonts that an edition names.</summary>
internal static class FontSelection
{
    /// <summary>The families of an edition; null when one is not there (L004).</summary>
    public static FontFaces? Select(TypeSettings type, FontLibrary fonts, IDiagnostics diagnostics)
    {
        var latin = Family(type.LatinFamily, type.FontFolder, fonts, diagnostics);
        var hebrew = Family(type.HebrewFamily, type.FontFolder, fonts, diagnostics);
        return latin.IsEmpty || hebrew.IsEmpty ? null : new FontFaces(latin, hebrew);
    }

    private static ImmutableArray<FontFace> Family(string family, string? folder, FontLibrary fonts, IDiagnostics diagnostics)
    {
        var faces = FontFaces.FacesOf(fonts, family);
        if (faces.IsEmpty)
        {
            diagnostics.Report(new Diagnostic(
                TypesettingRules.FamilyMissing,
                folder is null ? SourceSpan.None : SourceSpan.StartOf(folder),
                $"There is no font of the family '{family}'.",
                fonts.Families.Count == 0 ? "Put the font files into the folder." : $"There are: {string.Join(", ", fonts.Families)}."));
        }
        return faces;
    }
}
