using Publishing.Fonts.Reading;
using Publishing.Fonts.Shaping.Positioning;
using Publishing.Fonts.Shaping.Substitution;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>A subtable of a lookup. It keeps the bytes of its table and reads what it needs, every access checked.</summary>
internal abstract class Subtable
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly string tag;

    protected Subtable(ReadOnlyMemory<byte> data, string tag, int at, int coverageAt)
    {
        this.data = data;
        this.tag = tag;
        At = at;
        Coverage = Coverage.Read(Table, at + Table.U16(at + coverageAt));
    }

    /// <summary>The glyphs at which the subtable may begin.</summary>
    public Coverage Coverage { get; }

    /// <summary>Where the subtable stands in its table.</summary>
    protected int At { get; }

    /// <summary>The bytes of the whole table.</summary>
    protected FontReader Table => new(data.Span, tag);

    /// <summary>Reads a subtable; null when its type or format is not known, as newer fonts may have.</summary>
    public static Subtable? Read(ReadOnlyMemory<byte> data, string tag, int type, int at)
    {
        var format = new FontReader(data.Span, tag).U16(at);
        return (tag, type, format) switch
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
            ("GSUB", 5, 1 or 2) or ("GPOS", 7, 1 or 2) => new SequenceContext(data, tag, at, format),
            ("GSUB", 5, 3) or ("GPOS", 7, 3) => new CoverageContext(data, tag, at),
            ("GSUB", 6, 1 or 2) or ("GPOS", 8, 1 or 2) => new ChainedContext(data, tag, at, format),
            ("GSUB", 6, 3) or ("GPOS", 8, 3) => new ChainedCoverageContext(data, tag, at),
            _ => null,
        };
    }

    /// <summary>Applies the subtable at the glyph in hand, moving on when it does.</summary>
    /// <returns>Whether it applied.</returns>
    public abstract bool Apply(LookupRun run);
}
