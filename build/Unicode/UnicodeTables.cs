namespace Build.Unicode;

/// <summary>Writes the character tables of Publishing.Unicode from the Unicode Character Database.</summary>
/// <remarks>Debian's package unicode-data puts the database into /usr/share/unicode.</remarks>
public static class UnicodeTables
{
    /// <summary>Writes every <c>*.Generated.cs</c> file.</summary>
    /// <param name="ucdFolder">The folder with UnicodeData.txt, extracted/, auxiliary/ and emoji/.</param>
    /// <param name="targetFolder">The folder src/Publishing.Unicode/Properties.</param>
    public static void Generate(string ucdFolder, string targetFolder)
    {
        var tables = Path.Combine(targetFolder, "Tables");
        WriteEnumerated("BidiClass", new EnumeratedProperty(ucdFolder, "extracted/DerivedBidiClass.txt", "bc", "L", shortNames: true), "UAX #9, table 4");
        WriteEnumerated("GeneralCategory", new EnumeratedProperty(ucdFolder, "extracted/DerivedGeneralCategory.txt", "gc", "Cn", shortNames: false), "UAX #44, table 12");
        WriteEnumerated("LineBreakClass", new EnumeratedProperty(ucdFolder, "extracted/DerivedLineBreak.txt", "lb", "XX", shortNames: true), "UAX #14, table 1");
        WriteEnumerated("EastAsianWidth", new EnumeratedProperty(ucdFolder, "extracted/DerivedEastAsianWidth.txt", "ea", "N", shortNames: true), "UAX #11");
        var scripts = new EnumeratedProperty(ucdFolder, "Scripts.txt", "sc", "Zzzz", shortNames: false);
        WriteEnumerated("Script", scripts, "UAX #24");
        ScriptExtensions.Write(scripts, ucdFolder, tables);

        var graphemes = new EnumeratedProperty(ucdFolder, "auxiliary/GraphemeBreakProperty.txt", "GCB", "XX", shortNames: false);
        graphemes.AddMember(ucdFolder, "emoji/emoji-data.txt", "Extended_Pictographic", "ExtendedPictographic", "Extended Pictographic, of UTS #51; every such code point is otherwise Other.");
        WriteEnumerated("GraphemeBreak", graphemes, "UAX #29, table 2");

        CombiningClasses.Write(ucdFolder, tables);
        Decompositions.Write(ucdFolder, tables);
        CodePointPairs.WriteMirrors(ucdFolder, tables);
        CodePointPairs.WriteBrackets(ucdFolder, tables);
        CodePointRanges.Write("MirroredRanges", ucdFolder, "extracted/DerivedBinaryProperties.txt", "Bidi_Mirrored", tables);
        CodePointRanges.Write("DefaultIgnorableRanges", ucdFolder, "DerivedCoreProperties.txt", "Default_Ignorable_Code_Point", tables);

        void WriteEnumerated(string name, EnumeratedProperty property, string standard)
        {
            var members = new GeneratedFile(name, "", property.Version, property.File);
            members.Line($"/// <summary>A value of the property {name}, as in {standard}; 0 is the value of code points that the database does not name.</summary>");
            members.Line($"public enum {name} : byte");
            members.Line("{");
            foreach (var (member, description) in property.Members)
            {
                members.Line($"    /// <summary>{description}</summary>");
                members.Line($"    {member},");
            }
            members.Line("}");
            members.Save(targetFolder);

            new GeneratedFile(name + "Table", ".Tables", property.Version, property.File)
                .Line($"internal static class {name}Table")
                .Line("{")
                .Table(TwoStageTable.Build([.. property.Values.Select(value => (int)value)]), name, "Of", $"({name})")
                .Line("}")
                .Save(tables);
        }
    }
}
