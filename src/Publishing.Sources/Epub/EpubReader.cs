using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the texts of an EPUB into blocks: what its elements say they are, that they are.</summary>
internal sealed class EpubReader
{
    /// <summary>The name of the pass.</summary>
    public const string Name = "read EPUB";

    private readonly LedgerWriter ledger;
    private readonly IDiagnostics diagnostics;
    private readonly bool isExact;
    private readonly TracedText source;
    private readonly bool[] taken;
    private readonly EpubNotes notes;
    private readonly PicturesLeftOut pictures;
    private readonly List<DraftBlock> drafts = [];
    private readonly List<(object Element, IReadOnlyList<Inline> Inlines)> around = [];
    private BlockText? open;
    private bool isOwn;
    private bool hasTitle;

    private EpubReader(LedgerWriter ledger, EpubNotes notes, bool isExact, IDiagnostics diagnostics)
    {
        this.ledger = ledger;
        this.notes = notes;
        this.isExact = isExact;
        this.diagnostics = diagnostics;
        source = TracedText.Of(ledger.Source);
        taken = new bool[source.Length];
        pictures = new PicturesLeftOut(ledger, source, Name);
    }

    /// <summary>Reads texts.</summary>
    /// <param name="named">The language that the caller names, or null to go by what the files say and by the letters.</param>
    /// <param name="ledger">Holds the XHTML as <see cref="EpubSource"/> gives it; receives what is taken out.</param>
    /// <param name="diagnostics">Receives S005 and S032.</param>
    /// <param name="isExact">Whether terms, and links into the book, are read as well.</param>
    public static (Language Language, ImmutableArray<DraftBlock> Blocks) Read(Language? named, LedgerWriter ledger, IDiagnostics diagnostics, bool isExact = false)
    {
        var files = MarkupReader.Read(ledger.Source);
        var reader = new EpubReader(ledger, new EpubNotes(files), isExact, diagnostics);
        foreach (var (_, root, isNotes) in files)
        {
            reader.isOwn = root.Children.Find(c => c.Name == "head")?.Children.Exists(c => c.Name == "meta" && c["name"] == "generator" && c["content"] == EpubKinds.Generator) == true;
            reader.Walk(root, isNotes ? default(BlockPlace) with { IsAside = true } : default);
            reader.Close();
        }
        ledger.RemoveUntaken(Name, reader.source, reader.taken);
        reader.pictures.Report(diagnostics);

        var stated = files.Count > 0 ? EpubKinds.LanguageOf(files[0].Root) : null;
        var language = named ?? (reader.isOwn && stated is { } own ? own : LanguageDetection.Detect(string.Concat(reader.drafts.Select(d => d.PlainText)), stated ?? Language.English));
        return (language, [.. reader.drafts.Select(d => d.Language.Tag.Length == 0 ? d with { Language = LanguageDetection.Detect(d.PlainText, language) } : d)]);
    }

    private void Walk(MarkupNode node, BlockPlace place)
    {
        if (node.IsText)
        {
            if (!place.IsAside)
                AddText(node, place);
            return;
        }
        if (EpubPictures.IsShown(node) && !place.IsAside)
        {
            pictures.Add(node.Start, node.End, EpubPictures.WordsOf(node));
            taken.AsSpan(node.Start, node.End - node.Start).Fill(true);
            return;
        }
        if (EpubKinds.IsNeverShown(node) || EpubKinds.IsApart(node) || EpubKinds.IsOfTheEdition(node) || notes.LeadsBack(node))
            return;
        if (notes.MarkedBy(node) is { } mark && !place.IsAside)
        {
            (open ??= new BlockText(place)).Mark(mark, node.Start);
            return;
        }
        if (node.Name == "br")
            open?.Break(node.Start);
        else if (node.Name == "hr" && !place.IsAside)
            AddOrnament(node, place);
        else if (EpubKinds.IsBlock(node))
            WalkBlock(node, place);
        else
            WalkInline(node, place);
    }

    private void WalkBlock(MarkupNode node, BlockPlace outer)
    {
        Close();
        var inner = new BlockPlace(
            EpubKinds.KindOf(node) ?? (isOwn && node.Name == "p" ? outer.Kind ?? BlockKind.Paragraph : outer.Kind),
            EpubKinds.LanguageOf(node) ?? outer.Language,
            EpubKinds.DirectionOf(node) ?? outer.Direction,
            notes.NameOf(node) ?? outer.Note,
            outer.IsAside && notes.NameOf(node) is null);
        foreach (var child in node.Children)
            Walk(child, inner);
        Close();
    }

    private void WalkInline(MarkupNode node, BlockPlace place)
    {
        around.Add((node, [.. EpubInlines.Of(node, isExact)]));
        var isQuotation = node.Name == "q" && !place.IsAside;
        if (isQuotation)
            AddMark(node.Start, node.OpenEnd, "\"", "the tag of a quotation", place);
        foreach (var child in node.Children)
            Walk(child, place);
        if (isQuotation)
            AddMark(node.CloseStart, node.End, "\"", "the tag of a quotation", place);
        around.RemoveAt(around.Count - 1);
    }

    private void AddText(MarkupNode text, BlockPlace place)
    {
        var raw = ledger.Source.Text[text.Start..text.End];
        if (open is null && string.IsNullOrWhiteSpace(raw))
            return;
        var level = RaisedFigures.Are(raw) ? text.SelfAndAround().Take(4).FirstOrDefault(n => n.Name is "sup" or "sub")?.Name : null;
        var edits = level is not null ? RaisedFigures.Edits(raw, level == "sup") : text.IsCData ? [] : HtmlText.Entities(raw);
        (open ??= new BlockText(place)).Add(ledger.Apply(Name, source.Slice(text.Start, raw.Length), edits), text.Start, text.End, around);
        taken.AsSpan(text.Start, raw.Length).Fill(true);
    }

    /// <summary>Puts a mark in the place of a tag.</summary>
    private void AddMark(int start, int end, string mark, string reason, BlockPlace place)
    {
        if (end <= start)
            return;
        (open ??= new BlockText(place)).Add(ledger.Apply(Name, source.Slice(start, end - start), [new Edit(0, end - start, mark, reason, 95)]), start, end, around);
        taken.AsSpan(start, end - start).Fill(true);
    }

    private void AddOrnament(MarkupNode rule, BlockPlace place)
    {
        Close();
        place = place with { Kind = BlockKind.Ornament, Language = EpubKinds.LanguageOf(rule) ?? place.Language, Direction = EpubKinds.DirectionOf(rule) ?? place.Direction };
        var (start, end) = rule.RangeOf("data-ornament");
        if (start < 0 || end == start)
        {
            AddMark(rule.Start, rule.End, "* * *", "a rule", place);
        }
        else
        {
            (open = new BlockText(place)).Add(ledger.Apply(Name, source.Slice(start, end - start), HtmlText.Entities(ledger.Source.Text[start..end])), start, end, []);
            taken.AsSpan(start, end - start).Fill(true);
        }
        Close();
    }

    private void Close()
    {
        var draft = open?.Draft(ledger, diagnostics);
        open = null;
        if (draft is null)
            return;
        // One title is enough, and a note has none.
        if (draft.Kind is BlockKind.Title or BlockKind.Heading && draft.Note is not null)
            draft = draft with { Kind = BlockKind.Paragraph };
        else if (draft.Kind == BlockKind.Title && hasTitle)
            draft = draft with { Kind = BlockKind.Heading };
        hasTitle |= draft.Kind == BlockKind.Title;
        if (!isOwn)
            draft = draft with { Language = draft.Language.Tag.Length > 0 ? LanguageDetection.Detect(draft.PlainText, draft.Language) : draft.Language, Direction = null };
        drafts.Add(draft);
    }
}
