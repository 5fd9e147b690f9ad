using System.Text;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>The order of headings in an index of one alphabet.</summary>
/// <remarks>
/// English: word by word (ISO 999, 8.2: "Lo Lishma" before "Lobby"), without case, diacritics, apostrophes, ʾ and ʿ.
/// Hebrew: letter by letter, without niqqud, cantillation, geresh, gershayim, maqaf and spaces; final forms are base forms.
/// Symbols come before digits, digits before letters, the letters of the index's alphabet before those of others.
/// </remarks>
public sealed class IndexCollation : IComparer<string>
{
    private readonly bool isHebrew;

    private IndexCollation(bool isHebrew) => this.isHebrew = isHebrew;

    /// <summary>The order of the Latin alphabet.</summary>
    public static IndexCollation English { get; } = new(isHebrew: false);

    /// <summary>The order of the Hebrew alphabet.</summary>
    public static IndexCollation Hebrew { get; } = new(isHebrew: true);

    /// <summary>The order for a language.</summary>
    public static IndexCollation For(Language language) => language.IsHebrew ? Hebrew : English;

    /// <summary>Compares two headings; headings with the same letters are ordered by their UTF-16 units, so that only equal ones compare as 0.</summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return string.CompareOrdinal(x, y);
        var byKey = string.CompareOrdinal(KeyOf(x), KeyOf(y));
        return byKey != 0 ? byKey : string.CompareOrdinal(x, y);
    }

    /// <summary>The letter that a heading is filed under, as printed in an index: a capital Latin letter, a Hebrew base letter, or <c>#</c> for digits and symbols.</summary>
    public static string LetterOf(string heading)
    {
        foreach (var unit in LetterFolding.Fold(heading))
        {
            if (char.IsAsciiDigit(unit))
                break;
            if (char.IsLetter(unit))
                return char.ToUpperInvariant(unit).ToString();
        }
        return "#";
    }

    /// <summary>A key whose ordinal order is the order of the headings.</summary>
    public string KeyOf(string heading)
    {
        var key = new StringBuilder(heading.Length);
        foreach (var unit in LetterFolding.Fold(heading))
        {
            if (char.IsLetter(unit))
                key.Append(LetterFolding.IsHebrewLetter(unit) == isHebrew ? '\u3000' : '\u4000').Append(unit);
            else if (char.IsDigit(unit))
                key.Append('\u2000').Append(unit);
            else if (!isHebrew && key.Length > 0 && key[^1] != '\u0001')
                key.Append('\u0001');
        }
        if (key.Length > 0 && key[^1] == '\u0001')
            key.Length--;
        return key.ToString();
    }
}
