namespace Build.Unicode;

/// <summary>Binary properties that hold on few ranges.</summary>
internal static class CodePointRanges
{
    /// <summary>Writes a class whose <c>Contains</c> looks the code point up in the sorted ends of the ranges.</summary>
    public static void Write(string name, string ucdFolder, string file, string property, string targetFolder)
    {
        var source = UcdFile.Read(ucdFolder, file);
        var ends = new List<ulong>();
        foreach (var range in source.Ranges.Where(range => range.Value == property).OrderBy(range => range.First))
        {
            if (ends.Count > 0 && ends[^1] == (ulong)range.First)
                ends.RemoveAt(ends.Count - 1);
            else
                ends.Add((ulong)range.First);
            ends.Add((ulong)range.Last + 1);
        }
        new GeneratedFile(name, ".Tables", source.Version, $"{file}, {property}")
            .Line($"internal static class {name}")
            .Line("{")
            .Line("    public static bool Contains(int codePoint)")
            .Line("    {")
            .Line("        // Ends holds, in turn, the first code point within a range and the first one after it.")
            .Line("        var index = Ends.BinarySearch(codePoint);")
            .Line("        return ((index < 0 ? ~index - 1 : index) & 1) == 0;")
            .Line("    }")
            .Line()
            .Data("int", "Ends", ends, hexadecimal: true)
            .Line("}")
            .Save(targetFolder);
    }
}
