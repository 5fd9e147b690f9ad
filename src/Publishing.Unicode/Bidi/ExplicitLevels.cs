using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Rules X1 to X8: levels and overrides by the explicit formatting characters.</summary>
internal ref struct ExplicitLevels
{
    /// <summary>The constant max_depth of BD2.</summary>
    public const int MaxDepth = 125;

    private readonly ReadOnlySpan<BidiClass> classes;
    private readonly ReadOnlySpan<int> matches;
    private readonly byte baseLevel;
    private readonly Span<BidiClass> types;
    private readonly Span<byte> levels;
    private DirectionalStatusStack stack;
    private int overflowIsolates, overflowEmbeddings, validIsolates;

    /// <summary>Takes the paragraph and the places for its types and levels.</summary>
    public ExplicitLevels(
        ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> matches, byte baseLevel, Span<BidiClass> types, Span<byte> levels)
    {
        this.classes = classes;
        this.matches = matches;
        this.baseLevel = baseLevel;
        this.types = types;
        this.levels = levels;
    }

    /// <summary>Whether the text has explicit formatting; otherwise every character has the paragraph level and its own type.</summary>
    public static bool AreNeededFor(ReadOnlySpan<BidiClass> classes)
    {
        var present = new BidiClassSet(classes);
        return present.ContainsAny(BidiClass.RLE, BidiClass.LRE) || present.ContainsAny(BidiClass.RLO, BidiClass.LRO)
            || present.ContainsAny(BidiClass.RLI, BidiClass.LRI) || present.Contains(BidiClass.FSI);
    }

    /// <summary>Runs the rules from the first character to the last.</summary>
    public void Resolve()
    {
        X1();
        for (var i = 0; i < classes.Length; i++)
        {
            types[i] = classes[i];
            switch (classes[i])
            {
                case BidiClass.RLE: X2(); break;
                case BidiClass.LRE: X3(); break;
                case BidiClass.RLO: X4(); break;
                case BidiClass.LRO: X5(); break;
                case BidiClass.RLI: X5a(i); break;
                case BidiClass.LRI: X5b(i); break;
                case BidiClass.FSI: X5c(i); break;
                case BidiClass.PDI: X6a(i); break;
                case BidiClass.PDF: X7(); break;
                case BidiClass.B: X8(i); break;
                case BidiClass.BN: break;
                default: X6(i); break;
            }
        }
    }

    private void X1()
    {
        stack.Clear();
        stack.Push(baseLevel, BidiClass.ON, isIsolate: false);
        overflowIsolates = overflowEmbeddings = validIsolates = 0;
    }

    private void X2() => Embed(NextOdd, BidiClass.ON);

    private void X3() => Embed(NextEven, BidiClass.ON);

    private void X4() => Embed(NextOdd, BidiClass.R);

    private void X5() => Embed(NextEven, BidiClass.L);

    private void X5a(int i) => Isolate(i, NextOdd);

    private void X5b(int i) => Isolate(i, NextEven);

    private void X5c(int i)
    {
        if (ParagraphLevel.P3(classes, matches, i + 1, matches[i]) == 1)
            X5a(i);
        else
            X5b(i);
    }

    private readonly void X6(int i)
    {
        levels[i] = stack.Level;
        if (stack.Override != BidiClass.ON)
            types[i] = stack.Override;
    }

    private void X6a(int i)
    {
        if (overflowIsolates > 0)
        {
            overflowIsolates--;
        }
        else if (validIsolates > 0)
        {
            overflowEmbeddings = 0;
            while (!stack.IsIsolate)
                stack.Pop();
            stack.Pop();
            validIsolates--;
        }
        X6(i);
    }

    private void X7()
    {
        if (overflowIsolates > 0)
            return;
        if (overflowEmbeddings > 0)
            overflowEmbeddings--;
        else if (!stack.IsIsolate && stack.Count >= 2)
            stack.Pop();
    }

    // The separator has the paragraph level; what stands behind it begins anew (P1).
    private void X8(int i)
    {
        X1();
        levels[i] = baseLevel;
    }

    private readonly int NextOdd => (stack.Level + 1) | 1;

    private readonly int NextEven => (stack.Level + 2) & ~1;

    private void Embed(int level, BidiClass directionalOverride)
    {
        if (level <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
            stack.Push((byte)level, directionalOverride, isIsolate: false);
        else if (overflowIsolates == 0)
            overflowEmbeddings++;
    }

    private void Isolate(int i, int level)
    {
        X6(i);
        if (level <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
        {
            validIsolates++;
            stack.Push((byte)level, BidiClass.ON, isIsolate: true);
        }
        else
        {
            overflowIsolates++;
        }
    }
}
