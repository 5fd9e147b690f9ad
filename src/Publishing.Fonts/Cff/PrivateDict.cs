using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Cff;

/// <summary>What the charstrings of a font, or of one font of a CID font, share.</summary>
/// <param name="Dict">The values: widths and zones.</param>
/// <param name="Subrs">The local subroutines, or null.</param>
/// <param name="FontDict">The dictionary that refers to these: of a CID font the one in FDArray.</param>
internal sealed record PrivateDict(CffDict Dict, CffIndex? Subrs, CffDict FontDict)
{
    public static PrivateDict Read(ReadOnlyMemory<byte> table, CffDict font)
    {
        if (font[CffOperator.Private] is not [var size, var offset])
            return new PrivateDict(new CffDict(default), null, font);
        _ = new FontReader(table.Span, "CFF ").Slice(offset, size);
        var dict = new CffDict(table.Slice(offset, size));
        var subrs = dict.Number(CffOperator.Subrs, 0);
        return new PrivateDict(dict, subrs == 0 ? null : new CffIndex(table, offset + subrs), font);
    }
}
