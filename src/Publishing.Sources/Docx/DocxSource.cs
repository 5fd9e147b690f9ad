using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>The text of a DOCX: a line for each paragraph, so that a place is the number of a paragraph (<c>w:p</c>) in its document and a character of it.</summary>
/// <remarks>Behind the paragraphs of the document come those of its notes, then those of comments, heads and feet.</remarks>
internal sealed class DocxSource(string path, string text, ImmutableArray<DocxParagraph> paragraphs) : SourceText(path, text)
{
    /// <summary>The paragraphs, in order.</summary>
    public ImmutableArray<DocxParagraph> Paragraphs => paragraphs;

    /// <summary>Whether a path is that of a DOCX.</summary>
    public static bool Names(string path) => path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);
}
