using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Subsetting.Closure;

/// <summary>The layout features that a web font keeps: those that browsers apply unasked, and those asked for.</summary>
internal sealed class KeptFeatures
{
    /// <summary>What browsers apply unasked: CSS Fonts Level 4, 7.1, and what shapers add for scripts and directions of horizontal text.</summary>
    private static readonly ImmutableHashSet<string> Unasked = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "abvf", "abvm", "abvs", "akhn", "blwf", "blwm", "blws", "calt", "ccmp", "cfar", "cjct", "clig", "curs", "dist", "dnom", "fin2",
        "fin3", "fina", "frac", "half", "haln", "init", "isol", "kern", "liga", "ljmo", "locl", "ltra", "ltrm", "mark", "med2", "medi",
        "mkmk", "mset", "nukt", "numr", "pref", "pres", "pstf", "psts", "rclt", "rkrf", "rlig", "rphf", "rtla", "rtlm", "rvrn", "stch",
        "tjmo", "vatu", "vjmo");

    private readonly ImmutableHashSet<string> tags;

    /// <param name="asked">The features asked for; those with the value 0 are not.</param>
    public KeptFeatures(IEnumerable<FeatureSetting> asked) =>
        tags = Unasked.Union(asked.Where(f => f.Value > 0).Select(f => f.Tag));

    /// <summary>The lookups of the kept features.</summary>
    public IEnumerable<int> LookupsOf(ReadOnlyMemory<byte> data, string tag)
    {
        var kept = FeatureTables(new FontReader(data.Span, tag)).Kept;
        var budget = new WorkBudget(tag);
        foreach (var at in kept)
        {
            int count = new FontReader(data.Span, tag).U16(at + 2);
            budget.Spend(count);
            for (var i = 0; i < count; i++)
                yield return new FontReader(data.Span, tag).U16(at + 4 + 2 * i);
        }
    }

    /// <summary>A copy of GSUB or GPOS in which the other features do nothing: what they would make is not in the font.</summary>
    public byte[] Silence(ReadOnlySpan<byte> data, string tag)
    {
        var result = data.ToArray();
        foreach (var at in FeatureTables(new FontReader(data, tag)).Others)
            BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(at + 2), 0);
        return result;
    }

    private (SortedSet<int> Kept, SortedSet<int> Others) FeatureTables(FontReader table)
    {
        var kept = new SortedSet<int>();
        var others = new SortedSet<int>();
        int list = table.U16(6);
        if (list == 0)
            return (kept, others);
        var required = RequiredFeatures(table);
        var count = table.U16(list);
        for (var i = 0; i < count; i++)
        {
            var record = list + 2 + 6 * i;
            var at = list + table.U16(record + 4);
            _ = table.U16(at + 2);
            var isKept = required.Contains(i) || tags.Contains(Encoding.Latin1.GetString(table.Slice(record, 4)));
            (isKept ? kept : others).Add(at);
        }
        others.ExceptWith(kept); // Features may share a table.
        return (kept, others);
    }

    /// <summary>The features that a script or language demands whatever their tag.</summary>
    private static HashSet<int> RequiredFeatures(FontReader table)
    {
        var required = new HashSet<int>();
        var budget = new WorkBudget(table.Table);
        int list = table.U16(4);
        var scripts = list == 0 ? 0 : table.U16(list);
        for (var i = 0; i < scripts; i++)
        {
            var script = list + table.U16(list + 2 + 6 * i + 4);
            if (table.U16(script) is > 0 and var system)
                required.Add(table.U16(script + system + 2));
            var languages = table.U16(script + 2);
            budget.Spend(1 + languages);
            for (var j = 0; j < languages; j++)
                required.Add(table.U16(script + table.U16(script + 4 + 6 * j + 4) + 2));
        }
        return required;
    }
}
