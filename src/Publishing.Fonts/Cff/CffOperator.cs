namespace Publishing.Fonts.Cff;

/// <summary>The operators of dictionaries that matter here (CFF specification, tables 9, 10 and 23).</summary>
internal static class CffOperator
{
    public const int Escape = 12 << 8;

    public const int FontBox = 5, Charset = 15, CharStrings = 17, Private = 18, Subrs = 19;

    public const int CharstringType = Escape | 6, FontMatrix = Escape | 7, Ros = Escape | 30, CidCount = Escape | 34,
        FontArray = Escape | 36, FontSelect = Escape | 37;
}
