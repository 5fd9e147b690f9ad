using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Indexing.Tests;

/// <summary>Documents for tests, from plain paragraphs.</summary>
internal static class TextOf
{
    public static Document Paragraphs(params string[] paragraphs) => In(Language.English, paragraphs);

    public static Document Hebrew(params string[] paragraphs) => In(Language.Hebrew, paragraphs);

    public static Document In(Language language, params string[] paragraphs) =>
        new(language, [.. paragraphs.Select(text => Block(language, text))]);

    public static Block Block(Language language, params Inline[] inlines) =>
        new(BlockKind.Paragraph, [.. inlines], language, language.Direction, SourceSpan.None);

    private static Block Block(Language language, string text) => Block(language, new TextInline(text));
}
