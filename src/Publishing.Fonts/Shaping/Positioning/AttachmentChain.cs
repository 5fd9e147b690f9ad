using Publishing.Core;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Turns "hangs on that glyph" into shifts from the pen, along chains of marks on marks.</summary>
internal static class AttachmentChain
{
    private const int Longest = 64;

    /// <summary>Settles the offsets of a glyph and of those it hangs on.</summary>
    public static void Resolve(GlyphBuffer buffer, int index, Direction direction)
    {
        Span<int> chain = stackalloc int[Longest];
        var length = 0;
        for (var i = index; buffer[i].Attachment != 0 && length < Longest;)
        {
            chain[length++] = i;
            i += buffer[i].Attachment;
            if (i < 0 || i >= buffer.Count)
                return;
        }
        while (length > 0)
            Settle(buffer, chain[--length], direction);
    }

    private static void Settle(GlyphBuffer buffer, int index, Direction direction)
    {
        ref var slot = ref buffer[index];
        var parent = index + slot.Attachment;
        slot.Attachment = 0;
        slot.YOffset += buffer[parent].YOffset;
        if (slot.IsCursive)
            return;
        slot.XOffset += buffer[parent].XOffset;
        if (direction == Direction.LeftToRight)
        {
            for (var i = parent; i < index; i++)
                slot.XOffset -= buffer[i].XAdvance;
        }
        else
        {
            for (var i = parent + 1; i <= index; i++)
                slot.XOffset += buffer[i].XAdvance;
        }
    }
}
