namespace Publishing.Unicode.Properties;

/// <summary>The arithmetic of Hangul syllables (Unicode 15.0, section 3.12).</summary>
internal static class Hangul
{
    private const int SBase = 0xAC00, LBase = 0x1100, VBase = 0x1161, TBase = 0x11A7;
    private const int LCount = 19, VCount = 21, TCount = 28, SCount = LCount * VCount * TCount;

    /// <summary>An LVT syllable becomes LV and T; an LV syllable becomes L and V.</summary>
    public static bool Decompose(int codePoint, out int first, out int second)
    {
        var s = codePoint - SBase;
        if ((uint)s >= SCount)
        {
            first = second = 0;
            return false;
        }
        var t = s % TCount;
        (first, second) = t != 0
            ? (codePoint - t, TBase + t)
            : (LBase + s / (VCount * TCount), VBase + s / TCount % VCount);
        return true;
    }

    /// <summary>L and V become LV; LV and T become LVT.</summary>
    public static bool Compose(int first, int second, out int composite)
    {
        composite = 0;
        if ((uint)(first - LBase) < LCount && (uint)(second - VBase) < VCount)
            composite = SBase + ((first - LBase) * VCount + second - VBase) * TCount;
        else if ((uint)(first - SBase) < SCount && (first - SBase) % TCount == 0 && second > TBase && second < TBase + TCount)
            composite = first + second - TBase;
        return composite != 0;
    }
}
