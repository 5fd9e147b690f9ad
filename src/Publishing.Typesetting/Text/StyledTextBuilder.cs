using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Text;

/// <summary>Puts a paragraph together from pieces.</summary>
internal sealed class StyledTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<StyledSpan>.Builder spans = ImmutableArray.CreateBuilder<StyledSpan>();
    private readonly ImmutableArray<TextAnchor>.Builder anchors = ImmutableArray.CreateBuilder<TextAnchor>();
    private readonly ImmutableArray<TextIsolate>.Builder isolates = ImmutableArray.CreateBuilder<TextIsolate>();

    /// <summary>Adds a stretch; an empty one is passed over.</summary>
    public StyledTextBuilder Append(string piece, CharacterStyle style, Language language, StructureElement? element, string? linkTarget = null)
    {
        if (piece.Length == 0)
            return this;
        spans.Add(new StyledSpan(text.Length, text.Length + piece.Length, style, language, element, linkTarget));
        text.Append(piece);
        return this;
    }

    /// <summary>Adds a stretch that keeps its own direction whatever stands around it.</summary>
    public StyledTextBuilder AppendIsolated(string piece, CharacterStyle style, Language language, StructureElement? element, string? linkTarget = null)
    {
        if (piece.Length > 0)
            isolates.Add(new TextIsolate(text.Length, text.Length + piece.Length, language.Direction));
        return Append(piece, style, language, element, linkTarget);
    }

    /// <summary>Names the spot reached.</summary>
    public StyledTextBuilder Anchor(string name)
    {
        anchors.Add(new TextAnchor(text.Length, name));
        return this;
    }

    /// <summary>The paragraph.</summary>
    public StyledText Build() => new(text.ToString(), spans.ToImmutable(), anchors.ToImmutable()) { Isolates = isolates.ToImmutable() };
}
