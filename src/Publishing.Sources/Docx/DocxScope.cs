namespace Publishing.Sources;

/// <summary>What is around a place of a DOCX.</summary>
/// <param name="Note">The id of the note that it is in, or null.</param>
/// <param name="LeftOut">Why what stands here is not published; null when it is.</param>
/// <param name="Link">The address that it leads to, or null.</param>
internal readonly record struct DocxScope(string? Note = null, string? LeftOut = null, string? Link = null);
