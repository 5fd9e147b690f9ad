using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Testing.Documents;

/// <summary>What two documents have in common that say the same.</summary>
public static class PlainDocument
{
    /// <summary>A document as JSON, without places of the source, neighbouring texts made one, and without runs in the language that is around them anyway.</summary>
    public static string Json(Document document) => DocumentJson.Write(document with { Blocks = Of(document.Blocks) });

    private static ImmutableArray<Block> Of(ImmutableArray<Block> blocks) =>
        [.. blocks.Select(b => b with { Span = SourceSpan.None, Inlines = Of(b.Inlines, (b.Language, b.Direction)) })];

    private static ImmutableArray<Inline> Of(ImmutableArray<Inline> inlines, (Language, Direction) around)
    {
        var result = new List<Inline>();
        foreach (var inline in inlines.SelectMany(i => i is LanguageInline run && (run.Language, run.Direction) == around ? Of(run.Children, around) : [i]))
        {
            var plain = inline switch
            {
                NoteInline note => note with { Blocks = Of(note.Blocks) },
                LanguageInline run => run with { Children = Of(run.Children, (run.Language, run.Direction)) },
                ContainerInline container => container with { Children = Of(container.Children, around) },
                _ => inline,
            };
            if (plain is TextInline text && result.LastOrDefault() is TextInline before)
                result[^1] = new TextInline(before.Text + text.Text);
            else
                result.Add(plain);
        }
        return [.. result];
    }
}
