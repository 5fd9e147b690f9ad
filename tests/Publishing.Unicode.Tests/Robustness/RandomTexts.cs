namespace Publishing.Unicode.Tests.Robustness;

/// <summary>Texts strung together by a generator with a fixed seed, so that a failure can be repeated.</summary>
internal static class RandomTexts
{
    private const string Frequent =
        "ab אב\u0627\u06611+$,.\u0300\u05B8\u00AD\t!()[]{}<>\u2329\u3009\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200D\u200B\u2028";

    /// <summary>Texts of up to 40 units: some of any units at all, lone surrogates among them, some of those that the rules speak of.</summary>
    public static IEnumerable<string> Of(int count)
    {
        var state = 0x2545F4914F6CDD1DUL;
        for (var i = 0; i < count; i++)
        {
            var units = new char[Next(41)];
            var anything = Next(4) == 0;
            for (var k = 0; k < units.Length; k++)
                units[k] = anything ? AnyUnit() : Frequent[Next(Frequent.Length)];
            yield return new string(units);
        }

        char AnyUnit() => Next(3) == 0 ? (char)(0xD800 + Next(0x800)) : (char)Next(0x10000);

        int Next(int limit)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)((state >> 11) % (ulong)limit);
        }
    }
}
