using System.Collections.Immutable;
using Publishing.Typesetting.Galleys;

namespace Publishing.Typesetting.Sections;

/// <summary>Puts a galley together; of two spaces that meet, the greater one counts.</summary>
internal sealed class GalleyBuilder
{
    private readonly ImmutableArray<GalleyItem>.Builder items = ImmutableArray.CreateBuilder<GalleyItem>();
    private int pending;

    /// <summary>The height so far, in rows, of the natural settings.</summary>
    public int Rows => items.Sum(i => i switch
    {
        GalleySpace space => space.Rows,
        GalleyBlock block => block.Settings[0].Rows,
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    /// <summary>Whether white rows stand, or will stand, before the next block.</summary>
    public bool EndsWithSpace => pending > 0;

    /// <summary>Asks for white rows before the next block.</summary>
    public GalleyBuilder Space(int rows)
    {
        pending = Math.Max(pending, rows);
        return this;
    }

    /// <summary>Adds white rows that stay at the head of a page.</summary>
    public GalleyBuilder RigidSpace(int rows)
    {
        if (rows > 0)
            items.Add(new GalleySpace(rows, IsRigid: true));
        return this;
    }

    /// <summary>Adds a block with its spaces; one without lines is passed over.</summary>
    public GalleyBuilder Add(GalleyBlock block, int rowsBefore = 0, int rowsAfter = 0)
    {
        if (block.Settings[0].Lines.IsEmpty)
            return this;
        Space(rowsBefore);
        if (pending > 0 && items.Count > 0)
            items.Add(new GalleySpace(pending));
        items.Add(block);
        pending = rowsAfter;
        return this;
    }

    /// <summary>The galley.</summary>
    public ImmutableArray<GalleyItem> Build() => items.ToImmutable();
}
