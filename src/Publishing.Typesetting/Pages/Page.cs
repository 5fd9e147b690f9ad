using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>A page. The origin is the top left corner of the trimmed page; y grows downwards.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Label">The page's number as printed, or as it is counted when none is printed: <c>iv</c>, <c>12</c>, <c>יב</c>.</param>
/// <param name="Width">Trimmed width.</param>
/// <param name="Height">Trimmed height.</param>
/// <param name="Items">What is on the page, in reading order; artifacts (heads, folios) come last.</param>
public sealed record Page(int Index, string Label, Pt Width, Pt Height, ImmutableArray<PageItem> Items);
