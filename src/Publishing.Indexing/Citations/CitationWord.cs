using System.Globalization;

namespace Publishing.Indexing;

/// <summary>What a token of a citation says, the same wherever it stands.</summary>
internal sealed class CitationWord
{
    private string? key;
    private string? ashkenaziKey;

    /// <summary>Takes a word.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="folded">The word in base letters; behind ״ when it is written with gershayim. For a mark the sign, dashes as -, geresh as '.</param>
    /// <param name="isCapital">Whether a Latin word begins with a capital.</param>
    public CitationWord(CitationTokenKind kind, string folded, bool isCapital = false)
    {
        (Kind, Folded, IsCapital) = (kind, folded, isCapital);
        Letters = HasGershayim ? folded[1..] : folded;
        if (kind == CitationTokenKind.Number && int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            Value = value;
    }

    /// <summary>What it is.</summary>
    public CitationTokenKind Kind { get; }

    /// <summary>The word in base letters; behind ״ when it is written with gershayim. For a mark the sign, dashes as -, geresh as '.</summary>
    public string Folded { get; }

    /// <summary>Whether a Latin word begins with a capital.</summary>
    public bool IsCapital { get; }

    /// <summary>The number of digits; 0 when there are none, or too many.</summary>
    public int Value { get; }

    /// <summary>Whether a Hebrew word is written with gershayim: an abbreviation or a numeral.</summary>
    public bool HasGershayim => Kind == CitationTokenKind.Hebrew && Folded[0] == '״';

    /// <summary>The letters without the sign for gershayim.</summary>
    public string Letters { get; }

    /// <summary>Whether a citation can begin with the word; null as long as nobody has asked.</summary>
    public bool? BeginsCitation { get; set; }

    /// <summary>By what names of works are found: spellings of one name differ in ch, kh and h, in doubled letters and the like; abbreviations are taken by the letter.</summary>
    public string Key => key ??= IsSpelled ? "~" + TransliteratedHebrew.SoundsOf(Folded) : Folded;

    /// <summary>The same for Ashkenazi spelling, in which a final t is s, and many an a is o: Bereishis, Shabbos, Devorim. Null where it makes no difference.</summary>
    public string? AshkenaziKey => IsSpelled ? ashkenaziKey ??= "≈" + TransliteratedHebrew.SoundsOf(Folded[^1] == 's' ? Folded[..^1] + "t" : Folded).Replace('o', 'a') : null;

    private bool IsSpelled => Kind == CitationTokenKind.Latin && Folded.Length > 3;
}
