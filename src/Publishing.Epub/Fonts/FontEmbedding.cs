namespace Publishing.Epub;

/// <summary>Reduces the fonts of the edition to what the EPUB shows.</summary>
internal static class FontEmbedding
{
    /// <summary>Makes the embedded fonts.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="faces">The fonts that may be embedded.</param>
    /// <param name="files">All files of the EPUB.</param>
    /// <returns>The fonts that show at least one character, in the order of the faces.</returns>
    public static IReadOnlyList<EmbeddedFont> Embed(EpubPlan plan, IEnumerable<FontFace> faces, IEnumerable<ContentFile> files)
    {
        var usage = new FontUsage(files);
        var type = plan.Book.Edition.Type;
        var fonts = new List<EmbeddedFont>();
        foreach (var face in faces)
        {
            var codePoints = new SortedSet<int>();
            if (face.Family == type.LatinFamily)
                codePoints.UnionWith(usage.Of(isHebrew: false, face.Style));
            if (face.Family == type.HebrewFamily)
                codePoints.UnionWith(usage.Of(isHebrew: true, face.Style));
            if (codePoints.Count == 0 || face.Subset(codePoints) is not { } content)
                continue;
            var stem = string.Concat(face.Family.Where(char.IsAsciiLetterOrDigit)) + "-" + face.Style;
            var extension = content.AsSpan().StartsWith("OTTO"u8) ? ".otf" : ".ttf";
            fonts.Add(new EmbeddedFont("fonts/" + stem + extension, face.Family, face.Style, content));
        }
        return fonts;
    }
}
