using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Reduces the fonts of the edition to what the EPUB shows.</summary>
internal static class FontEmbedding
{
    /// <summary>Makes the embedded fonts.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="faces">The fonts that may be embedded.</param>
    /// <param name="files">All files of the EPUB.</param>
    /// <returns>The fonts that show at least one character, in the order of the faces.</returns>
    public static IReadOnlyList<EmbeddedFont> Embed(EpubPlan plan, IReadOnlyList<FontFace> faces, IEnumerable<ContentFile> files)
    {
        var usage = new FontUsage(files);
        var type = plan.Book.Edition.Type;
        var fonts = new EmbeddedFont?[faces.Count];
        Parallel.For(0, fonts.Length, i => fonts[i] = Embed(faces[i], type, usage));
        return [.. fonts.OfType<EmbeddedFont>()];
    }

    private static EmbeddedFont? Embed(FontFace face, TypeSettings type, FontUsage usage)
    {
        var shown = new CodePointSet();
        if (face.Family == type.LatinFamily)
            shown.UnionWith(usage.Of(isHebrew: false, face.Style));
        if (face.Family == type.HebrewFamily)
            shown.UnionWith(usage.Of(isHebrew: true, face.Style));
        var codePoints = shown.ToArray();
        if (codePoints.Length == 0 || face.Subset(codePoints) is not { } content)
            return null;
        var stem = string.Concat(face.Family.Where(char.IsAsciiLetterOrDigit)) + "-" + face.Style;
        var extension = content.AsSpan().StartsWith("OTTO"u8) ? ".otf" : ".ttf";
        return new EmbeddedFont("fonts/" + stem + extension, face.Family, face.Style, content);
    }
}
