using System.Collections.Immutable;
using HtmlAgilityPack;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the main text of a web page into blocks.</summary>
internal static class HtmlReader
{
    public const string Name = "read HTML";

    // Pages that people wrote stay well below this; the parser's time grows by the square of it.
    private const int DeepestNesting = 5000;
    private const int LittleText = HtmlPage.LittleText, MostAbove = 3;

    public static bool Reads(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the page.</summary>
    /// <param name="named">The language that the caller names, or null to go by the letters and what the page says.</param>
    /// <param name="ledger">Holds the page; receives what is taken out.</param>
    /// <param name="diagnostics">Receives S005 and S032, and S013 for a page that cannot be read.</param>
    /// <returns>The language of the text and its blocks; no blocks after S013.</returns>
    public static (Language Language, ImmutableArray<DraftBlock> Blocks) Read(Language? named, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        if (Parse(ledger.Source, diagnostics) is not { } root)
        {
            RemoveMarkup(TracedText.Of(ledger.Source), [], ledger, [], diagnostics);
            return (named ?? Language.English, []);
        }
        var (page, head, notes) = (HtmlPage.Of(root), HtmlHead.Of(root), new HtmlNotes(root));

        // What is no part of the text is marked; what is left decides where the text is.
        var title = FindPageTitle.In(page, head, page.Blocks.Count, out var isNamed);
        var near = new HeadBlocks(page, head, title);
        var (first, end) = FindText(page, near, title, isNamed);
        // The title again, under the text: "More on …".
        if (isNamed && IsUnderText(page, title, first, end))
        {
            title = FindPageTitle.In(page, head, title, out isNamed);
            near = new HeadBlocks(page, head, title);
            (first, end) = FindText(page, near, title, isNamed);
        }

        // A summary may be running text, too.
        var endOfHead = Enumerable.Range(first, end - first).Where(i => page.Blocks[i] is { Furniture: null, IsRunningText: true }).Take(2).DefaultIfEmpty(end).Last();
        var lead = new LeadLines(page, near, title, first);
        var source = TracedText.Of(ledger.Source);
        var texts = new HtmlText(source, ledger, diagnostics, HtmlText.IsMirrored(page), notes);
        var noteBlocks = new NoteBlocks(page, notes, IsText);
        var (drafts, begun) = (new List<DraftBlock>(), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (noteBlocks.NameOf(i) is { } note)
                AddNote(drafts, texts.Of(block), note, notes.NumberOf(note), begun, ledger);
            else if (noteBlocks.IsHeading(i))
                texts.Remove(block, "the heading of the notes, which go to their marks");
            else if (IsText(i))
                Add(drafts, texts.Of(block), i == title && isNamed ? BlockKind.Title : KindOver(i) ?? (i < endOfHead && Names.IsSureByline(block.Text) && FindMainContent.IsInLayout(page, block) ? BlockKind.Byline : block.Kind), block, ledger);
            else
                texts.Remove(block);
        }
        RemoveSecondCopy.Of(drafts, ledger);
        TrimTail.Of(drafts, ledger);
        var pictures = HtmlPictures.Of(root, page, i => IsText(i) || noteBlocks.NameOf(i) is not null);
        RemoveMarkup(source, page.Blocks, ledger, pictures, diagnostics);

        var language = named ?? LanguageDetection.Detect(string.Concat(drafts.Select(d => d.PlainText)), head.Language ?? Language.English);
        return (language, [.. drafts.Select(d => d with { Language = OwnLanguage.Of(d, d.Language.Tag.Length > 0 ? d.Language : language) })]);

        bool IsText(int i) => i == title || (page.Blocks[i].Furniture is null && i < end && (i >= first && !(isNamed && i < title) || lead.IsLead(i)));

        // What is named so far down in the text is of something else.
        BlockKind? KindOver(int i) => i < endOfHead ? near.KindOf(i) : null;
    }

    private static (int First, int End) FindText(HtmlPage page, HeadBlocks near, int title, bool isNamed)
    {
        var text = FindText(page, near, title, isNamed, byNames: true);
        return IsNearlyNothing(page, text.First, text.End) ? FindText(page, near, title, isNamed, byNames: false) : text;
    }

    private static bool IsUnderText(HtmlPage page, int title, int first, int end)
    {
        var (above, under) = (0, 0);
        for (var i = first; i < end; i++)
        {
            var length = page.Blocks[i] is { Furniture: null, IsRunningText: true } block ? block.Length : 0;
            (above, under) = i < title ? (above + length, under) : (above, under + length);
        }
        return above > LittleText && above > MostAbove * under;
    }

    private static (int First, int End) FindText(HtmlPage page, HeadBlocks near, int title, bool isNamed, bool byNames)
    {
        foreach (var block in page.Blocks)
            block.Furniture = null;
        MarkFurniture.In(page, near, title, byNames);
        MarkFormBoxes.In(page, title);
        MarkTeasers.In(page, title);
        MarkListsByHead.In(page, title);
        MarkLinkedLines.In(page);
        MarkCaptions.In(page, near, title);
        return FindMainContent.Of(page, isNamed ? title : -1) is var main and >= 0 ? (page.Elements[main].First, page.Elements[main].End) : (0, page.Blocks.Count);
    }

    // A site may call its text what others call their furniture; then next to nothing is left.
    private static bool IsNearlyNothing(HtmlPage page, int first, int end)
    {
        var (kept, marked, comments) = (0, 0, 0);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var length = block.IsRunningText ? block.Length : 0;
            kept += i >= first && i < end && block.Furniture is null ? length : 0;
            marked += block.Furniture is null or FurnitureNames.Comments ? 0 : length;
            comments += block.Furniture is FurnitureNames.Comments ? length : 0;
        }
        // A text may be short and what its readers say of it long.
        marked += kept == 0 ? comments : 0;
        return kept < LittleText && marked > 4 * LittleText;
    }

    private static HtmlNode? Parse(SourceText source, IDiagnostics diagnostics)
    {
        var document = new HtmlDocument { OptionMaxNestedChildNodes = DeepestNesting };
        try
        {
            document.LoadHtml(ForeignElements.Rename(source.Text));
            return document.DocumentNode;
        }
        // The parser has no type of its own for this.
        catch (Exception e) when (e.GetType() == typeof(Exception))
        {
            diagnostics.Report(new Diagnostic(SourceRules.PageNestedTooDeeply, SourceSpan.StartOf(source.Path),
                FormattableString.Invariant($"The page nests its elements more than {DeepestNesting} deep."), "Close the tags that are left open, or copy the text of the page into a file that ends in .txt."));
            return null;
        }
    }

    private static void AddNote(List<DraftBlock> drafts, DraftBlock draft, string note, string number, HashSet<string> begun, LedgerWriter ledger)
    {
        if (draft.Text.IsBlank)
            return;
        if (begun.Add(note) && HtmlNoteSigns.NumberLength(draft.PlainText, number) is var length and > 0)
            draft = draft with { Text = ledger.Apply(Name, draft.Text, [new Edit(0, length, "", "the number of a note, which the book numbers anew", 90)]) };
        drafts.Add(draft with { Kind = BlockKind.Paragraph, Note = note });
    }

    private static void Add(List<DraftBlock> drafts, DraftBlock draft, BlockKind? named, HtmlBlock block, LedgerWriter ledger)
    {
        if (draft.Text.IsBlank)
            return;
        if (named is not (BlockKind.Title or BlockKind.Quote) && block.Length >= 3 && FurniturePhrases.Classify(draft.PlainText) is FurnitureKind.Site)
        {
            ledger.Remove(Name, draft.Text, "a link, a form or a notice of the site", 90);
            return;
        }
        BlockKind? kind = named switch
        {
            BlockKind.Title when drafts.Exists(d => d.Kind == BlockKind.Title) => BlockKind.Heading,
            BlockKind.Paragraph when block.IsBoldLine => null,
            _ => named,
        };
        drafts.Add(draft with { Kind = kind });
    }

    /// <summary>Takes out all of the page that is in no block.</summary>
    private static void RemoveMarkup(TracedText source, IEnumerable<HtmlBlock> blocks, LedgerWriter ledger, IEnumerable<HtmlPicture> pictures, IDiagnostics diagnostics)
    {
        var taken = new bool[source.Length];
        var leftOut = new PicturesLeftOut(ledger, source, Name);
        foreach (var picture in pictures)
        {
            leftOut.Add(picture.Start, picture.End, picture.Words);
            taken.AsSpan(picture.Start, picture.End - picture.Start).Fill(true);
        }
        leftOut.Report(diagnostics);
        foreach (var (text, _) in blocks.SelectMany(b => b.Pieces).Where(p => HtmlText.IsIn(source.Text, p.Text)))
            taken.AsSpan(text.StreamPosition, text.Text.Length).Fill(true);
        ledger.RemoveUntaken(Name, source, taken);
    }
}
