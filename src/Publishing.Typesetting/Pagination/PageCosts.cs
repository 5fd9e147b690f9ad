namespace Publishing.Typesetting.Pagination;

/// <summary>What makes a page worse. Costs of a galley's pages are added up.</summary>
/// <remarks>
/// They are counted in demerits, so that a page that ends short, a white row more and a paragraph that runs a line
/// longer can be weighed against each other. A line with spaces half as wide again as natural has about 12,000.
/// </remarks>
internal static class PageCosts
{
    /// <summary>One line of a paragraph alone at the foot or at the head of a page.</summary>
    public const long WidowOrOrphan = 10_000_000_000;

    /// <summary>A heading at the foot, a quotation parted from its attribution.</summary>
    public const long KeepBroken = 100_000_000_000;

    /// <summary>A row of a block that must not be divided, cut off at the foot of a page because no page has room for the block.</summary>
    public const long RowCut = 1_000_000_000_000;

    /// <summary>White space at the head of a page that is part of the design, and must give way to what else would be cut.</summary>
    /// <param name="rows">By how many rows it is less.</param>
    public static long SinkGivesWay(int rows) => RowCut / 10 + rows * Short(1);

    /// <summary>A last page with fewer rows than these looks forgotten.</summary>
    public const int FewRows = 6;

    /// <summary>A footnote that goes on at the foot of the next page: worse than a page that ends some rows short.</summary>
    public static long NoteDivided { get; } = Short(4);

    /// <summary>A page that ends some rows above its foot.</summary>
    public static long Short(int rows) => rows switch
    {
        0 => 0,
        1 => 4_000_000,
        2 => 20_000_000,
        _ => 60_000_000L * (rows - 1) * (rows - 1),
    };

    /// <summary>The last of several pages of a galley, by the rows that it fills.</summary>
    public static long LastPage(int rows) => rows >= FewRows ? 0 : 30_000L * (FewRows - rows);

    /// <summary>How many rows white space may be given or taken.</summary>
    public const int MostSpaceGiven = 2;

    /// <summary>White rows more or fewer between blocks, by the rows that the design wants: the fewer, the more it is seen.</summary>
    /// <param name="rows">The rows that the design wants.</param>
    /// <param name="given">How many more or fewer there are.</param>
    public static long Space(int rows, int given) => given * given * (rows == 1 ? 200_000 : 120_000);
}
