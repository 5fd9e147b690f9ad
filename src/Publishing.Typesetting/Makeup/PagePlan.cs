namespace Publishing.Typesetting.Makeup;

/// <summary>A page of a side of the book before anything is put on it.</summary>
/// <param name="Paged">The section that it shows, or null for a blank page.</param>
/// <param name="Column">The first column of the section that it shows.</param>
/// <param name="Index">The page, from 0 in the book.</param>
/// <param name="IsRecto">Whether it is the front of its leaf.</param>
/// <param name="Folio">Its number.</param>
/// <param name="Label">Its number as no other page of the book has it.</param>
internal sealed record PagePlan(PagedSection? Paged, int Column, int Index, bool IsRecto, string Folio, string Label)
{
    /// <summary>Whether a section begins on it.</summary>
    public bool IsOpening => Column == 0;
}
