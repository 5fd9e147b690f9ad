namespace Build.Unicode;

/// <summary>The canonical mappings of UnicodeData.txt; Hangul syllables are computed by the library.</summary>
internal static class Decompositions
{
    /// <summary>Writes DecompositionTable and CompositionTable.</summary>
    public static void Write(string ucdFolder, string targetFolder)
    {
        var exclusions = UcdFile.Read(ucdFolder, "DerivedNormalizationProps.txt");
        var excluded = exclusions.Ranges
            .Where(range => range.Value == "Full_Composition_Exclusion")
            .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .ToHashSet();

        var indexes = new int[0x110000];
        var pairs = new List<ulong> { 0, 0 };
        var compositions = new SortedDictionary<ulong, ulong>();
        foreach (var line in File.ReadLines(Path.Combine(ucdFolder, "UnicodeData.txt")))
        {
            var fields = line.Split(';');
            if (fields[5].Length == 0 || fields[5][0] == '<')
                continue;
            var codePoint = UcdFile.Hex(fields[0]);
            var parts = fields[5].Split(' ').Select(part => (ulong)UcdFile.Hex(part)).ToArray();
            indexes[codePoint] = pairs.Count / 2;
            pairs.Add(parts[0]);
            pairs.Add(parts.Length > 1 ? parts[1] : 0);
            if (!excluded.Contains(codePoint))
                compositions.Add(parts[0] << 32 | parts[1], (ulong)codePoint);
        }

        new GeneratedFile("DecompositionTable", ".Tables", exclusions.Version, "UnicodeData.txt, field 5, canonical mappings only")
            .Line("internal static class DecompositionTable")
            .Line("{")
            .Line("    public static int First(int index) => Pairs[2 * index];")
            .Line()
            .Line("    public static int Second(int index) => Pairs[2 * index + 1];")
            .Line()
            .Table(TwoStageTable.Build(indexes), "int", "IndexOf", "")
            .Line()
            .Data("int", "Pairs", pairs, hexadecimal: true)
            .Line("}")
            .Save(targetFolder);

        new GeneratedFile("CompositionTable", ".Tables", exclusions.Version, "UnicodeData.txt, field 5, without Full_Composition_Exclusion of " + exclusions.Name)
            .Line("internal static class CompositionTable")
            .Line("{")
            .Line("    public static int Of(int first, int second)")
            .Line("    {")
            .Line("        var index = Pairs.BinarySearch((ulong)(uint)first << 32 | (uint)second);")
            .Line("        return index < 0 ? -1 : Composites[index];")
            .Line("    }")
            .Line()
            .Data("ulong", "Pairs", compositions.Keys, hexadecimal: true)
            .Line()
            .Data("int", "Composites", compositions.Values, hexadecimal: true)
            .Line("}")
            .Save(targetFolder);
    }
}
