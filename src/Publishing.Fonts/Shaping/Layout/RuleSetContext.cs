namespace Publishing.Fonts.Shaping.Layout;

/// <summary>What contextual lookups by glyph and by class share: sets of rules, one for each first glyph or class of it.</summary>
internal abstract class RuleSetContext : Subtable
{
    private readonly int setsAt;

    /// <summary>Opens a subtable.</summary>
    /// <param name="data">The table.</param>
    /// <param name="at">Where the subtable stands in it.</param>
    /// <param name="classes">The classes of the input, or null for rules by glyph.</param>
    /// <param name="setsAt">Where the count of rule sets stands in the subtable.</param>
    protected RuleSetContext(LayoutData data, int at, ClassDefinition? classes, int setsAt)
        : base(data, at, 2)
    {
        InputClasses = classes;
        this.setsAt = at + setsAt;
    }

    /// <summary>The classes of the input, or null for rules by glyph.</summary>
    protected ClassDefinition? InputClasses { get; }

    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var covered = Coverage.IndexOf(run.Current.Glyph);
        if (covered < 0)
            return false;
        var number = InputClasses is null ? covered : InputClasses.ClassOf(run.Current.Glyph);
        if (number >= table.U16(setsAt) || table.U16(setsAt + 2 + 2 * number) is not (> 0 and var setOffset))
            return false;
        var set = At + setOffset;
        var rules = table.U16(set);
        Span<int> positions = stackalloc int[Context.Longest];
        for (var i = 0; i < rules && run.Buffer.Spend(); i++)
        {
            if (TryRule(run, set + table.U16(set + 2 + 2 * i), positions))
                return true;
        }
        return false;
    }

    /// <summary>Applies a rule where it matches.</summary>
    /// <param name="run">The lookup at work.</param>
    /// <param name="rule">Where the rule stands in the table.</param>
    /// <param name="positions">Room for the indexes of the matched glyphs.</param>
    protected abstract bool TryRule(LookupRun run, int rule, Span<int> positions);
}
