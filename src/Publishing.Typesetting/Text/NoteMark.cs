using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Text;

/// <summary>What is shown in the text for a note.</summary>
/// <param name="Text">The mark: a number or a letter, not raised by itself.</param>
/// <param name="Target">The anchor it leads to, with <c>#</c>, or null.</param>
/// <param name="Anchor">The name of the spot where the mark stands, or null.</param>
/// <param name="Element">The structure element of the mark, or null for an artifact.</param>
public sealed record NoteMark(string Text, string? Target, string? Anchor, StructureElement? Element);
