using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads TEI P5 into blocks: what its elements say they are, that they are; notes stand at their marks.</summary>
internal sealed class TeiReader
{
    private const string Name = "read TEI";

    private readonly LedgerWriter ledger;
    private readonly IDiagnostics diagnostics;
    private readonly bool isExact, isOwn;
    private readonly TracedText source;
    private readonly bool[] taken;
    private readonly List<DraftBlock> drafts = [];
    private readonly List<DraftBlock> notes = [];
    private List<(object Element, IReadOnlyList<Inline> Inlines)> around = [];
    private BlockText? open;
    private int noteCount;
    private bool hasTitle, hasTable, hasPicture;

    private TeiReader(LedgerWriter ledger, bool isOwn, bool isExact, IDiagnostics diagnostics)
    {
        this.ledger = ledger;
        this.isOwn = isOwn;
        this.isExact = isExact;
        this.diagnostics = diagnostics;
        source = TracedText.Of(ledger.Source);
        taken = new bool[source.Length];
    }

    public static bool Reads(string path) =>
        path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tei", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is TEI that can be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives S013 and S043 to S045.</param>
    public static bool IsSound(SourceText file, IDiagnostics diagnostics)
    {
        string? root = null;
        if (!GuardedXml.IsSound(file, XmlRules.Tei, xml => root ??= xml.NodeType == System.Xml.XmlNodeType.Element ? xml.LocalName : null, diagnostics))
            return false;
        if (root is "TEI" or "teiCorpus")
            return true;
        diagnostics.Report(new Diagnostic(SourceRules.NotTei, SourceSpan.StartOf(file.Path), $"The root of the file is '{root}', not 'TEI'.", "Files that end in .xml or .tei are read as TEI P5; give others the ending of what they are."));
        return false;
    }

    /// <summary>Reads the text.</summary>
    /// <param name="named">The language that the caller names, or null to go by what the file says and by the letters.</param>
    /// <param name="ledger">Holds the XML, which is known to be sound; receives what is taken out.</param>
    /// <param name="diagnostics">Receives S005, S032 and S056.</param>
    /// <param name="isExact">Whether terms, and links into the book, are read as well.</param>
    /// <returns>The language of the text and its blocks, those of notes last.</returns>
    public static (Language Language, ImmutableArray<DraftBlock> Blocks) Read(Language? named, LedgerWriter ledger, IDiagnostics diagnostics, bool isExact = false)
    {
        var root = MarkupReader.Read(ledger.Source) is [var file, ..] ? file.Root : null;
        var isOwn = root is not null && Below(root, "teiheader", "encodingdesc", "appinfo", "application")?["ident"] == TeiWriter.Program;
        var reader = new TeiReader(ledger, isOwn, isExact, diagnostics);
        if (root is not null)
            reader.Walk(root, default);
        reader.Close();
        ledger.RemoveUntaken(Name, reader.source, reader.taken, "markup, or what is no part of the text");

        var stated = root is null ? null : root.Children.Where(c => c.Name == "text").Select(TeiKinds.LanguageOf).FirstOrDefault(l => l is not null) ?? TeiKinds.LanguageOf(root);
        var language = named ?? (isOwn && stated is { } own ? own : LanguageDetection.Detect(string.Concat(reader.drafts.Select(d => d.PlainText)), stated ?? Language.English));
        return (language, [.. reader.drafts.Concat(reader.notes).Select(d => d.Language.Tag.Length == 0 ? d with { Language = LanguageDetection.Detect(d.PlainText, language) } : d)]);
    }

    private static MarkupNode? Below(MarkupNode node, params string[] names)
    {
        MarkupNode? found = node;
        foreach (var name in names)
            found = found?.Children.Find(c => c.Name == name);
        return found;
    }

    private void Walk(MarkupNode node, BlockPlace place)
    {
        if (node.IsText)
        {
            AddText(node, place);
            return;
        }
        if (TeiKinds.IsLeftOut(node))
            return;
        Remark(node);
        switch (node.Name)
        {
            // In the files of others a line begins where it did in what they copied.
            case "lb" when isOwn || node.Parent?.Name == "l":
                open?.Break(node.Start);
                break;
            case "l" when node.Parent?.Name == "lg":
                open?.Break(node.Start);
                WalkInline(node, place);
                break;
            case "note" when !TeiKinds.IsBlock(node) && !TeiKinds.IsAmongBlocks(node) && place.Note is null:
                WalkNote(node, place);
                break;
            default:
                if (TeiKinds.IsContainer(node) || TeiKinds.IsBlock(node) || (node.Name == "note" && TeiKinds.IsAmongBlocks(node)))
                    WalkBlock(node, place);
                else
                    WalkInline(node, place);
                break;
        }
    }

    private void WalkBlock(MarkupNode node, BlockPlace outer)
    {
        Close();
        var kind = TeiKinds.IsBlock(node) ? TeiKinds.KindOf(node, isOwn) : null;
        var inner = new BlockPlace(kind ?? outer.Kind ?? (isOwn && node.Name == "p" ? BlockKind.Paragraph : null), LanguageOf(node), TeiKinds.DirectionOf(node), outer.Note, IsAside: false);
        foreach (var child in node.Children)
            Walk(child, inner);
        Close();
    }

    private void WalkNote(MarkupNode node, BlockPlace place)
    {
        noteCount++;
        var name = isOwn && TeiKinds.NameOf(node) is { } own ? own : string.Create(CultureInfo.InvariantCulture, $"note-{noteCount}");
        var text = open ??= new BlockText(place);
        text.Mark(name, node.Start);
        var outside = around;
        (around, open) = ([], null);
        var inner = new BlockPlace(isOwn ? BlockKind.Paragraph : null, LanguageOf(node), TeiKinds.DirectionOf(node), name, IsAside: false);
        foreach (var child in node.Children)
            Walk(child, inner);
        Close();
        (around, open) = (outside, text);
    }

    private void WalkInline(MarkupNode node, BlockPlace place)
    {
        around.Add((node, [.. TeiKinds.InlinesOf(node, isExact)]));
        var needsMarks = node.Name is "q" or "quote" or "said" && !isOwn && !HasMarks(node);
        if (needsMarks)
            AddMark(node.Start, node.OpenEnd, place);
        foreach (var child in node.Children)
            Walk(child, place);
        if (needsMarks)
            AddMark(node.CloseStart, node.End, place);
        around.RemoveAt(around.Count - 1);
    }

    // Some editions keep the marks of a quotation, others put its tag in their place.
    private bool HasMarks(MarkupNode node)
    {
        var text = ledger.Source.Text.AsSpan(node.OpenEnd, Math.Max(0, node.CloseStart - node.OpenEnd)).TrimStart();
        return text.Length > 0 && (Letters.IsDoubleQuote(text[0]) || Letters.IsSingleQuote(text[0]) || text.StartsWith("&quot;", StringComparison.Ordinal) || text.StartsWith("&#", StringComparison.Ordinal));
    }

    private void AddText(MarkupNode text, BlockPlace place)
    {
        var raw = ledger.Source.Text[text.Start..text.End];
        if (open is null && string.IsNullOrWhiteSpace(raw))
            return;
        var edits = text.IsCData ? [] : HtmlText.Entities(raw);
        (open ??= new BlockText(place)).Add(ledger.Apply(Name, source.Slice(text.Start, raw.Length), edits), text.Start, text.End, around);
        taken.AsSpan(text.Start, raw.Length).Fill(true);
    }

    private void AddMark(int start, int end, BlockPlace place)
    {
        if (end <= start)
            return;
        (open ??= new BlockText(place)).Add(ledger.Apply(Name, source.Slice(start, end - start), [new Edit(0, end - start, "\"", "the tag of a quotation", 95)]), start, end, around);
        taken.AsSpan(start, end - start).Fill(true);
    }

    /// <summary>Says once what the document model does not have.</summary>
    private void Remark(MarkupNode node)
    {
        var where = new SourceSpan(ledger.Source, node.Start, node.Start);
        if (node.Name == "table" && !hasTable)
        {
            hasTable = true;
            diagnostics.Report(new Diagnostic(SourceRules.TableFlattened, where, "A table has become paragraphs: each cell is one.", "Read them in the proof, and write them as text if they do not read well."));
        }
        else if (node.Name is "graphic" or "media" && !hasPicture)
        {
            hasPicture = true;
            diagnostics.Report(new Diagnostic(SourceRules.PicturesLeftOut, where, "A picture is left out.", "The book has no pictures: say in words what it shows, if the text needs it."));
        }
    }

    private static Language? LanguageOf(MarkupNode node) => node.SelfAndAround().Select(TeiKinds.LanguageOf).FirstOrDefault(l => l is not null);

    private void Close()
    {
        var draft = open?.Draft(ledger, diagnostics);
        open = null;
        if (draft is null)
            return;
        // One title is enough, and a note has none.
        if (!isOwn && draft.Kind == BlockKind.Title && (hasTitle || draft.Note is not null))
            draft = draft with { Kind = draft.Note is null ? BlockKind.Heading : BlockKind.Paragraph };
        hasTitle |= draft.Kind == BlockKind.Title;
        if (!isOwn)
            draft = draft with { Language = draft.Language.Tag.Length > 0 ? LanguageDetection.Detect(draft.PlainText, draft.Language) : draft.Language, Direction = null };
        (draft.Note is null ? drafts : notes).Add(draft);
    }
}
