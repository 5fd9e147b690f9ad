using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Reduces the fonts of the edition to what the EPUB shows.</summary>
internal static class FontEmbedding
{
    /// <summary>Makes and packs the embedded fonts, side by side.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="faces">The fonts that may be embedded.</param>
    /// <param name="usage">The characters that all files of the EPUB show.</param>
    /// <returns>The fonts that show at least one character, in the order of the faces.</returns>
    public static IReadOnlyList<(EmbeddedFont Font, ContainerFile Packed)> Embed(EpubPlan plan, IReadOnlyList<FontFace> faces, FontUsage usage)
    {
        var type = plan.Book.Edition.Type;
        var fonts = new (EmbeddedFont Font, ContainerFile Packed)?[faces.Count];
        Parallel.For(0, fonts.Length, i => fonts[i] = Embed(faces[i], type, usage));
        return [.. fonts.OfType<(EmbeddedFont, ContainerFile)>()];
    }

    private static (EmbeddedFont Font, ContainerFile Packed)? Embed(FontFace face, TypeSettings type, FontUsage usage)
    {
        var shown = new CodePointSet();
        if (face.Family == type.LatinFamily)
            shown.UnionWith(usage.Of(isHebrew: false, face.Style));
        if (face.Family == type.HebrewFamily)
            shown.UnionWith(usage.Of(isHebrew: true, face.Style));
        var codePoints = shown.ToArray();
        if (codePoints.Length == 0 || face.Subset(codePoints) is not { } content)
            return null;
        // OpenType when the outlines are CFF, else TrueType.
        var isCff = content.AsSpan().StartsWith("OTTO"u8);
        var path = "fonts/" + string.Concat(face.Family.Where(char.IsAsciiLetterOrDigit)) + "-" + face.Style + (isCff ? ".otf" : ".ttf");
        var font = new EmbeddedFont(path, face.Family, face.Style, isCff ? "font/otf" : "font/ttf");
        return (font, ContainerFile.Pack(PackageWriter.Folder + path, content));
    }
}
