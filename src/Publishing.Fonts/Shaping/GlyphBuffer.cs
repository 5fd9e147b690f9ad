namespace Publishing.Fonts.Shaping;

/// <summary>The glyphs of a run while it is shaped, in logical order. Reused from run to run.</summary>
internal sealed class GlyphBuffer
{
    private GlyphSlot[] slots = new GlyphSlot[64];
    private int ligatures;

    /// <summary>How many glyphs there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is left of the work that one run may cost; hostile tables run out of it.</summary>
    public int Budget { get; set; }

    /// <summary>How many glyphs one run may grow to.</summary>
    public int Capacity { get; private set; }

    /// <summary>Takes a step of work; false when there is none left.</summary>
    public bool Spend() => Budget-- > 0;

    /// <summary>A glyph.</summary>
    public ref GlyphSlot this[int index] => ref slots[index];

    /// <summary>All glyphs.</summary>
    public Span<GlyphSlot> Span => slots.AsSpan(0, Count);

    /// <summary>Empties the buffer for a run of a length in UTF-16 units.</summary>
    public void Reset(int length)
    {
        Count = 0;
        ligatures = 0;
        Capacity = Math.Max(16_384, (int)Math.Min(length * 64L, int.MaxValue / 2));
        Budget = Math.Max(65_536, (int)Math.Min(length * 2_048L, int.MaxValue / 2));
        if (slots.Length < length)
            slots = new GlyphSlot[length + length / 2];
    }

    /// <summary>Adds a slot at the end.</summary>
    public ref GlyphSlot Add()
    {
        Reserve(1);
        slots[Count] = default;
        return ref slots[Count++];
    }

    /// <summary>Opens a gap of cleared slots.</summary>
    public void Insert(int index, int count)
    {
        Reserve(count);
        Array.Copy(slots, index, slots, index + count, Count - index);
        Count += count;
    }

    /// <summary>Removes a slot.</summary>
    public void Remove(int index)
    {
        Array.Copy(slots, index + 1, slots, index, Count - index - 1);
        Count--;
    }

    /// <summary>A number for a new ligature: from 1 to 255, round and round.</summary>
    public byte NextLigatureId() => (byte)(ligatures++ % 255 + 1);

    /// <summary>Gives one cluster to all glyphs of a range, and to those that share a cluster with its ends.</summary>
    public void MergeClusters(int start, int end)
    {
        if (end - start < 2)
            return;
        var cluster = slots[start].Cluster;
        for (var i = start + 1; i < end; i++)
            cluster = Math.Min(cluster, slots[i].Cluster);
        if (cluster != slots[end - 1].Cluster)
        {
            while (end < Count && slots[end - 1].Cluster == slots[end].Cluster)
                end++;
        }
        if (cluster != slots[start].Cluster)
        {
            while (start > 0 && slots[start - 1].Cluster == slots[start].Cluster)
                start--;
        }
        for (var i = start; i < end; i++)
            slots[i].Cluster = cluster;
    }

    /// <summary>Removes a glyph; its characters go to a neighbour.</summary>
    public void Delete(int index)
    {
        var cluster = slots[index].Cluster;
        var survives = (index + 1 < Count && slots[index + 1].Cluster == cluster) || (index > 0 && slots[index - 1].Cluster == cluster);
        if (!survives && index > 0)
        {
            var old = slots[index - 1].Cluster;
            if (cluster < old)
            {
                for (var i = index; i > 0 && slots[i - 1].Cluster == old; i--)
                    slots[i - 1].Cluster = cluster;
            }
        }
        else if (!survives && index + 1 < Count)
        {
            MergeClusters(index, index + 2);
        }
        Remove(index);
    }

    /// <summary>Turns the order round.</summary>
    public void Reverse() => Span.Reverse();

    private void Reserve(int more)
    {
        if (Count + more > slots.Length)
            Array.Resize(ref slots, Math.Max(slots.Length * 2, Count + more));
    }
}
