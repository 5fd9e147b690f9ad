using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Structure;

/// <summary>Which structure types may stand in which (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2 and 7.6).</summary>
internal static class StructureNesting
{
    /// <summary>Whether an element may be a child of its parent.</summary>
    /// <param name="role">The element.</param>
    /// <param name="parent">Its parent, or null for the root.</param>
    public static bool IsAllowed(StructureRole role, StructureRole? parent) => parent switch
    {
        null => role == StructureRole.Document,
        StructureRole.TOC => role is StructureRole.TOC or StructureRole.TOCI,
        StructureRole.TOCI => role is StructureRole.Lbl or StructureRole.Reference or StructureRole.P or StructureRole.TOC,
        StructureRole.L => role is StructureRole.LI or StructureRole.L,
        StructureRole.LI => role is StructureRole.Lbl or StructureRole.LBody,
        _ => role switch
        {
            StructureRole.Document => false,
            StructureRole.TOCI or StructureRole.LI or StructureRole.LBody => false,
            _ => true,
        },
    };

    /// <summary>Whether an element of the role holds other elements only, never text.</summary>
    public static bool IsContainerOnly(StructureRole role) => role is StructureRole.TOC or StructureRole.L or StructureRole.LI
        or StructureRole.Document or StructureRole.Part or StructureRole.Sect or StructureRole.Index;
}
