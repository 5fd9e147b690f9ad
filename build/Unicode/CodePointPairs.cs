namespace Build.Unicode;

/// <summary>Properties that map few code points, all of the basic plane, to another one.</summary>
internal static class CodePointPairs
{
    /// <summary>Writes MirrorTable: the code point with the mirrored glyph.</summary>
    public static void WriteMirrors(string ucdFolder, string targetFolder)
    {
        var source = UcdFile.Read(ucdFolder, "BidiMirroring.txt");
        var ordered = source.Ranges.OrderBy(range => range.First).ToList();
        Begin("MirrorTable", source, ordered).Line("}").Save(targetFolder);
    }

    /// <summary>Writes BracketTable: the other bracket of the pair and whether this one opens.</summary>
    public static void WriteBrackets(string ucdFolder, string targetFolder)
    {
        var source = UcdFile.Read(ucdFolder, "BidiBrackets.txt");
        var ordered = source.Ranges.OrderBy(range => range.First).ToList();
        Begin("BracketTable", source, ordered)
            .Line()
            .Line("    public static bool Opens(int index) => OpenFlags[index] != 0;")
            .Line()
            .Data("byte", "OpenFlags", ordered.Select(range => range.Fields[1] == "o" ? 1UL : 0UL))
            .Line("}")
            .Save(targetFolder);
    }

    private static GeneratedFile Begin(string name, UcdFile source, List<UcdRange> ordered) =>
        new GeneratedFile(name, ".Tables", source.Version, source.Name)
            .Line($"internal static class {name}")
            .Line("{")
            .Line("    public static int IndexOf(int codePoint) =>")
            .Line("        codePoint <= char.MaxValue ? Keys.BinarySearch((ushort)codePoint) : -1;")
            .Line()
            .Line("    public static int Other(int index) => Others[index];")
            .Line()
            .Data("ushort", "Keys", ordered.Select(range => (ulong)checked((ushort)range.First)), hexadecimal: true)
            .Line()
            .Data("ushort", "Others", ordered.Select(range => (ulong)checked((ushort)UcdFile.Hex(range.Value))), hexadecimal: true);
}
