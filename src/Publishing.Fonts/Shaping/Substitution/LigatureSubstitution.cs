using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Substitution;

/// <summary>One glyph for several (OpenType, GSUB 4).</summary>
internal sealed class LigatureSubstitution(LayoutData data, int at) : Subtable(data, at, 2)
{
    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var index = Coverage.IndexOf(run.Current.Glyph);
        if (index < 0 || index >= table.U16(At + 4))
            return false;
        var set = At + table.U16(At + 6 + 2 * index);
        var count = table.U16(set);
        Span<int> positions = stackalloc int[Context.Longest];
        for (var i = 0; i < count && run.Buffer.Spend(); i++)
        {
            var ligature = set + table.U16(set + 2 + 2 * i);
            var glyph = table.U16(ligature);
            var parts = table.U16(ligature + 2);
            if (parts == 0)
                continue;
            if (parts == 1)
            {
                run.Replace(glyph);
                run.Index++;
                return true;
            }
            if (!Context.MatchInput(run, parts, new Components(this, ligature + 4 - 2), positions, out var components))
                continue;
            Ligate(run, positions[..parts], components, glyph);
            return true;
        }
        return false;
    }

    /// <summary>Joins the matched glyphs; marks between them stay, each on its component.</summary>
    private static void Ligate(LookupRun run, ReadOnlySpan<int> positions, int components, ushort glyph)
    {
        var buffer = run.Buffer;
        buffer.MergeClusters(run.Index, positions[^1] + 1);
        var onlyMarksFollow = true;
        for (var i = 1; i < positions.Length; i++)
            onlyMarksFollow &= buffer[positions[i]].IsMark;
        ref var first = ref buffer[positions[0]];
        // A base with marks stays a base, marks among themselves stay a mark: what follows attaches as before.
        var isLigature = !(onlyMarksFollow && (first.IsMark || (first.Properties & GlyphProperties.Base) != 0));
        var id = isLigature ? buffer.NextLigatureId() : (byte)0;
        var isMarkLigature = onlyMarksFollow && first.IsMark;
        var lastId = first.LigatureId;
        var lastCount = first.ComponentCount;
        var soFar = lastCount;
        if (isLigature)
        {
            first.LigatureId = id;
            first.LigatureComponent = 0;
            first.LigatureSize = (byte)Math.Min(components, 15);
            if ((first.Traits & CharacterTraits.NonspacingMark) != 0)
                first.Traits &= ~(CharacterTraits.NonspacingMark | CharacterTraits.Mark);
        }
        run.Replace(glyph, isLigature ? GlyphProperties.Ligature : GlyphProperties.None, GlyphProperties.Ligated);

        var index = run.Index + 1;
        var removed = 0;
        for (var i = 1; i < positions.Length; i++)
        {
            for (; index < positions[i] - removed; index++)
            {
                if (isLigature)
                    SetComponent(ref buffer[index], id, soFar - lastCount, lastCount);
            }
            lastId = buffer[index].LigatureId;
            lastCount = buffer[index].ComponentCount;
            soFar += lastCount;
            buffer.Remove(index);
            removed++;
        }
        if (!isMarkLigature && lastId != 0)
        {
            for (var i = index; i < buffer.Count && buffer[i].LigatureId == lastId && buffer[i].LigatureComponent != 0; i++)
                SetComponent(ref buffer[i], id, soFar - lastCount, lastCount);
        }
        run.Index = index;
    }

    private static void SetComponent(ref GlyphSlot mark, byte id, int before, int count)
    {
        var component = mark.LigatureComponent == 0 ? count : mark.LigatureComponent;
        mark.LigatureId = id;
        mark.LigatureComponent = (byte)Math.Min(15, before + Math.Min(component, count));
        mark.LigatureSize = 0;
    }

    private readonly struct Components(LigatureSubstitution ligature, int at) : ISequenceMatcher
    {
        public bool Matches(int place, ushort glyph) => ligature.Table.U16(at + 2 * place) == glyph;
    }
}
