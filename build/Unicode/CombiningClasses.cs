using System.Globalization;

namespace Build.Unicode;

/// <summary>The canonical combining class of each code point.</summary>
internal static class CombiningClasses
{
    /// <summary>Writes CombiningClassTable.</summary>
    public static void Write(string ucdFolder, string targetFolder)
    {
        var source = UcdFile.Read(ucdFolder, "extracted/DerivedCombiningClass.txt");
        var values = new int[0x110000];
        foreach (var range in source.Ranges)
            values.AsSpan(range.First, range.Last - range.First + 1).Fill(int.Parse(range.Value, CultureInfo.InvariantCulture));
        new GeneratedFile("CombiningClassTable", ".Tables", source.Version, source.Name)
            .Line("internal static class CombiningClassTable")
            .Line("{")
            .Table(TwoStageTable.Build(values), "byte", "Of", "")
            .Line("}")
            .Save(targetFolder);
    }
}
