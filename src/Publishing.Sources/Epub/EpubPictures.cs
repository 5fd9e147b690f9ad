namespace Publishing.Sources;

/// <summary>The pictures of an EPUB.</summary>
internal static class EpubPictures
{
    /// <summary>Whether an element is a picture that tells a reader something: none that is hidden, or says that it is decoration.</summary>
    public static bool IsShown(MarkupNode node) =>
        PicturesLeftOut.Names(node.Name) && node["hidden"] is null && node["aria-hidden"] != "true" && node["role"] is not ("presentation" or "none") && node["alt"] != "";

    /// <summary>What stands for a picture in words, or the empty string.</summary>
    public static string WordsOf(MarkupNode node) => node["alt"] ?? node["aria-label"] ?? node["title"] ?? TitleIn(node) ?? "";

    private static string? TitleIn(MarkupNode node) =>
        node.Children.Find(c => c.Name is "title" or "desc")?.Children.Find(c => c.IsText) is { } text ? text.Source.Text[text.Start..text.End] : null;
}
