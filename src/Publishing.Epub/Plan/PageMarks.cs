using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>The printed pages that the EPUB reproduces.</summary>
internal sealed class PageMarks
{
    private readonly Dictionary<string, ImmutableArray<PageMark>> byPath;

    private PageMarks(ImmutableArray<PageMark> all)
    {
        All = all;
        byPath = all.GroupBy(m => m.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>All marks in the order of the text: the page list.</summary>
    public ImmutableArray<PageMark> All { get; }

    /// <summary>The marks of one file, in the order of the text.</summary>
    public ImmutableArray<PageMark> In(string path) => byPath.GetValueOrDefault(path, []);

    /// <summary>Finds the pages that open inside the texts of the EPUB.</summary>
    /// <param name="pages">The printed pages of the whole edition; those of texts that the variant leaves out are passed over.</param>
    /// <param name="book">The whole edition.</param>
    /// <param name="texts">The texts of the EPUB and their files, in order.</param>
    /// <param name="isTwoWay">Whether both halves of a two-way book are here, whose folios may be alike: pages are then called by their labels.</param>
    /// <param name="ids">Gives the ids of the markers.</param>
    /// <param name="diagnostics">Receives X005 for each page that begins where the book has nothing.</param>
    public static PageMarks Make(PageMap pages, Book book, IReadOnlyList<(BookText Text, string Path)> texts, bool isTwoWay, IdTable ids, IDiagnostics diagnostics)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
            order.TryAdd(texts[i].Text.Info.Id, i);
        var known = book.Texts.Select(t => t.Info.Id).ToHashSet(StringComparer.Ordinal);

        var marks = new List<(int Text, PageMark Mark)>();
        var marked = new HashSet<(int Text, string Folio)>();
        foreach (var (index, page) in pages.Breaks.Index())
        {
            if (order.TryGetValue(page.TextId, out var text) && page.BlockIndex >= 0 && page.BlockIndex < texts[text].Text.Document.Blocks.Length)
            {
                var folio = isTwoWay ? page.Label ?? page.Folio : page.Folio;
                marked.Add((text, page.Folio));
                marks.Add((text, new PageMark(IdFor(folio, index), folio, texts[text].Path, page.BlockIndex, Math.Max(page.Offset, 0))));
            }
            else if (order.ContainsKey(page.TextId) || !known.Contains(page.TextId))
            {
                diagnostics.Report(new Diagnostic(EpubRules.PageBreakLeftOut, SourceSpan.None,
                    $"Page {page.Folio} begins at block {page.BlockIndex} of text '{page.TextId}', which the book does not have."));
            }
        }

        // A text that begins in the middle of a page, the rest of which the variant leaves out: the page begins with it.
        for (var i = 0; i < texts.Count; i++)
        {
            if (pages.AnchorFolios.TryGetValue(texts[i].Text.Info.Id, out var folio) && !marked.Contains((i, folio)) && !marked.Contains((i - 1, folio)))
                marks.Add((i, new PageMark(IdFor(folio, pages.Breaks.Length + i), folio, texts[i].Path, 0, 0)));
        }
        return new PageMarks([.. marks.OrderBy(m => m.Text).ThenBy(m => m.Mark.BlockIndex).ThenBy(m => m.Mark.Offset).Select(m => m.Mark)]);

        string IdFor(string folio, int index) =>
            ids.Give("page-" + (folio.Length > 0 && folio.All(char.IsAsciiLetterOrDigit) ? folio : "at-" + (index + 1).ToString(CultureInfo.InvariantCulture)));
    }
}
