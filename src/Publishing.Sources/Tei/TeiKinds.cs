using System.Collections.Frozen;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>What the elements of TEI P5 mean, their names in small letters.</summary>
internal static class TeiKinds
{
    private static readonly FrozenDictionary<string, BlockKind> Kinds = Enum.GetValues<BlockKind>().ToFrozenDictionary(BlockDump.NameOf, StringComparer.Ordinal);

    // The header, what stands in the place of a text, what was read otherwise, and what belongs to the page.
    private static readonly FrozenSet<string> LeftOut = FrozenSet.ToFrozenSet(
        ["teiheader", "standoff", "facsimile", "sourcedoc", "fw", "figdesc", "del", "rdg", "gap", "index", "interp", "interpgrp", "spangrp", "certainty", "listannotation"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Containers = FrozenSet.ToFrozenSet(
        ["tei", "teicorpus", "text", "group", "front", "body", "back", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "floatingtext", "titlepage", "doctitle", "list", "sp", "cit", "table", "opener", "closer", "epigraph", "argument", "postscript", "figure", "listbibl"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        ["p", "ab", "head", "byline", "titlepart", "docauthor", "docdate", "docimprint", "docedition", "dateline", "item", "label", "speaker", "stage", "cell", "salute", "signed", "trailer", "lg", "imprimatur"], StringComparer.Ordinal);

    /// <summary>Whether an element is no part of the text as it is read.</summary>
    public static bool IsLeftOut(MarkupNode node) =>
        LeftOut.Contains(node.Name) || (node.Parent is { Name: "choice" } choice && node != Chosen(choice))
        || (node.Name.StartsWith("div", StringComparison.Ordinal) && node["type"] is "contents" or "toc" or "index");

    /// <summary>Whether an element holds blocks and no text of its own.</summary>
    public static bool IsContainer(MarkupNode node) => Containers.Contains(node.Name);

    /// <summary>Whether an element is a block, or stands where one does.</summary>
    public static bool IsBlock(MarkupNode node) => Blocks.Contains(node.Name) || node.Name switch
    {
        "quote" or "q" or "said" or "bibl" => IsAmongBlocks(node),
        "note" => node["type"] == "head" && IsAmongBlocks(node),
        "l" => node.Parent?.Name != "lg",
        _ => false,
    };

    /// <summary>Whether an element stands where blocks do, not in the text of one.</summary>
    public static bool IsAmongBlocks(MarkupNode node) => node.Parent is { } parent && (IsContainer(parent) || (parent.Name is "quote" or "q" or "said" && IsAmongBlocks(parent)));

    /// <summary>What kind of block an element makes; null when its words must tell.</summary>
    public static BlockKind? KindOf(MarkupNode node, bool isOwn) => node.Name switch
    {
        "head" => isOwn && node["type"] != "title" ? BlockKind.Heading : BlockKind.Title,
        "titlepart" => BlockKind.Title,
        "byline" or "docauthor" => BlockKind.Byline,
        "docdate" or "dateline" or "docimprint" or "docedition" or "imprimatur" or "note" => BlockKind.Note,
        "quote" or "q" or "said" => BlockKind.Quote,
        "bibl" => node["type"] == "source" ? BlockKind.Source : node.Parent?.Name == "cit" || node["type"] == "attribution" ? BlockKind.Attribution : null,
        "ab" => node["type"] is { } type && Kinds.TryGetValue(type, out var kind) ? kind : null,
        "item" or "label" or "cell" or "lg" or "l" => BlockKind.Paragraph,
        _ => null,
    };

    /// <summary>The inlines that an element makes, outer ones first, without children.</summary>
    /// <param name="node">The element.</param>
    /// <param name="isExact">Whether terms and links into the book are kept: a source gets them anew.</param>
    public static IEnumerable<Inline> InlinesOf(MarkupNode node, bool isExact)
    {
        if (isExact && (node["key"] ?? node["cRef"]) is { } term && NameOf(node) is { } anchor)
            yield return new TermInline(term, anchor, node["type"] == "definition", []);
        else if (node.Name == "ref" && node["target"] is { } target && (isExact || DocxFields.Address(target) is not null))
            yield return new LinkInline(target, []);
        if (LanguageOf(node) is { } language)
            yield return new LanguageInline(language, DirectionOf(node) ?? language.Direction, []);
        var looks = (node["rend"] ?? "") + " " + (node["rendition"] ?? "") + " " + (node["style"] ?? "");
        if (node.Name == "hi" && looks.Contains("bold", StringComparison.OrdinalIgnoreCase))
            yield return new StrongInline([]);
        if (node.Name == "emph" || (node.Name == "hi" && (looks.Contains("ital", StringComparison.OrdinalIgnoreCase) || looks.Contains("underline", StringComparison.OrdinalIgnoreCase))) || (node.Name == "title" && node["level"] is null or "m" or "j" && !isExact))
            yield return new EmphasisInline([]);
    }

    /// <summary>The name of a note or a term: its id, or its label.</summary>
    public static string? NameOf(MarkupNode node) => node["xml:id"] ?? node["n"];

    /// <summary>The language of an element's own, or null.</summary>
    public static Language? LanguageOf(MarkupNode node) => node["lang"] is { } tag ? Language.Parse(tag) : null;

    /// <summary>The direction of an element's own, or null (CSS Writing Modes 4, direction).</summary>
    public static Direction? DirectionOf(MarkupNode node)
    {
        var style = (node["style"] ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("direction:rtl", StringComparison.Ordinal) ? Direction.RightToLeft : style.Contains("direction:ltr", StringComparison.Ordinal) ? Direction.LeftToRight : null;
    }

    // The editor's reading before the witness's.
    private static MarkupNode? Chosen(MarkupNode choice)
    {
        string[] preferred = ["corr", "reg", "abbr", "seg", "unclear", "sic", "orig", "expan"];
        return preferred.Select(name => choice.Children.Find(c => c.Name == name)).FirstOrDefault(c => c is not null);
    }
}
