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
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Word">What it says.</param>
internal readonly record struct CitationToken(int Start, int End, CitationWord Word)
{
    /// <summary>What it is.</summary>
    public CitationTokenKind Kind => Word.Kind;

    /// <summary>The word in base letters; behind ״ when it is written with gershayim. For a mark the sign, dashes as -, geresh as '.</summary>
    public string Folded => Word.Folded;

    /// <summary>The number of digits.</summary>
    public int Value => Word.Value;

    /// <summary>Whether a Latin word begins with a capital.</summary>
    public bool IsCapital => Word.IsCapital;

    /// <summary>Whether a Hebrew word is written with gershayim: an abbreviation or a numeral.</summary>
    public bool HasGershayim => Word.HasGershayim;

    /// <summary>The letters without the sign for gershayim.</summary>
    public string Letters => Word.Letters;

    /// <summary>Whether it is this sign.</summary>
    public bool IsMark(char sign) => Kind == CitationTokenKind.Mark && Folded[0] == sign;
}
