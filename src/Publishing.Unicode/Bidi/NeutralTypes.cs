using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Rules N0 to N2: brackets, and the neutral characters between others.</summary>
internal readonly ref struct NeutralTypes
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<BidiClass> classes;
    private readonly Span<BidiClass> types;
    private readonly ReadOnlySpan<int> positions;
    private readonly BidiClass embedding, sos, eos;

    /// <summary>Takes one isolating run sequence as W7 leaves it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="classes">The original class of each UTF-16 unit of the text.</param>
    /// <param name="types">The types of the sequence, which are changed in place.</param>
    /// <param name="positions">The UTF-16 index of each character of the sequence.</param>
    /// <param name="level">The level of the sequence.</param>
    /// <param name="sos">What stands before it.</param>
    /// <param name="eos">What stands behind it.</param>
    public NeutralTypes(
        ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, Span<BidiClass> types, ReadOnlySpan<int> positions,
        byte level, BidiClass sos, BidiClass eos)
    {
        this.text = text;
        this.classes = classes;
        this.types = types;
        this.positions = positions;
        embedding = (level & 1) == 0 ? BidiClass.L : BidiClass.R;
        this.sos = sos;
        this.eos = eos;
    }

    /// <summary>Runs the rules; every type is then L, R, EN or AN.</summary>
    public void Resolve()
    {
        N0();
        N1();
        N2();
    }

    private void N0()
    {
        if (!types.Contains(BidiClass.ON))
            return;
        using var pairs = new BracketPairs(text, types, positions);
        var context = sos;
        var seen = 0;
        foreach (var pair in pairs.Found)
        {
            if (pair.Close < 0)
                continue;
            // The pairs come in the order of their opening brackets: the context is followed once along the text.
            for (; seen < pair.Open; seen++)
            {
                if (Strong(types[seen]) is var type && type != BidiClass.ON)
                    context = type;
            }
            var inside = StrongWithin(pair);
            if (inside == embedding)
                Set(pair, embedding);
            else if (inside != BidiClass.ON)
                Set(pair, context == inside ? inside : embedding);
        }
    }

    private void N1()
    {
        var before = sos;
        for (var i = 0; i < types.Length; i++)
        {
            if (!IsNeutralOrIsolate(types[i]))
            {
                before = Strong(types[i]);
                continue;
            }
            var start = i;
            while (i < types.Length && IsNeutralOrIsolate(types[i]))
                i++;
            var after = i < types.Length ? Strong(types[i]) : eos;
            if (before == after)
                types[start..i].Fill(before);
            before = after;
        }
    }

    private void N2()
    {
        foreach (ref var type in types)
        {
            if (IsNeutralOrIsolate(type))
                type = embedding;
        }
    }

    /// <summary>N0 b and c: the embedding direction if it occurs between the brackets, else the other direction if that occurs, else ON.</summary>
    private BidiClass StrongWithin(BracketPair pair)
    {
        var found = BidiClass.ON;
        foreach (var type in types[(pair.Open + 1)..pair.Close])
        {
            var strong = Strong(type);
            if (strong == embedding)
                return strong;
            if (strong != BidiClass.ON)
                found = strong;
        }
        return found;
    }

    private void Set(BracketPair pair, BidiClass direction)
    {
        SetWithMarks(pair.Open, direction);
        SetWithMarks(pair.Close, direction);
    }

    // Marks on a bracket, which W1 has made ON like it, go with it. Marks under an override are no longer ON.
    private void SetWithMarks(int bracket, BidiClass direction)
    {
        types[bracket] = direction;
        for (var i = bracket + 1; i < types.Length && classes[positions[i]] == BidiClass.NSM && types[i] == BidiClass.ON; i++)
            types[i] = direction;
    }

    /// <summary>The direction that N0 and N1 take a type for: numbers count as R.</summary>
    private static BidiClass Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => BidiClass.ON,
    };

    /// <summary>Whether the type is NI in the rules' words.</summary>
    private static bool IsNeutralOrIsolate(BidiClass type) => Strong(type) == BidiClass.ON;
}
