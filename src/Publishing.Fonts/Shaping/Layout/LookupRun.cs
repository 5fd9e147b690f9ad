namespace Publishing.Fonts.Shaping.Layout;

/// <summary>A lookup at work on a buffer: the glyph in hand, what is passed over, and lookups called from lookups.</summary>
/// <remarks>Reused from run to run of text, as its buffer is.</remarks>
internal sealed class LookupRun
{
    private const int DeepestNesting = 64;

    private readonly GlyphBuffer buffer = new();
    private GlyphDefinitions definitions = GlyphDefinitions.None;
    private LayoutTable? table;
    private bool isPositioning;
    private int nesting;

    /// <summary>The glyphs.</summary>
    public GlyphBuffer Buffer => buffer;

    /// <summary>The index of the glyph in hand.</summary>
    public int Index { get; set; }

    /// <summary>The glyph in hand.</summary>
    public ref GlyphSlot Current => ref buffer[Index];

    /// <summary>The features that asked for the lookup.</summary>
    public uint Mask { get; private set; }

    /// <summary>Which alternate the feature asks for, from 1.</summary>
    public int Alternate { get; private set; }

    /// <summary>Whether the text is read from the right.</summary>
    public bool IsRightToLeft { get; private set; }

    /// <summary>Whether joiners are passed over as other ignorable characters are.</summary>
    public bool PassesJoiners { get; private set; }

    /// <summary>Whether the lookup was called by another.</summary>
    public bool IsNested => nesting > 0;

    /// <summary>Which glyphs the lookup in hand passes over.</summary>
    public LookupFlags Flags { get; private set; }

    private int MarkSet { get; set; }

    /// <summary>Turns to the lookups of a table.</summary>
    /// <param name="kinds">What kind each glyph is.</param>
    /// <param name="lookups">The table that lookups call each other in; null outside GSUB and GPOS.</param>
    /// <param name="positions">Whether glyphs are placed and no longer replaced.</param>
    /// <param name="isRightToLeft">Whether the buffer is read from the right.</param>
    public void Begin(GlyphDefinitions kinds, LayoutTable? lookups, bool positions, bool isRightToLeft)
    {
        definitions = kinds;
        table = lookups;
        isPositioning = positions;
        IsRightToLeft = isRightToLeft;
        nesting = 0;
    }

    /// <summary>Takes every glyph that the flags let through, whatever features hold there: for kerning outside GPOS.</summary>
    public void TakeAll(LookupFlags flags)
    {
        Flags = flags;
        Mask = uint.MaxValue;
        PassesJoiners = true;
    }

    /// <summary>Applies a lookup to the whole buffer.</summary>
    public void Apply(PlannedLookup planned)
    {
        var lookup = planned.Lookup;
        Enter(lookup);
        Mask = planned.Mask;
        Alternate = planned.Alternate;
        PassesJoiners = planned.PassesJoiners;
        if (lookup.IsReverse)
        {
            for (Index = buffer.Count - 1; Index >= 0 && buffer.Spend(); Index--)
            {
                if (MayBegin(lookup))
                    lookup.Apply(this);
            }
            return;
        }
        for (Index = 0; Index < buffer.Count && buffer.Spend();)
        {
            if (!MayBegin(lookup) || !lookup.Apply(this))
                Index++;
        }
    }

    /// <summary>Applies another lookup at an index, as a contextual lookup asks.</summary>
    public bool ApplyNested(int lookupIndex, int at)
    {
        if (nesting >= DeepestNesting || !buffer.Spend() || table?.LookupAt(lookupIndex) is not { } lookup)
            return false;
        var (flags, markSet) = (Flags, MarkSet);
        nesting++;
        Index = at;
        Enter(lookup);
        var applied = lookup.Apply(this);
        nesting--;
        (Flags, MarkSet) = (flags, markSet);
        return applied;
    }

    /// <summary>Whether the lookup flags let a glyph take part.</summary>
    public bool Takes(ref readonly GlyphSlot slot, LookupFlags flags)
    {
        if (((int)slot.Properties & (int)(flags & LookupFlags.IgnoreFlags)) != 0)
            return false;
        if (!slot.IsMark)
            return true;
        if ((flags & LookupFlags.UseMarkFilteringSet) != 0)
            return definitions.MarkSetHolds(MarkSet, slot.Glyph);
        var type = (int)(flags & LookupFlags.MarkAttachmentType);
        return type == 0 || type == ((int)slot.Properties & (int)LookupFlags.MarkAttachmentType);
    }

    /// <summary>How a glyph is to be treated in matching.</summary>
    /// <param name="slot">The glyph.</param>
    /// <param name="isContext">Whether it would be context and not input.</param>
    /// <param name="flags">The flags that hold.</param>
    public Passing Pass(ref readonly GlyphSlot slot, bool isContext, LookupFlags flags)
    {
        if (!Takes(in slot, flags))
            return Passing.Always;
        const CharacterTraits Shown = CharacterTraits.Hidden;
        if ((slot.Traits & CharacterTraits.Ignorable) == 0 || (slot.Traits & Shown) != 0 || (slot.Properties & GlyphProperties.Substituted) != 0)
            return Passing.Never;
        var passesNonJoiner = isPositioning || (isContext && PassesJoiners);
        var passesJoiner = isContext || PassesJoiners;
        return (passesNonJoiner || (slot.Traits & CharacterTraits.Zwnj) == 0) && (passesJoiner || (slot.Traits & CharacterTraits.Zwj) == 0)
            ? Passing.Maybe
            : Passing.Never;
    }

    /// <summary>The next glyph that takes part and matches, or -1.</summary>
    /// <typeparam name="TMatch">What it must match.</typeparam>
    /// <param name="from">The index before the first candidate.</param>
    /// <param name="isContext">Whether it is context: then features do not matter.</param>
    /// <param name="match">What it must match.</param>
    public int Next<TMatch>(int from, bool isContext, TMatch match)
        where TMatch : struct, IGlyphMatch
    {
        for (var i = from + 1; i < buffer.Count; i++)
        {
            switch (Try(i, isContext, match))
            {
                case true:
                    return i;
                case false:
                    return -1;
            }
        }
        return -1;
    }

    /// <summary>The glyph before that takes part and matches, or -1.</summary>
    public int Previous<TMatch>(int from, bool isContext, TMatch match)
        where TMatch : struct, IGlyphMatch
    {
        for (var i = from - 1; i >= 0; i--)
        {
            switch (Try(i, isContext, match))
            {
                case true:
                    return i;
                case false:
                    return -1;
            }
        }
        return -1;
    }

    /// <summary>Puts another glyph in the place of the one in hand.</summary>
    /// <param name="glyph">The new glyph.</param>
    /// <param name="guess">Its kind, where the font does not say.</param>
    /// <param name="history">What happened to it.</param>
    public void Replace(ushort glyph, GlyphProperties guess = GlyphProperties.None, GlyphProperties history = GlyphProperties.None) =>
        SetGlyph(ref Current, glyph, guess, history);

    /// <summary>Gives a slot a glyph, its kind and its history.</summary>
    public void SetGlyph(ref GlyphSlot slot, ushort glyph, GlyphProperties guess, GlyphProperties history)
    {
        var properties = slot.Properties | GlyphProperties.Substituted | history;
        if ((history & GlyphProperties.Ligated) != 0)
            properties &= ~GlyphProperties.Multiplied;
        if (definitions.HasGlyphClasses)
            properties = (properties & GlyphProperties.Preserved) | definitions.PropertiesOf(glyph);
        else if (guess != GlyphProperties.None)
            properties = (properties & GlyphProperties.Preserved) | guess;
        slot.Glyph = glyph;
        slot.Properties = properties;
    }

    private void Enter(Lookup lookup)
    {
        Flags = lookup.Flags;
        MarkSet = lookup.MarkSet;
    }

    private bool MayBegin(Lookup lookup)
    {
        ref var slot = ref Current;
        return lookup.MayBeginAt(slot.Glyph) && (slot.Mask & Mask) != 0 && Takes(in slot, Flags);
    }

    /// <summary>True: it matches; false: it stops the search; null: it is passed over.</summary>
    private bool? Try<TMatch>(int index, bool isContext, TMatch match)
        where TMatch : struct, IGlyphMatch
    {
        buffer.Budget--;
        ref var slot = ref buffer[index];
        var passing = Pass(in slot, isContext, Flags);
        if (passing == Passing.Always)
            return null;
        var answer = !isContext && (slot.Mask & Mask) == 0 ? false : match.Matches(slot.Glyph);
        if (answer == true || (answer is null && passing == Passing.Never))
            return true;
        return passing == Passing.Never ? false : null;
    }
}

/// <summary>Whether a glyph is passed over in matching.</summary>
internal enum Passing
{
    /// <summary>It takes part, and stops the match if it does not fit.</summary>
    Never,

    /// <summary>It is passed over unless it fits.</summary>
    Maybe,

    /// <summary>It is passed over.</summary>
    Always,
}

/// <summary>What a glyph of a sequence must be.</summary>
internal interface IGlyphMatch
{
    /// <summary>Whether the glyph fits; null when any glyph does.</summary>
    bool? Matches(ushort glyph);
}

/// <summary>Any glyph.</summary>
internal readonly struct AnyGlyph : IGlyphMatch
{
    public bool? Matches(ushort glyph) => null;
}
