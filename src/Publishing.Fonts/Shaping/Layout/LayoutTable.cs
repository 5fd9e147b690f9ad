using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>The frame that GSUB and GPOS share: scripts, features, lookups.</summary>
internal sealed class LayoutTable
{
    private readonly LayoutData data;
    private readonly int scriptList;
    private readonly int featureList;
    private readonly int lookupList;
    private readonly Lookup?[] lookups;
    private readonly Lock reading = new();

    private LayoutTable(LayoutData data)
    {
        this.data = data;
        var table = Reader;
        scriptList = table.U16(4);
        featureList = table.U16(6);
        lookupList = table.U16(8);
        lookups = new Lookup?[lookupList == 0 ? 0 : table.U16(lookupList)];
    }

    private FontReader Reader => data.Reader;

    /// <summary>Opens a font's GSUB or GPOS; null when it has none.</summary>
    public static LayoutTable? Open(OpenTypeFont font, string tag)
    {
        var data = font.Table(tag);
        return data.IsEmpty ? null : new LayoutTable(new LayoutData(data, tag));
    }

    /// <summary>Finds the first of some scripts that the table has, else <c>DFLT</c>, <c>dflt</c> or <c>latn</c>.</summary>
    /// <returns>The offset of the script table, 0 when there is none, and the tag found.</returns>
    public (int Offset, string Tag) FindScript(ReadOnlySpan<string> tags)
    {
        foreach (var candidate in tags)
        {
            if (FindIn(scriptList, candidate) is > 0 and var found)
                return (found, candidate);
        }
        foreach (var fallback in (ReadOnlySpan<string>)["DFLT", "dflt", "latn"])
        {
            if (FindIn(scriptList, fallback) is > 0 and var found)
                return (found, fallback);
        }
        return (0, "");
    }

    /// <summary>The features of a language system, the required one (or -1) apart.</summary>
    /// <param name="script">The script table.</param>
    /// <param name="languages">The language tags, best first; the default system when none is there.</param>
    public (int Required, int[] Features) FeaturesOf(int script, ReadOnlySpan<string> languages)
    {
        if (script == 0)
            return (-1, []);
        var table = Reader;
        var system = 0;
        foreach (var language in languages)
        {
            if (system == 0)
                system = FindTag(script, script + 2, language);
        }
        if (system == 0 && table.U16(script) is > 0 and var fallback)
            system = script + fallback;
        if (system == 0)
            return (-1, []);
        var required = table.U16(system + 2);
        var features = new int[table.U16(system + 4)];
        for (var i = 0; i < features.Length; i++)
            features[i] = table.U16(system + 6 + 2 * i);
        return (required == 0xFFFF ? -1 : required, features);
    }

    /// <summary>The tag of a feature.</summary>
    public string TagOf(int feature) => System.Text.Encoding.Latin1.GetString(Reader.Slice(FeatureRecord(feature), 4));

    /// <summary>The lookups of a feature.</summary>
    public int[] LookupsOf(int feature)
    {
        var table = Reader;
        var at = featureList + table.U16(FeatureRecord(feature) + 4);
        var result = new int[table.U16(at + 2)];
        for (var i = 0; i < result.Length; i++)
            result[i] = table.U16(at + 4 + 2 * i);
        return result;
    }

    /// <summary>A lookup, read when it is first asked for; null when there is none of that number.</summary>
    public Lookup? LookupAt(int index)
    {
        if ((uint)index >= (uint)lookups.Length)
            return null;
        if (Volatile.Read(ref lookups[index]) is { } known)
            return known;
        lock (reading)
        {
            var lookup = lookups[index] ?? Lookup.Read(data, lookupList + Reader.U16(lookupList + 2 + 2 * index));
            Volatile.Write(ref lookups[index], lookup);
            return lookup;
        }
    }

    private int FeatureRecord(int feature)
    {
        var table = Reader;
        if (featureList == 0 || feature >= table.U16(featureList))
            throw table.Fault(featureList, $"there is no feature {feature}");
        return featureList + 2 + 6 * feature;
    }

    private int FindIn(int list, string wanted) => list == 0 ? 0 : FindTag(list, list, wanted);

    /// <summary>Looks a tag up in a list of tags and offsets.</summary>
    private int FindTag(int start, int countAt, string wanted)
    {
        var table = Reader;
        var count = table.U16(countAt);
        for (var i = 0; i < count; i++)
        {
            var record = countAt + 2 + 6 * i;
            var name = table.Slice(record, 4);
            if (name[0] == wanted[0] && name[1] == wanted[1] && name[2] == wanted[2] && name[3] == wanted[3])
                return start + table.U16(record + 4);
        }
        return 0;
    }
}
