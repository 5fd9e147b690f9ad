namespace Publishing.Fonts.Subsetting.Closure;

/// <summary>Bounds the work on a table: offsets may point many places at one, so a small file can ask for much.</summary>
/// <param name="table">The table's tag, for the error.</param>
internal sealed class WorkBudget(string table)
{
    /// <summary>Many times what the largest fonts need; a second or two.</summary>
    private const long Limit = 100_000_000;

    private long spent;

    /// <summary>Takes note of some work.</summary>
    /// <exception cref="FontFormatException">It is too much.</exception>
    public void Spend(int steps)
    {
        spent += steps;
        if (spent > Limit)
            throw new FontFormatException(table, 0, "the table asks for too much work");
    }
}
