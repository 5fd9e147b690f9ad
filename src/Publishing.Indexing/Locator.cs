using System.Collections.Immutable;
using System.Globalization;

namespace Publishing.Indexing;

/// <summary>A page or a range of pages in an index.</summary>
/// <param name="First">The folio of the first page.</param>
/// <param name="Last">The folio of the last page; equal to <paramref name="First"/> for one page.</param>
/// <param name="FirstAnchor">The spot that a link to the first page goes to.</param>
/// <param name="LastAnchor">The spot that a link to the last page goes to.</param>
/// <param name="IsDefinition">Whether the term is explained there: set in bold.</param>
/// <param name="Notes">The numbers of the notes in which the term stands on a page that has it in notes only, ascending; else empty.</param>
public sealed record Locator(string First, string Last, string FirstAnchor, string LastAnchor, bool IsDefinition, ImmutableArray<int> Notes)
{
    /// <summary>What stands behind the folio: <c>n3</c>, <c>nn3, 5</c>, or nothing.</summary>
    /// <remarks>Chicago Manual of Style, indexes: locators of notes.</remarks>
    public string NoteText => Notes.IsEmpty ? "" : (Notes.Length == 1 ? "n" : "nn") + string.Join(", ", Notes.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
