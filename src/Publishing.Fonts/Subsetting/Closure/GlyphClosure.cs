using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Subsetting.Closure;

/// <summary>Finds the glyphs that substitution can make out of others (GSUB).</summary>
/// <remarks>
/// The set grows until no lookup adds to it. It may come out larger than needed: a lookup called by a context is taken
/// to apply to every glyph, as soon as the context can match at all.
/// </remarks>
internal sealed class GlyphClosure
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly int lookupList;
    private readonly bool[] has;
    private readonly List<int> members = [];
    private readonly SortedSet<int> lookups = [];
    private readonly WorkBudget budget = new("GSUB");

    private GlyphClosure(ReadOnlyMemory<byte> data, int glyphCount)
    {
        this.data = data;
        has = new bool[glyphCount];
        lookupList = new FontReader(data.Span, "GSUB").U16(8);
    }

    /// <summary>The glyphs found so far.</summary>
    public IReadOnlyList<int> Members => members;

    /// <summary>Adds to a set the glyphs that the kept features make of it.</summary>
    public static void Close(OpenTypeFont font, SortedSet<int> glyphs, KeptFeatures features)
    {
        var table = font.Table("GSUB");
        if (table.IsEmpty)
            return;
        var closure = new GlyphClosure(table, font.GlyphCount);
        foreach (var glyph in glyphs)
            closure.Add(glyph);
        foreach (var lookup in features.LookupsOf(table, "GSUB"))
            closure.Activate(lookup);
        while (closure.Pass())
        {
        }
        glyphs.UnionWith(closure.members);
    }

    /// <summary>Whether a glyph was found.</summary>
    public bool Has(int glyph) => glyph < has.Length && has[glyph];

    /// <summary>Adds a glyph; one that the font does not have is passed over.</summary>
    public void Add(int glyph)
    {
        if (glyph >= has.Length || has[glyph])
            return;
        has[glyph] = true;
        members.Add(glyph);
    }

    /// <summary>Adds a lookup to those that apply.</summary>
    public void Activate(int lookup) => lookups.Add(lookup);

    /// <inheritdoc cref="WorkBudget.Spend"/>
    public void Spend(int steps) => budget.Spend(steps);

    /// <summary>Applies every lookup once.</summary>
    /// <returns>Whether there is more to find.</returns>
    private bool Pass()
    {
        var (glyphsBefore, lookupsBefore) = (members.Count, lookups.Count);
        foreach (var lookup in lookups.ToArray())
            Apply(lookup);
        return members.Count > glyphsBefore || lookups.Count > lookupsBefore;
    }

    private void Apply(int lookup)
    {
        const int Extension = 7, SubtableSteps = 100;
        var table = new FontReader(data.Span, "GSUB");
        if (lookupList == 0 || lookup >= table.U16(lookupList))
            return;
        var at = lookupList + table.U16(lookupList + 2 + 2 * lookup);
        var type = table.U16(at);
        var count = table.U16(at + 4);
        for (var i = 0; i < count; i++)
        {
            Spend(SubtableSteps + members.Count);
            var subtable = at + table.U16(at + 6 + 2 * i);
            var kind = type;
            if (kind == Extension)
            {
                kind = table.U16(subtable + 2);
                var distance = table.U32(subtable + 4);
                if (distance > (uint)(table.Length - subtable))
                    throw table.Fault(subtable + 4, "an extension points outside the table");
                subtable += (int)distance;
            }
            SubtableClosure.Visit(table, subtable, kind, this);
        }
    }
}
