using System.Diagnostics;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Structure;

/// <summary>The names of the standard structure types (ISO 32000-1, 14.8.4).</summary>
internal static class RoleNames
{
    public static ReadOnlySpan<byte> Of(StructureRole role) => role switch
    {
        StructureRole.Document => "Document"u8,
        StructureRole.Part => "Part"u8,
        StructureRole.Sect => "Sect"u8,
        StructureRole.Div => "Div"u8,
        StructureRole.H1 => "H1"u8,
        StructureRole.H2 => "H2"u8,
        StructureRole.H3 => "H3"u8,
        StructureRole.P => "P"u8,
        StructureRole.BlockQuote => "BlockQuote"u8,
        StructureRole.Span => "Span"u8,
        StructureRole.Link => "Link"u8,
        StructureRole.Lbl => "Lbl"u8,
        StructureRole.TOC => "TOC"u8,
        StructureRole.TOCI => "TOCI"u8,
        StructureRole.Reference => "Reference"u8,
        StructureRole.Index => "Index"u8,
        StructureRole.L => "L"u8,
        StructureRole.LI => "LI"u8,
        StructureRole.LBody => "LBody"u8,
        StructureRole.Note => "Note"u8,
        StructureRole.Figure => "Figure"u8,
        _ => throw new UnreachableException($"The role {role} has no name."),
    };
}
