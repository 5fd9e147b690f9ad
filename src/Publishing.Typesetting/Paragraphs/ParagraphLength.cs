namespace Publishing.Typesetting.Paragraphs;

/// <summary>A number of lines in which a paragraph can be set.</summary>
/// <param name="Lines">How many lines.</param>
/// <param name="Demerits">The demerits of the best breaking into so many; see <see cref="SetParagraph.Demerits"/>.</param>
public readonly record struct ParagraphLength(int Lines, long Demerits);
