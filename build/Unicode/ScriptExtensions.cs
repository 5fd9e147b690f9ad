namespace Build.Unicode;

/// <summary>Writes the sets of scripts in which characters without a script of their own are used.</summary>
internal static class ScriptExtensions
{
    /// <summary>Writes a class whose <c>Of</c> gives the number of a code point's set, 0 for none, and that holds the sets.</summary>
    /// <param name="scripts">The property Script, whose values the sets hold.</param>
    /// <param name="ucdFolder">The UCD folder.</param>
    /// <param name="targetFolder">The folder of the tables.</param>
    public static void Write(EnumeratedProperty scripts, string ucdFolder, string targetFolder)
    {
        var source = UcdFile.Read(ucdFolder, "ScriptExtensions.txt");
        var sets = source.Ranges.Select(range => range.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var values = new int[0x110000];
        foreach (var range in source.Ranges)
            values.AsSpan(range.First, range.Last - range.First + 1).Fill(sets.IndexOf(range.Value) + 1);
        var members = sets.Select(set => set.Split(' ').Select(name => (ulong)scripts.NumberOf(name)).ToList()).ToList();
        var starts = new List<ulong> { 0, 0 };
        foreach (var set in members)
            starts.Add(starts[^1] + (ulong)set.Count);
        new GeneratedFile("ScriptExtensionsTable", ".Tables", source.Version, source.Name)
            .Line("internal static class ScriptExtensionsTable")
            .Line("{")
            .Line("    /// <summary>The scripts of a code point, by their four-letter names; none where the property only repeats Script.</summary>")
            .Line("    public static ReadOnlySpan<byte> Of(int codePoint)")
            .Line("    {")
            .Line("        var set = SetOf(codePoint);")
            .Line("        return Members[Starts[set]..Starts[set + 1]];")
            .Line("    }")
            .Line()
            .Data("byte", "Members", members.SelectMany(set => set))
            .Line()
            .Data("ushort", "Starts", starts)
            .Line()
            .Table(TwoStageTable.Build(values), "byte", "SetOf", "")
            .Line("}")
            .Save(targetFolder);
    }
}
