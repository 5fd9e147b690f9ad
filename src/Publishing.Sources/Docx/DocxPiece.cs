namespace Publishing.Sources;

/// <summary>How a run of a DOCX looks, as far as the document model knows it.</summary>
/// <param name="IsStrong">Whether it is bold.</param>
/// <param name="IsEmphasis">Whether it is italic or underlined.</param>
/// <param name="IsRightToLeft">Whether it is said to be set from the right.</param>
/// <param name="Language">The language that it is said to be in, or null.</param>
/// <param name="Link">The address of the web that it leads to, or null.</param>
internal sealed record DocxFormat(bool IsStrong, bool IsEmphasis, bool IsRightToLeft, string? Language, string? Link);

/// <summary>What a piece of a paragraph is.</summary>
internal enum DocxPieceKind
{
    /// <summary>Text that is published.</summary>
    Text,

    /// <summary>Text that is left out; the value says why.</summary>
    LeftOut,

    /// <summary>A character of a font of symbols; the value is the character that it stands for.</summary>
    Symbol,

    /// <summary>A forced line break.</summary>
    Break,

    /// <summary>The mark of a note; the value is the note's id.</summary>
    Note,
}

/// <summary>A piece of a paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first offset in the source.</param>
/// <param name="End">The offset behind its last.</param>
/// <param name="Format">How it looks.</param>
/// <param name="Value">See the kinds.</param>
internal readonly record struct DocxPiece(DocxPieceKind Kind, int Start, int End, DocxFormat Format, string? Value = null);

/// <summary>A paragraph of a DOCX: a line of the source.</summary>
/// <param name="Start">Its first offset in the source.</param>
/// <param name="Role">What its style says that it is.</param>
/// <param name="IsRightToLeft">Whether the document sets it from the right; null when it does not say.</param>
/// <param name="Note">The id of the note that it belongs to, or null.</param>
/// <param name="Glue">What stands between the paragraph before and this one, which continues it; null when this one begins anew.</param>
/// <param name="Number">The number that the document counts for it, with its point, or null.</param>
/// <param name="Pieces">What it is made of, in order.</param>
internal sealed record DocxParagraph(int Start, DocxRole Role, bool? IsRightToLeft, string? Note, string? Glue, string? Number, IReadOnlyList<DocxPiece> Pieces);
