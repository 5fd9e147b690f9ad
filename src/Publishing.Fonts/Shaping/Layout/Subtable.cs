using Publishing.Fonts.Reading;
using Publishing.Fonts.Shaping.Positioning;
using Publishing.Fonts.Shaping.Substitution;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>A subtable of a lookup. It keeps the bytes of its table and reads what it needs, every access checked.</summary>
internal abstract class Subtable
{
    protected Subtable(LayoutData data, int at, int coverageAt)
    {
        Data = data;
        At = at;
        Coverage = data.CoverageAt(at + Table.U16(at + coverageAt));
    }

    /// <summary>The glyphs at which the subtable may begin.</summary>
    public Coverage Coverage { get; }

    /// <summary>The table that the subtable is part of.</summary>
    protected LayoutData Data { get; }

    /// <summary>Where the subtable stands in its table.</summary>
    protected int At { get; }

    /// <summary>The bytes of the whole table.</summary>
    protected FontReader Table => Data.Reader;

    /// <summary>Reads a subtable; null when its type or format is not known, as newer fonts may have.</summary>
    public static Subtable? Read(LayoutData data, int type, int at)
    {
        var format = data.Reader.U16(at);
        return (data.Tag, type, format) switch
        {
            ("GSUB", 1, 1 or 2) => new SingleSubstitution(data, at, format),
            ("GSUB", 2, 1) => new MultipleSubstitution(data, at),
            ("GSUB", 3, 1) => new AlternateSubstitution(data, at),
            ("GSUB", 4, 1) => new LigatureSubstitution(data, at),
            ("GSUB", 8, 1) => new ReverseChainSubstitution(data, at),
            ("GPOS", 1, 1 or 2) => new SingleAdjustment(data, at, format),
            ("GPOS", 2, 1) => new PairAdjustment(data, at),
            ("GPOS", 2, 2) => new ClassPairAdjustment(data, at),
            ("GPOS", 3, 1) => new CursiveAttachment(data, at),
            ("GPOS", 4, 1) => new MarkToBase(data, at),
            ("GPOS", 5, 1) => new MarkToLigature(data, at),
            ("GPOS", 6, 1) => new MarkToMark(data, at),
            ("GSUB", 5, 1 or 2) or ("GPOS", 7, 1 or 2) => new SequenceContext(data, at, format),
            ("GSUB", 5, 3) or ("GPOS", 7, 3) => new CoverageContext(data, at),
            ("GSUB", 6, 1 or 2) or ("GPOS", 8, 1 or 2) => new ChainedContext(data, at, format),
            ("GSUB", 6, 3) or ("GPOS", 8, 3) => new ChainedCoverageContext(data, at),
            _ => null,
        };
    }

    /// <summary>Reads an array of coverages: their number, then their offsets from the subtable.</summary>
    /// <param name="offset">Where the array is; afterwards where it ends.</param>
    protected Coverage[] ReadSets(ref int offset)
    {
        var sets = ReadSets(offset + 2, Table.U16(offset));
        offset += 2 + 2 * sets.Length;
        return sets;
    }

    /// <summary>Reads coverages whose offsets from the subtable stand at a place.</summary>
    protected Coverage[] ReadSets(int offset, int count)
    {
        Data.Charge(offset, count);
        var table = Table;
        var sets = new Coverage[count];
        for (var i = 0; i < count; i++)
            sets[i] = Data.CoverageAt(At + table.U16(offset + 2 * i));
        return sets;
    }

    /// <summary>Applies the subtable at the glyph in hand, moving on when it does.</summary>
    /// <returns>Whether it applied.</returns>
    public abstract bool Apply(LookupRun run);
}
