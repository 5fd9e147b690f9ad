using Publishing.Fonts.Shaping.Positioning;
using Publishing.Unicode.Properties;

namespace Publishing.Fonts.Shaping.Normalising;

/// <summary>Brings characters into the form for which the font has glyphs, and marks into order.</summary>
/// <remarks>HarfBuzz, "Normalization" in hb-ot-shape-normalize: decompose, reorder, recompose, each only as far as the font can show.</remarks>
internal static class Normaliser
{
    private const int Hyphen = 0x2010;
    private const int NonBreakingHyphen = 0x2011;
    private const int GraphemeJoiner = 0x034F;
    private const int MostMarks = 32;

    /// <summary>Normalises the buffer and gives each slot its glyph.</summary>
    /// <param name="buffer">The characters; afterwards the glyphs.</param>
    /// <param name="font">The font.</param>
    /// <param name="isHebrew">Whether Hebrew's own rules hold.</param>
    /// <param name="placesMarks">Whether the font places marks by GPOS.</param>
    public static void Normalise(GlyphBuffer buffer, OpenTypeFont font, bool isHebrew, bool placesMarks)
    {
        var hasMarks = false;
        foreach (ref var slot in buffer.Span)
            hasMarks |= (slot.Traits & CharacterTraits.Mark) != 0;
        Decompose(buffer, font);
        if (!hasMarks)
            return;
        Reorder(buffer, isHebrew);
        Recompose(buffer, font, isHebrew && !placesMarks);
    }

    /// <summary>Characters alone keep their own glyph where there is one; those with marks are taken apart fully.</summary>
    private static void Decompose(GlyphBuffer buffer, OpenTypeFont font)
    {
        for (var i = 0; i < buffer.Count;)
        {
            var isSimple = i + 1 >= buffer.Count || (buffer[i + 1].Traits & CharacterTraits.Mark) == 0;
            if (isSimple)
            {
                i += DecomposeAt(buffer, font, i, shortest: true);
                continue;
            }
            i = DecomposeCluster(buffer, font, i);
        }
    }

    /// <returns>The index behind the letter and its marks.</returns>
    private static int DecomposeCluster(GlyphBuffer buffer, OpenTypeFont font, int start)
    {
        var end = start + 1;
        var hasSelector = false;
        for (; end < buffer.Count && (buffer[end].Traits & CharacterTraits.Mark) != 0; end++)
            hasSelector |= IsVariationSelector(buffer[end].CodePoint);
        if (hasSelector)
            return SelectVariations(buffer, font, start, end);
        for (var left = end - start; left > 0; left--)
            start += DecomposeAt(buffer, font, start, shortest: false);
        return start;
    }

    /// <summary>What a selector chooses belongs to the character as it is written: where the font has a glyph for both, it stands for both.</summary>
    /// <returns>The index behind the cluster.</returns>
    private static int SelectVariations(GlyphBuffer buffer, OpenTypeFont font, int start, int end)
    {
        var isBase = true;
        for (var i = start; i < end; i++)
        {
            if (isBase && i + 1 < end && IsVariationSelector(buffer[i + 1].CodePoint))
            {
                isBase = false;
                if (font.GlyphFor(buffer[i].CodePoint, buffer[i + 1].CodePoint) is { Value: not 0 } chosen)
                {
                    buffer.MergeClusters(i, i + 2);
                    buffer.Remove(i + 1);
                    buffer[i].Glyph = chosen.Value;
                    end--;
                    continue;
                }
            }
            else if (!IsVariationSelector(buffer[i].CodePoint))
            {
                isBase = true;
            }
            buffer[i].Glyph = font.GlyphFor(buffer[i].CodePoint).Value;
        }
        return end;
    }

    private static bool IsVariationSelector(int codePoint) =>
        codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D) or 0x180F;

    /// <returns>How many slots the character now takes.</returns>
    private static int DecomposeAt(GlyphBuffer buffer, OpenTypeFont font, int index, bool shortest)
    {
        var codePoint = buffer[index].CodePoint;
        var glyph = font.GlyphFor(codePoint).Value;
        if (shortest && glyph != 0)
        {
            buffer[index].Glyph = glyph;
            return 1;
        }
        Span<int> parts = stackalloc int[8];
        var count = Expand(font, codePoint, shortest, parts);
        if (count > 0)
        {
            var original = buffer[index];
            if (count > 1)
                buffer.Insert(index + 1, count - 1);
            for (var i = 0; i < count; i++)
            {
                ref var slot = ref buffer[index + i];
                slot = original;
                slot.CodePoint = parts[i];
                slot.Glyph = font.GlyphFor(parts[i]).Value;
                CharacterClassification.Classify(ref slot);
            }
            return count;
        }
        if (glyph == 0 && FallbackSpaces.CanReplace(codePoint))
        {
            glyph = font.GlyphFor(' ').Value;
            if (glyph != 0)
                buffer[index].Traits |= CharacterTraits.ShownAsSpace;
        }
        if (glyph == 0 && codePoint == NonBreakingHyphen)
            glyph = font.GlyphFor(Hyphen).Value;
        buffer[index].Glyph = glyph;
        return 1;
    }

    /// <summary>Takes a character apart as long as the font has the parts; 0 when it has not.</summary>
    private static int Expand(OpenTypeFont font, int codePoint, bool shortest, Span<int> parts)
    {
        if (parts.Length < 2 || !UnicodeData.Decompose(codePoint, out var first, out var second)
            || (second != 0 && font.GlyphFor(second).Value == 0))
            return 0;
        var hasFirst = font.GlyphFor(first).Value != 0;
        var count = shortest && hasFirst ? 0 : Expand(font, first, shortest, parts[..^1]);
        if (count == 0)
        {
            if (!hasFirst)
                return 0;
            parts[0] = first;
            count = 1;
        }
        if (second != 0)
            parts[count++] = second;
        return count;
    }

    private static void Reorder(GlyphBuffer buffer, bool isHebrew)
    {
        for (var start = 0; start < buffer.Count; start++)
        {
            if (buffer[start].CombiningClass == 0)
                continue;
            var end = start + 1;
            while (end < buffer.Count && buffer[end].CombiningClass != 0)
                end++;
            if (end - start <= MostMarks)
            {
                Sort(buffer, start, end);
                if (isHebrew)
                    ReorderHebrew(buffer, start, end);
            }
            start = end;
        }
        // A joiner that changes no order says nothing to shaping and is passed over like other ignorables.
        for (var i = 1; i + 1 < buffer.Count; i++)
        {
            if (buffer[i].CodePoint == GraphemeJoiner
                && (buffer[i + 1].CombiningClass == 0 || buffer[i - 1].CombiningClass <= buffer[i + 1].CombiningClass))
                buffer[i].Traits &= ~CharacterTraits.Hidden;
        }
    }

    private static void Sort(GlyphBuffer buffer, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var j = i;
            while (j > start && buffer[j - 1].CombiningClass > buffer[i].CombiningClass)
                j--;
            if (j == i)
                continue;
            buffer.MergeClusters(j, i + 1);
            var moved = buffer[i];
            for (var k = i; k > j; k--)
                buffer[k] = buffer[k - 1];
            buffer[j] = moved;
        }
    }

    /// <summary>Sheva or hiriq after patah or qamats stands behind the meteg (as in Jerusalem, written without its yod).</summary>
    private static void ReorderHebrew(GlyphBuffer buffer, int start, int end)
    {
        for (var i = start + 2; i < end; i++)
        {
            if (buffer[i - 2].CombiningClass is MarkClasses.Patah or MarkClasses.Qamats
                && buffer[i - 1].CombiningClass is MarkClasses.Sheva or MarkClasses.Hiriq
                && buffer[i].CombiningClass is MarkClasses.Meteg or MarkClasses.Below)
            {
                buffer.MergeClusters(i - 1, i + 1);
                (buffer[i - 1], buffer[i]) = (buffer[i], buffer[i - 1]);
                return;
            }
        }
    }

    private static void Recompose(GlyphBuffer buffer, OpenTypeFont font, bool usesPresentationForms)
    {
        var starter = 0;
        for (var i = 1; i < buffer.Count;)
        {
            if ((buffer[i].Traits & CharacterTraits.Mark) != 0
                && (starter == i - 1 || buffer[i - 1].CombiningClass < buffer[i].CombiningClass)
                && Compose(buffer[starter].CodePoint, buffer[i].CodePoint, usesPresentationForms, out var composite)
                && font.GlyphFor(composite).Value is not 0 and var glyph)
            {
                buffer.MergeClusters(starter, i + 1);
                buffer.Remove(i);
                ref var slot = ref buffer[starter];
                slot.CodePoint = composite;
                slot.Glyph = glyph;
                CharacterClassification.Classify(ref slot);
                continue;
            }
            if (buffer[i].CombiningClass == 0)
                starter = i;
            i++;
        }
    }

    private static bool Compose(int first, int second, bool usesPresentationForms, out int composite) =>
        UnicodeData.Compose(first, second, out composite)
        || (usesPresentationForms && PresentationForms.Compose(first, second, out composite));
}
