using System.Collections.Immutable;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Lets pages be put together on all processors while those before them are written; none is kept.</summary>
internal static class PagesAhead
{
    private const int MostAhead = 16;

    /// <summary>The pages in order, with what is on them.</summary>
    public static IEnumerable<(Page Page, ImmutableArray<PageItem> Items)> Of(ImmutableArray<Page> pages)
    {
        var ahead = new Queue<Task<ImmutableArray<PageItem>>>();
        var next = 0;
        foreach (var page in pages)
        {
            for (; next < pages.Length && ahead.Count < MostAhead; next++)
            {
                var coming = pages[next];
                ahead.Enqueue(Task.Run(() => coming.Items));
            }
            yield return (page, ahead.Dequeue().GetAwaiter().GetResult());
        }
    }
}
