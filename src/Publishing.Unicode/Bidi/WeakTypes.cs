using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Rules W1 to W7: marks, numbers and what stands round them.</summary>
internal static class WeakTypes
{
    /// <summary>Runs the rules on the types of one isolating run sequence, which are changed in place.</summary>
    public static void Resolve(Span<BidiClass> types, BidiClass sos)
    {
        // Most sequences are letters and spaces: a rule runs only where its subject occurs.
        var present = new BidiClassSet(types);
        if (present.Contains(BidiClass.NSM))
            W1(types, sos);
        if (present.Contains(BidiClass.EN))
            W2(types, sos);
        if (present.Contains(BidiClass.AL))
            W3(types);
        if (present.ContainsAny(BidiClass.ES, BidiClass.CS))
            W4(types);
        if (present.Contains(BidiClass.ET))
            W5(types);
        if (present.Contains(BidiClass.ET) || present.ContainsAny(BidiClass.ES, BidiClass.CS))
            W6(types);
        if (present.Contains(BidiClass.EN))
            W7(types, sos);
    }

    private static void W1(Span<BidiClass> types, BidiClass sos)
    {
        var previous = sos;
        foreach (ref var type in types)
        {
            if (type == BidiClass.NSM)
                type = IsolatePairs.IsInitiator(previous) || previous == BidiClass.PDI ? BidiClass.ON : previous;
            previous = type;
        }
    }

    private static void W2(Span<BidiClass> types, BidiClass sos)
    {
        var strong = sos;
        foreach (ref var type in types)
        {
            if (type is BidiClass.L or BidiClass.R or BidiClass.AL)
                strong = type;
            else if (type == BidiClass.EN && strong == BidiClass.AL)
                type = BidiClass.AN;
        }
    }

    private static void W3(Span<BidiClass> types) => types.Replace(BidiClass.AL, BidiClass.R);

    private static void W4(Span<BidiClass> types)
    {
        for (var i = 1; i < types.Length - 1; i++)
        {
            var number = types[i - 1];
            if (number != types[i + 1])
                continue;
            if (number == BidiClass.EN && types[i] is (BidiClass.ES or BidiClass.CS))
                types[i] = BidiClass.EN;
            else if (number == BidiClass.AN && types[i] == BidiClass.CS)
                types[i] = BidiClass.AN;
        }
    }

    private static void W5(Span<BidiClass> types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] != BidiClass.ET)
                continue;
            var start = i;
            while (i < types.Length && types[i] == BidiClass.ET)
                i++;
            if ((start > 0 && types[start - 1] == BidiClass.EN) || (i < types.Length && types[i] == BidiClass.EN))
                types[start..i].Fill(BidiClass.EN);
        }
    }

    private static void W6(Span<BidiClass> types)
    {
        foreach (ref var type in types)
        {
            if (type is BidiClass.ES or BidiClass.ET or BidiClass.CS)
                type = BidiClass.ON;
        }
    }

    private static void W7(Span<BidiClass> types, BidiClass sos)
    {
        var strong = sos;
        foreach (ref var type in types)
        {
            if (type is BidiClass.L or BidiClass.R)
                strong = type;
            else if (type == BidiClass.EN && strong == BidiClass.L)
                type = BidiClass.L;
        }
    }
}
