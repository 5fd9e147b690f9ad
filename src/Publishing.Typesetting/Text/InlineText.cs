using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Text;

/// <summary>Turns the inlines of the document model into styled text.</summary>
public static class InlineText
{
    /// <summary>The weight of strong text, and of emphasis in Hebrew, which is not slanted.</summary>
    private const int BoldWeight = 700;

    /// <summary>Lays the tree of inlines out as one text with spans.</summary>
    /// <param name="inlines">The inlines in logical order.</param>
    /// <param name="style">The style of the paragraph: emphasis contrasts with it.</param>
    /// <param name="language">The language of the paragraph.</param>
    /// <param name="direction">The direction of the paragraph.</param>
    /// <param name="element">The paragraph's structure element, which receives a Span for each change of language and a Link for each link; or null for an artifact.</param>
    /// <param name="noteMark">Gives the mark of a note, or null where it has none; without it notes are left out.</param>
    /// <returns>The text; its <see cref="StyledText.Where"/> is nowhere.</returns>
    public static StyledText Flatten(
        ImmutableArray<Inline> inlines,
        CharacterStyle style,
        Language language,
        Direction direction,
        StructureElement? element,
        Func<NoteInline, NoteMark?>? noteMark = null)
    {
        var flattening = new Flattening(style, noteMark);
        flattening.Add(inlines, new Context(style, language, direction, element, null, IsInDefinition: false));
        return flattening.Result();
    }

    /// <summary>What holds for the text at a place of the tree.</summary>
    private readonly record struct Context(CharacterStyle Style, Language Language, Direction Direction, StructureElement? Element, string? LinkTarget, bool IsInDefinition);

    private sealed class Flattening(CharacterStyle paragraph, Func<NoteInline, NoteMark?>? noteMark)
    {
        // Most paragraphs are a single piece, which is then their text.
        private readonly List<string> pieces = [];
        private readonly List<StyledSpan> spans = [];
        private readonly List<TextAnchor> anchors = [];
        private readonly List<TextIsolate> isolates = [];
        private int length;

        public StyledText Result() => new(pieces is [var only] ? only : string.Concat(pieces), [.. spans], [.. anchors]) { Isolates = [.. isolates] };

        public void Add(ImmutableArray<Inline> inlines, Context context)
        {
            foreach (var inline in inlines)
                Add(inline, context);
        }

        private void Add(Inline inline, Context context)
        {
            switch (inline)
            {
                case TextInline plain:
                    Append(plain.Text, context);
                    break;
                case LineBreakInline:
                    Append("\u2028", context);
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis.Children, context with { Style = Emphasised(context) });
                    break;
                case StrongInline strong:
                    Add(strong.Children, context with { Style = context.Style with { Weight = BoldWeight } });
                    break;
                case TermInline term:
                    anchors.Add(new TextAnchor(length, term.Anchor));
                    Add(term.Children, context with { IsInDefinition = context.IsInDefinition || term.IsDefinition });
                    break;
                case LinkInline link:
                    Add(link.Children, context with { LinkTarget = link.Target, Element = Child(context, StructureRole.Link, null) });
                    break;
                case LanguageInline other:
                    AddLanguage(other, context);
                    break;
                case NoteInline note:
                    AddMark(noteMark?.Invoke(note), context);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        private void AddLanguage(LanguageInline other, Context context)
        {
            var inner = context with { Language = other.Language, Direction = other.Direction };
            if (other.Language != context.Language)
                inner = inner with { Element = Child(context, StructureRole.Span, other.Language) };
            if (other.Language.IsTransliterated || (context.IsInDefinition && other.Language.StandsInItalic))
                inner = inner with { Style = inner.Style with { Italic = !paragraph.Italic } };
            var isolate = isolates.Count;
            var start = length;
            if (other.Direction != context.Direction)
                isolates.Add(default);
            Add(other.Children, inner);
            if (other.Direction != context.Direction)
                isolates[isolate] = new TextIsolate(start, length, other.Direction);
        }

        private void AddMark(NoteMark? mark, Context context)
        {
            if (mark is null)
                return;
            if (mark.Anchor is not null)
                anchors.Add(new TextAnchor(length, mark.Anchor));
            var style = context.Style with
            {
                Size = context.Style.Size.Times(62, 100),
                Raise = context.Style.Raise + context.Style.Size.Times(33, 100),
                Italic = false,
            };
            Append(mark.Text, context with { Style = style, Element = mark.Element, LinkTarget = mark.Target });
        }

        private CharacterStyle Emphasised(Context context) =>
            context.Language.IsHebrew
                ? context.Style with { Weight = BoldWeight }
                : context.Style with { Italic = !paragraph.Italic };

        private static StructureElement? Child(Context context, StructureRole role, Language? language) =>
            context.Element is null ? null : new StructureElement(role, language, context.Element);

        private void Append(string piece, Context context)
        {
            if (piece.Length == 0)
                return;
            var start = length;
            pieces.Add(piece);
            length += piece.Length;
            if (spans.Count > 0 && spans[^1] is var last
                && last.Style == context.Style && last.Language == context.Language
                && last.Element == context.Element && last.LinkTarget == context.LinkTarget)
                spans[^1] = last with { End = length };
            else
                spans.Add(new StyledSpan(start, length, context.Style, context.Language, context.Element, context.LinkTarget));
        }
    }
}
