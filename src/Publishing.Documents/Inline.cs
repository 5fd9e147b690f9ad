using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Publishing.Core;

namespace Publishing.Documents;

/// <summary>A piece of a block's content.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>The plain text of a sequence of inlines: what is read, without notes.</summary>
    public static string PlainTextOf(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextInline only])
            return only.Text;
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline t:
                    text.Append(t.Text);
                    break;
                case ContainerInline c:
                    Append(c.Children, text);
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case NoteInline:
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }
}

/// <summary>Text in the language around it.</summary>
/// <param name="Text">The text; never empty, no line breaks.</param>
public sealed record TextInline(string Text) : Inline;

/// <summary>A forced line break.</summary>
public sealed record LineBreakInline : Inline;

/// <summary>A note, shown as a mark here and as text elsewhere.</summary>
/// <param name="Id">Unique in the book.</param>
/// <param name="Blocks">The note's blocks; at least one.</param>
public sealed record NoteInline(string Id, ImmutableArray<Block> Blocks) : Inline;

/// <summary>An inline that holds others.</summary>
/// <param name="Children">The content; never empty.</param>
public abstract record ContainerInline(ImmutableArray<Inline> Children) : Inline;

/// <summary>Emphasis: italic in Latin, bold or spaced in Hebrew.</summary>
/// <param name="Children">The content.</param>
public sealed record EmphasisInline(ImmutableArray<Inline> Children) : ContainerInline(Children);

/// <summary>Strong emphasis: bold.</summary>
/// <param name="Children">The content.</param>
public sealed record StrongInline(ImmutableArray<Inline> Children) : ContainerInline(Children);

/// <summary>A run in another language than the text around it.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Children">The content.</param>
public sealed record LanguageInline(Language Language, Direction Direction, ImmutableArray<Inline> Children) : ContainerInline(Children);

/// <summary>A link to the web or into the book.</summary>
/// <param name="Target">An absolute URI, or <c>#</c> and an anchor of the book.</param>
/// <param name="Children">The content.</param>
public sealed record LinkInline(string Target, ImmutableArray<Inline> Children) : ContainerInline(Children);

/// <summary>A place that an index refers to: an occurrence of a term of the glossary, or a citation.</summary>
/// <param name="TermId">The term's id, its headword; or the citation's key, which has a slash: <c>bible/isaiah 55:8</c>.</param>
/// <param name="Anchor">The name of this spot, unique in the book and fit for an XML id: <c>t-dvekut-3</c>.</param>
/// <param name="IsDefinition">Whether the text explains the term here (its gloss stands beside it).</param>
/// <param name="Children">The words as printed.</param>
public sealed record TermInline(string TermId, string Anchor, bool IsDefinition, ImmutableArray<Inline> Children) : ContainerInline(Children);
