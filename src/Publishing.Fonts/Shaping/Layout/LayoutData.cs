using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>The bytes of a layout table and what was read out of them: many subtables point at one coverage.</summary>
/// <param name="bytes">The whole table.</param>
/// <param name="tag">Its tag.</param>
internal sealed class LayoutData(ReadOnlyMemory<byte> bytes, string tag)
{
    /// <summary>Many times what the largest fonts need. Offsets may point many places at one, so a small file can ask for much.</summary>
    private const int MostRecords = 16_000_000;

    private readonly Dictionary<int, Coverage> coverages = [];
    private readonly Dictionary<int, ClassDefinition> classes = [];
    private long records;

    /// <summary>The table's tag.</summary>
    public string Tag => tag;

    /// <summary>The bytes, every access checked.</summary>
    public FontReader Reader => new(bytes.Span, tag);

    /// <summary>The coverage at an offset from the start of the table.</summary>
    public Coverage CoverageAt(int offset)
    {
        if (coverages.TryGetValue(offset, out var known))
            return known;
        var coverage = Coverage.Read(Reader, offset);
        Charge(offset, coverage.Ranges);
        return coverages[offset] = coverage;
    }

    /// <summary>The class definition at an offset from a start; the offset 0 gives an empty one.</summary>
    public ClassDefinition ClassesAt(int start, int offset)
    {
        if (offset == 0)
            return ClassDefinition.Empty;
        if (classes.TryGetValue(start + offset, out var known))
            return known;
        var definition = ClassDefinition.Read(Reader, start, offset);
        Charge(start + offset, definition.Ranges);
        return classes[start + offset] = definition;
    }

    /// <summary>Takes note of records read.</summary>
    /// <param name="offset">Where they stand, for the error.</param>
    /// <param name="count">How many there are.</param>
    /// <exception cref="FontFormatException">There are too many.</exception>
    public void Charge(int offset, int count)
    {
        records += count;
        if (records > MostRecords)
            throw Reader.Fault(offset, "the table asks for too much work");
    }
}
