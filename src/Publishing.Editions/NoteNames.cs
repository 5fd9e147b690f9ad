using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Editions;

/// <summary>Names the notes of a text so that no two of a book have one name: a source knows only its own.</summary>
internal static class NoteNames
{
    /// <summary>The document with its notes named after the text and their own names.</summary>
    public static Document Apply(Document document, string textId) => document with { Blocks = Apply(document.Blocks, textId) };

    private static ImmutableArray<Block> Apply(ImmutableArray<Block> blocks, string textId) =>
        [.. blocks.Select(b => b with { Inlines = Apply(b.Inlines, textId) })];

    private static ImmutableArray<Inline> Apply(ImmutableArray<Inline> inlines, string textId) => [.. inlines.Select(i => Apply(i, textId))];

    private static Inline Apply(Inline inline, string textId) => inline switch
    {
        NoteInline note => new NoteInline(textId + "-" + note.Id, Apply(note.Blocks, textId)),
        ContainerInline container => container with { Children = Apply(container.Children, textId) },
        _ => inline,
    };
}
