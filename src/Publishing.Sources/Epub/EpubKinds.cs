using System.Collections.Frozen;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>What the elements of an EPUB mean: by <c>epub:type</c> and <c>role</c>, by their tags, and by the classes of this program's own EPUBs.</summary>
internal static class EpubKinds
{
    /// <summary>The <c>generator</c> that this program's own files name.</summary>
    public const string Generator = "publishing";

    // Structural Semantics Vocabulary 1.1, and the types of EPUB 2's guide.
    private static readonly FrozenSet<string> Apart = FrozenSet.ToFrozenSet(
        ["cover", "titlepage", "title-page", "halftitlepage", "toc", "landmarks", "page-list", "loi", "lot", "loa", "lov", "index", "glossary", "colophon", "copyright-page", "imprint", "imprimatur", "other-credits"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> NeverShown = FrozenSet.ToFrozenSet(
        ["head", "script", "style", "template", "noscript", "svg", "audio", "video", "object", "iframe", "rt", "rp", "annotation", "annotation-xml"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        ["html", "body", "section", "article", "header", "footer", "main", "aside", "nav", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "blockquote", "figure", "figcaption", "ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "pre", "address", "details", "summary", "center", "hr", "fieldset"], StringComparer.Ordinal);

    /// <summary>Whether a part of a book of that type is no text: contents, covers, indexes.</summary>
    public static bool IsApart(string type) => Apart.Contains(type);

    /// <summary>Whether an element or its <c>epub:type</c> says that it is no text.</summary>
    public static bool IsApart(MarkupNode node) => node.Name == "nav" || node.Words("epub:type").Any(IsApart);

    /// <summary>Whether an element breaks the line.</summary>
    public static bool IsBlock(MarkupNode node) => Blocks.Contains(node.Name);

    /// <summary>Whether a reader never sees an element.</summary>
    public static bool IsNeverShown(MarkupNode node) => NeverShown.Contains(node.Name) || node["hidden"] is not null || node["aria-hidden"] == "true";

    /// <summary>Whether an element has one of its <c>epub:type</c>s, or the role of that name.</summary>
    public static bool Has(MarkupNode node, string type) => node.Words("epub:type").Contains(type, StringComparer.Ordinal) || node.Words("role").Contains("doc-" + type, StringComparer.Ordinal);

    /// <summary>Whether what an element says is the edition's and not the text's: the number of a printed page, a way back, a title that the edition gave.</summary>
    public static bool IsOfTheEdition(MarkupNode node) => Has(node, "pagebreak") || Has(node, "backlink") || node["data-from"] == "edition";

    /// <summary>What kind of block an element makes, or null when it does not say.</summary>
    public static BlockKind? KindOf(MarkupNode node) => node.Name switch
    {
        "h1" => BlockKind.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "figcaption" when node.Parent!.Children.Exists(c => c.Name == "blockquote") => BlockKind.Attribution,
        "blockquote" => BlockKind.Quote,
        "li" or "dd" or "dt" or "td" or "th" or "pre" => BlockKind.Paragraph,
        "p" or "div" => node["class"] switch
        {
            "byline" => BlockKind.Byline,
            "head-note" => BlockKind.Note,
            "source" => BlockKind.Source,
            "invocation" => BlockKind.Invocation,
            "attribution" => BlockKind.Attribution,
            "question" => BlockKind.Question,
            "answer" => BlockKind.Answer,
            _ => null,
        },
        _ => null,
    };

    /// <summary>The language of an element's own, or null.</summary>
    public static Language? LanguageOf(MarkupNode node) => node["lang"] is { } tag ? Language.Parse(tag) : null;

    /// <summary>The direction of an element's own, or null.</summary>
    public static Direction? DirectionOf(MarkupNode node) => node["dir"] switch
    {
        "rtl" => Direction.RightToLeft,
        "ltr" => Direction.LeftToRight,
        _ => null,
    };
}
