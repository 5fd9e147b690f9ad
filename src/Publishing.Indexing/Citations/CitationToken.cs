namespace Publishing.Indexing;

/// <summary>What a token of a citation is.</summary>
internal enum CitationTokenKind
{
    /// <summary>A word in Latin letters.</summary>
    Latin,

    /// <summary>A word in Hebrew letters.</summary>
    Hebrew,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>One sign; quotation marks and blanks are no tokens.</summary>
    Mark,
}

/// <summary>A word, number or sign of a text that may hold citations.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Folded">The word in base letters; behind ״ when it is written with gershayim. For a mark the sign, dashes as -, geresh as '.</param>
/// <param name="Value">The number of digits.</param>
/// <param name="IsCapital">Whether a Latin word begins with a capital.</param>
internal readonly record struct CitationToken(CitationTokenKind Kind, int Start, int End, string Folded, int Value, bool IsCapital)
{
    /// <summary>Whether a Hebrew word is written with gershayim: an abbreviation or a numeral.</summary>
    public bool HasGershayim => Kind == CitationTokenKind.Hebrew && Folded[0] == '״';

    /// <summary>The letters without the sign for gershayim.</summary>
    public string Letters => HasGershayim ? Folded[1..] : Folded;

    /// <summary>Whether it is this sign.</summary>
    public bool IsMark(char sign) => Kind == CitationTokenKind.Mark && Folded[0] == sign;
}
