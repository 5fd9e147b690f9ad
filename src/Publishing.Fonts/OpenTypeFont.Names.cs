using Publishing.Fonts.Tables;

namespace Publishing.Fonts;

public sealed partial class OpenTypeFont
{
    /// <summary>The family: the typographic name (16) where there is one, else name 1; the font's <see cref="Name"/> when it has neither.</summary>
    public string FamilyName { get; }

    /// <summary>The style in the family: name 17 where there is one, else name 2, else "Regular".</summary>
    public string SubfamilyName { get; }

    /// <summary>The PostScript name (6): ASCII letters, digits and marks that a PDF name may hold; never empty.</summary>
    public string PostScriptName { get; }

    /// <summary>The weight as in CSS: 400 is regular, 700 bold; 1 to 1000.</summary>
    public int Weight => os2.Weight;

    /// <summary>The font is italic or oblique.</summary>
    public bool IsItalic => os2.IsItalic;

    /// <summary>All glyphs have one width (post isFixedPitch).</summary>
    public bool IsFixedPitch { get; }

    /// <summary>The slant in 1/65536 degree, anticlockwise from the vertical: negative for a font that leans right.</summary>
    public int ItalicAngle { get; }

    /// <summary>The licence bits allow embedding in a document (OS/2 fsType).</summary>
    public bool MayEmbed => os2.MayEmbed;

    /// <summary>The licence bits allow embedding a part of the font (OS/2 fsType bit 8).</summary>
    public bool MaySubset => os2.MaySubset;

    /// <summary>A string of the name table, preferably in American English: 0 is the copyright line, 13 the licence, 14 where it can be read.</summary>
    /// <param name="nameId">The name's number (OpenType, "name", Name IDs).</param>
    /// <returns>Null when the font does not say it.</returns>
    /// <exception cref="FontFormatException">The string lies outside the table.</exception>
    public string? FindName(int nameId) => NameTable.Find(Table("name").Span, nameId);

    private (string Family, string Subfamily, string PostScript) ReadNames()
    {
        var names = Table("name").Span;
        var family = NameTable.Find(names, 16) ?? NameTable.Find(names, 1) ?? Name;
        var subfamily = NameTable.Find(names, 17) ?? NameTable.Find(names, 2) ?? "Regular";
        var postScript = Printable(NameTable.Find(names, 6) ?? "");
        if (postScript.Length == 0)
            postScript = Printable($"{family}-{subfamily}");
        return (family, subfamily, postScript.Length > 0 ? postScript : "Font");
    }

    /// <summary>Drops what a PostScript name may not hold (OpenType name ID 6).</summary>
    private static string Printable(string text) =>
        string.Concat(text.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%#".Contains(c, StringComparison.Ordinal)).Take(63));
}
