using Publishing.Unicode.Properties;

namespace Publishing.Fonts.Subsetting.Web;

/// <summary>Finds the characters that a shaper may look up for a text besides those of the text.</summary>
internal static class ReachedCharacters
{
    /// <summary>The characters of the font that are reached, ascending.</summary>
    public static SortedSet<int> Find(OpenTypeFont font, IEnumerable<int> codePoints)
    {
        var reached = new SortedSet<int>();
        foreach (var codePoint in codePoints)
        {
            AddWithParts(font, codePoint, reached);
            AddWithParts(font, UnicodeData.Mirror(codePoint), reached); // Brackets turn in right-to-left text.
        }
        AddComposed(font, reached);
        reached.RemoveWhere(c => font.Characters[c] == 0);
        return reached;
    }

    /// <summary>A shaper decomposes what the font lacks.</summary>
    private static void AddWithParts(OpenTypeFont font, int codePoint, SortedSet<int> reached)
    {
        if (codePoint is < 0 or > 0x10FFFF || !reached.Add(codePoint) || font.Characters[codePoint] != 0)
            return;
        if (!UnicodeData.Decompose(codePoint, out var first, out var second))
            return;
        AddWithParts(font, first, reached);
        AddWithParts(font, second, reached);
    }

    /// <summary>A shaper composes what the font has.</summary>
    private static void AddComposed(OpenTypeFont font, SortedSet<int> reached)
    {
        var found = true;
        while (found)
        {
            found = false;
            foreach (var (codePoint, _) in font.Characters.Entries())
            {
                if (!reached.Contains(codePoint)
                    && UnicodeData.Decompose(codePoint, out var first, out var second)
                    && second != 0
                    && reached.Contains(first)
                    && reached.Contains(second))
                    found |= reached.Add(codePoint);
            }
        }
    }
}
