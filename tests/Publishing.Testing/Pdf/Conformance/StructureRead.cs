namespace Publishing.Testing.Pdf.Conformance;

/// <summary>The structure tree as it is read back.</summary>
/// <param name="Elements">All elements, parents before children, in reading order.</param>
/// <param name="ByContent">The element of each marked-content identifier of a page.</param>
/// <param name="ByObject">The element that holds an annotation.</param>
public sealed record StructureRead(
    IReadOnlyList<StructureElementRead> Elements,
    Dictionary<(int Page, int Identifier), StructureElementRead> ByContent,
    Dictionary<int, StructureElementRead> ByObject);
