using System.Buffers.Binary;
using System.Numerics;
using Publishing.Fonts.Reading;
using Publishing.Fonts.Shaping.Layout;
using Publishing.Fonts.Subsetting.Closure;

namespace Publishing.Fonts.Subsetting.Web;

/// <summary>Fills with zeros the kerning of glyphs that are not in the subset (GPOS lookup type 2).</summary>
/// <remarks>
/// Pairs are most of GPOS. Nothing moves, so that no offset has to be written anew; the zeros vanish when the EPUB is compressed.
/// </remarks>
internal sealed class UnusedPairs
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly byte[] result;
    private readonly SortedSet<int> glyphs;
    private readonly SortedDictionary<int, int> keptSets = [];
    private readonly SortedDictionary<int, int> otherSets = [];
    private readonly WorkBudget budget = new("GPOS");

    private UnusedPairs(ReadOnlyMemory<byte> data, byte[] result, SortedSet<int> glyphs)
    {
        this.data = data;
        this.result = result;
        this.glyphs = glyphs;
    }

    /// <summary>Blanks the pairs in a copy of GPOS.</summary>
    /// <param name="data">The table as it is in the font.</param>
    /// <param name="result">The copy.</param>
    /// <param name="glyphs">The glyphs of the subset.</param>
    public static void Blank(ReadOnlyMemory<byte> data, byte[] result, SortedSet<int> glyphs)
    {
        var pairs = new UnusedPairs(data, result, glyphs);
        pairs.VisitLookups();
        pairs.BlankSets();
    }

    private void VisitLookups()
    {
        const int Pairs = 2, Extension = 9;
        var table = new FontReader(data.Span, "GPOS");
        int list = table.U16(8);
        var seen = new HashSet<int>();
        var lookups = list == 0 ? 0 : table.U16(list);
        for (var i = 0; i < lookups; i++)
        {
            var lookup = list + table.U16(list + 2 + 2 * i);
            int type = table.U16(lookup);
            var count = type is Pairs or Extension ? table.U16(lookup + 4) : 0;
            budget.Spend(1 + count);
            for (var j = 0; j < count; j++)
            {
                var at = lookup + table.U16(lookup + 6 + 2 * j);
                var kind = type;
                if (kind == Extension)
                {
                    kind = table.U16(at + 2);
                    var distance = table.U32(at + 4);
                    if (distance > (uint)(table.Length - at))
                        throw table.Fault(at + 4, "an extension points outside the table");
                    at += (int)distance;
                }
                if (kind == Pairs && seen.Add(at))
                    Visit(table, at);
            }
        }
    }

    private void Visit(FontReader table, int at)
    {
        var coverageAt = at + table.U16(at + 2);
        budget.Spend(table.U16(coverageAt + 2) + glyphs.Count);
        var coverage = Coverage.Read(table, coverageAt);
        var values = 2 * (BitOperations.PopCount(table.U16(at + 4)) + BitOperations.PopCount(table.U16(at + 6)));
        switch (table.U16(at))
        {
            case 1:
                NoteSets(table, at, coverage, 2 + values);
                break;
            case 2:
                BlankClasses(table, at, coverage, values);
                break;
            default: // A later format: shapers pass it over.
                break;
        }
    }

    /// <summary>Format 1: a set of pairs for each first glyph; first glyphs may share one.</summary>
    private void NoteSets(FontReader table, int at, Coverage coverage, int recordLength)
    {
        var kept = glyphs.Select(g => coverage.IndexOf((ushort)g)).ToHashSet();
        var count = table.U16(at + 8);
        budget.Spend(count);
        for (var i = 0; i < count; i++)
            (kept.Contains(i) ? keptSets : otherSets)[at + table.U16(at + 10 + 2 * i)] = recordLength;
    }

    private void BlankSets()
    {
        var table = new FontReader(data.Span, "GPOS");
        var isKept = new bool[table.Length];
        foreach (var (set, recordLength) in keptSets)
            isKept.AsSpan(set, LengthOf(table, set, recordLength)).Fill(true);
        foreach (var (set, recordLength) in otherSets)
        {
            var end = set + LengthOf(table, set, recordLength);
            for (var place = set; place < end; place++)
            {
                if (!isKept[place])
                    result[place] = 0;
            }
        }
        foreach (var (set, recordLength) in keptSets)
            Compact(table, set, recordLength);
    }

    private int LengthOf(FontReader table, int set, int recordLength)
    {
        var length = 2 + table.U16(set) * recordLength;
        budget.Spend(length);
        return table.Slice(set, length).Length;
    }

    /// <summary>Leaves in a set the pairs whose second glyph is in the subset.</summary>
    private void Compact(FontReader table, int set, int recordLength)
    {
        var count = table.U16(set);
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var record = table.Slice(set + 2 + i * recordLength, recordLength);
            if (!glyphs.Contains(BinaryPrimitives.ReadUInt16BigEndian(record)))
                continue;
            record.CopyTo(result.AsSpan(set + 2 + kept * recordLength));
            kept++;
        }
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(set), (ushort)kept);
        result.AsSpan(set + 2 + kept * recordLength, (count - kept) * recordLength).Clear();
    }

    /// <summary>Format 2: values for each pair of classes.</summary>
    private void BlankClasses(FontReader table, int at, Coverage coverage, int valuesLength)
    {
        int firstCount = table.U16(at + 12);
        int secondCount = table.U16(at + 14);
        var length = (long)firstCount * secondCount * valuesLength;
        if (length > table.Length)
            throw table.Fault(at + 12, "there are more classes than bytes");
        _ = table.Slice(at + 16, (int)length);
        budget.Spend(firstCount + (int)length);

        var covered = glyphs.Where(g => coverage.Contains((ushort)g));
        var first = ClassesOf(table, at, at + 8, covered);
        var second = ClassesOf(table, at, at + 10, glyphs);
        for (var i = 0; i < firstCount; i++)
        {
            var row = result.AsSpan(at + 16 + i * secondCount * valuesLength, secondCount * valuesLength);
            for (var j = 0; j < secondCount; j++)
            {
                if (!first.Contains(i) || !second.Contains(j))
                    row.Slice(j * valuesLength, valuesLength).Clear();
            }
        }
    }

    private HashSet<int> ClassesOf(FontReader table, int at, int offsetAt, IEnumerable<int> members)
    {
        int offset = table.U16(offsetAt);
        if (offset != 0)
            budget.Spend(table.U16(at + offset + (table.U16(at + offset) == 1 ? 4 : 2)));
        var classes = ClassDefinition.Read(table, at, offset);
        return [.. members.Select(g => (int)classes.ClassOf((ushort)g))];
    }
}
