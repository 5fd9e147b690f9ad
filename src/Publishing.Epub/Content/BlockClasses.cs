using Publishing.Documents;

namespace Publishing.Epub;

/// <summary>The classes by which the stylesheet knows the kinds of block.</summary>
internal static class BlockClasses
{
    /// <summary>The class of a kind: its name in lower case, save for remarks at the head, which are not notes in the sense of EPUB.</summary>
    public static string Of(BlockKind kind) => kind switch
    {
        BlockKind.Note => "head-note",
        BlockKind.Byline => "byline",
        BlockKind.Invocation => "invocation",
        BlockKind.Attribution => "attribution",
        BlockKind.Source => "source",
        BlockKind.Question => "question",
        BlockKind.Answer => "answer",
        _ => "text",
    };
}
