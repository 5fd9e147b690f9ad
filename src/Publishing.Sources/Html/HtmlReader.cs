using System.Collections.Immutable;
using HtmlAgilityPack;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the main text of a web page into blocks.</summary>
internal static class HtmlReader
{
    private const string Name = "read HTML";

    public static bool Reads(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);

    public static ImmutableArray<DraftBlock> Read(Language language, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var page = new HtmlDocument();
        page.LoadHtml(ledger.Source.Text);
        var root = page.DocumentNode;
        var tree = new HtmlPage(root);
        var title = FindPageTitle.In(tree, root, out var isNamed);
        MarkFurniture.In(tree, title);
        MarkTeasers.In(tree, title);
        MarkListsByHead.In(tree, title);
        var main = FindMainContent.Of(tree);
        var source = TracedText.Of(ledger.Source);
        var hasTitle = false;
        var (first, end) = main < 0 ? (0, tree.Blocks.Count) : (tree.Elements[main].First, tree.Elements[main].End);
        var kept = new List<HtmlBlock>();
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            var block = tree.Blocks[i];
            if (i == title || (i >= first && i < end && block.Furniture is null && !(isNamed && i < title)))
                kept.Add(block);
            else
                Remove(block, source, ledger);
        }
        RemoveMarkup(source, tree.Blocks, ledger);
        var blocks = ImmutableArray.CreateBuilder<DraftBlock>();
        foreach (var block in kept)
        {
            var text = SplitLines.RemoveInvisible(TextOf(block, source, ledger), ledger, diagnostics).Trim();
            if (text.IsBlank)
                continue;
            if (FurniturePhrases.Classify(text.Text) is FurnitureKind.Site or FurnitureKind.ListHead)
            {
                ledger.Remove(Name, text, "a link, a form or a notice of the site", 90);
                continue;
            }
            var kind = block.Kind == BlockKind.Title && hasTitle ? BlockKind.Heading : block.Kind;
            hasTitle |= kind == BlockKind.Title;
            blocks.Add(new DraftBlock(text, LanguageDetection.Detect(text.Text, language), kind));
        }
        return blocks.ToImmutable();
    }

    private static void Remove(HtmlBlock block, TracedText source, LedgerWriter ledger)
    {
        foreach (var (text, _) in block.Pieces.Where(p => IsInSource(p.Text, source) && !string.IsNullOrWhiteSpace(p.Text.Text)))
            ledger.Remove(Name, source.Slice(text.StreamPosition, text.Text.Length), block.Furniture ?? "it stands round the main text", 85);
    }

    /// <summary>Takes out all of the page that is in no block.</summary>
    private static void RemoveMarkup(TracedText source, IEnumerable<HtmlBlock> blocks, LedgerWriter ledger)
    {
        var taken = new bool[source.Length];
        foreach (var (text, _) in blocks.SelectMany(b => b.Pieces).Where(p => IsInSource(p.Text, source)))
            taken.AsSpan(text.StreamPosition, text.Text.Length).Fill(true);
        ledger.RemoveUntaken(Name, source, taken);
    }

    // The parser mends some pages as it reads; what it made up itself is not in the source.
    private static bool IsInSource(HtmlTextNode text, TracedText source) =>
        text.StreamPosition >= 0 && text.StreamPosition + text.Text.Length <= source.Length
        && source.Text.AsSpan(text.StreamPosition, text.Text.Length).SequenceEqual(text.Text);

    private static TracedText TextOf(HtmlBlock block, TracedText source, LedgerWriter ledger)
    {
        var text = new TracedText.Builder();
        foreach (var (piece, followsBreak) in block.Pieces)
        {
            if (!IsInSource(piece, source))
                continue;
            var start = piece.StreamPosition;
            text.Append(followsBreak ? " " : "", start).Append(ledger.Apply(Name, source.Slice(start, piece.Text.Length), Entities(piece.Text)));
        }
        return text.Build();
    }

    private static List<Edit> Entities(string raw)
    {
        var edits = new List<Edit>();
        for (var i = raw.IndexOf('&', StringComparison.Ordinal); i >= 0; i = raw.IndexOf('&', i + 1))
        {
            // An entity ends before the next one begins.
            var end = raw.AsSpan(i, Math.Min(12, raw.Length - i)).IndexOf(';');
            if (end < 2 || raw.AsSpan(i + 1, end - 1).Contains('&'))
                continue;
            var entity = raw.Substring(i, end + 1);
            var decoded = HtmlEntity.DeEntitize(entity);
            if (decoded != entity && decoded.Length > 0 && !decoded.Any(char.IsControl) && (decoded.Length > 1 || !char.IsSurrogate(decoded[0])))
                edits.Add(new Edit(i, entity.Length, decoded == "\u00A0" ? " " : decoded, "a character written as an entity", 100));
        }
        return edits;
    }
}
