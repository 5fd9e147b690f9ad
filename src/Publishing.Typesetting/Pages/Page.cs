using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>A page. The origin is the top left corner of the trimmed page; y grows downwards.</summary>
public sealed record Page
{
    private readonly Func<ImmutableArray<PageItem>> assemble;

    /// <summary>Makes a page of what is on it.</summary>
    /// <param name="index">From 0.</param>
    /// <param name="label">The page's number; see <see cref="Label"/>.</param>
    /// <param name="width">Trimmed width.</param>
    /// <param name="height">Trimmed height.</param>
    /// <param name="items">What is on it; see <see cref="Items"/>.</param>
    public Page(int index, string label, Pt width, Pt height, ImmutableArray<PageItem> items)
        : this(index, label, width, height, () => items)
    {
    }

    /// <summary>Makes a page that is put together when someone looks at it.</summary>
    internal Page(int index, string label, Pt width, Pt height, Func<ImmutableArray<PageItem>> assemble)
    {
        (Index, Label, Width, Height) = (index, label, width, height);
        this.assemble = assemble;
    }

    /// <summary>From 0.</summary>
    public int Index { get; init; }

    /// <summary>The page's number as printed, or as it is counted when none is printed: <c>iv</c>, <c>12</c>, <c>יב</c>.</summary>
    public string Label { get; init; }

    /// <summary>Trimmed width.</summary>
    public Pt Width { get; init; }

    /// <summary>Trimmed height.</summary>
    public Pt Height { get; init; }

    /// <summary>What is on the page, in reading order; artifacts (heads, folios) come last.</summary>
    /// <remarks>The pages of a book are put together each time that they are asked for, so that the book needs little memory: keep what you use twice.</remarks>
    public ImmutableArray<PageItem> Items
    {
        get => assemble();
        init => assemble = () => value;
    }
}
