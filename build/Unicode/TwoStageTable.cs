namespace Build.Unicode;

/// <summary>A table by code point, cut into blocks of which equal ones are kept once.</summary>
internal sealed class TwoStageTable
{
    private TwoStageTable(int shift, int[] stage1, int[] stage2)
    {
        Shift = shift;
        Stage1 = stage1;
        Stage2 = stage2;
    }

    /// <summary>The binary logarithm of the block size.</summary>
    public int Shift { get; }

    /// <summary>The number of the block, for each <c>codePoint &gt;&gt; Shift</c>.</summary>
    public int[] Stage1 { get; }

    /// <summary>The blocks, one after another.</summary>
    public int[] Stage2 { get; }

    private int Bytes => Stage1.Length * Width(Stage1) + Stage2.Length * Width(Stage2);

    /// <summary>The bytes that each entry takes.</summary>
    public static int Width(int[] stage) => stage.Max() < 256 ? 1 : 2;

    /// <summary>Chooses the block size that makes the smallest table.</summary>
    public static TwoStageTable Build(int[] values) =>
        Enumerable.Range(4, 5).Select(shift => Build(values, shift)).MinBy(table => table.Bytes)!;

    private static TwoStageTable Build(int[] values, int shift)
    {
        var size = 1 << shift;
        var stage1 = new int[values.Length >> shift];
        var stage2 = new List<int>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var block = 0; block < stage1.Length; block++)
        {
            var content = values.AsSpan(block * size, size);
            var key = string.Join(',', content.ToArray());
            if (!known.TryGetValue(key, out stage1[block]))
            {
                known[key] = stage1[block] = stage2.Count >> shift;
                stage2.AddRange(content);
            }
        }
        return new TwoStageTable(shift, stage1, [.. stage2]);
    }
}
