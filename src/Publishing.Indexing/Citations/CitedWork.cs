namespace Publishing.Indexing;

/// <summary>How a work is cited.</summary>
public enum CitationStyle
{
    /// <summary>Chapter and verse.</summary>
    Bible,

    /// <summary>Chapter and clause (Mishnah, Tosefta, Yerushalmi), or folio and side (Bavli).</summary>
    Tractate,

    /// <summary>Section and clause, perhaps below a weekly portion.</summary>
    Midrash,

    /// <summary>Volume, folio and side, or item, perhaps of a weekly portion.</summary>
    Zohar,

    /// <summary>A code: chapter or section, and clause.</summary>
    Code,

    /// <summary>A later book: volume, chapter, section, item, page.</summary>
    Later,
}

/// <summary>A work that citations name.</summary>
/// <param name="Id">Its name in keys: <c>isaiah</c>, <c>bava-metzia</c>.</param>
/// <param name="Style">How it is cited.</param>
/// <param name="Order">Its place in the canonical order, from 0.</param>
/// <param name="Chapters">How many chapters or sections it has; a greater number is no citation.</param>
/// <param name="LastFolio">The last folio of its Babylonian Talmud, 0 when it has none.</param>
/// <param name="English">Its English name as printed.</param>
/// <param name="Hebrew">Its Hebrew name as printed.</param>
public sealed record CitedWork(string Id, CitationStyle Style, int Order, int Chapters, int LastFolio, string English, string Hebrew);
