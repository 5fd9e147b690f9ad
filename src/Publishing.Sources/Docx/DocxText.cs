using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Math = DocumentFormat.OpenXml.Math;

namespace Publishing.Sources;

/// <summary>Walks over the parts of a DOCX and writes down their paragraphs; what is not to be published is written down as such.</summary>
internal sealed class DocxText(MainDocumentPart main)
{
    private const int LongestCell = 60;
    private const string CellGlue = " — ";

    private readonly DocxStyles styles = new(main);
    private readonly DocxNumbering numbering = new(main);
    private readonly DocxRemarks remarks = new();
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<DocxParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<DocxParagraph>();
    private readonly HashSet<string> marked = new(StringComparer.Ordinal);
    private readonly List<OpenXmlPart> parts = [];
    private DocxFields fields = new();
    private DocxRunFormat formats = null!;

    // Whether the run at hand is figures that are raised, or low; null where it is neither.
    private bool? levelOfFigures;

    // The paragraph at hand: its pieces, and what stands in it but is no part of it (text boxes).
    private List<DocxPiece>? pieces;
    private List<OpenXmlElement> waiting = [];
    private bool isMarkOfNote;

    /// <summary>The parts that were read.</summary>
    public IReadOnlyList<OpenXmlPart> Parts => parts;

    /// <summary>How many non-blank UTF-16 units of text were found in the parts.</summary>
    public int Ink { get; private set; }

    /// <summary>Reads the document.</summary>
    /// <param name="path">Its path, as diagnostics show it.</param>
    /// <returns>The text, and what an editor should know of it.</returns>
    public (DocxSource Source, DocxRemarks Remarks) Read(string path)
    {
        Story(main, main.Document!, default);
        foreach (var note in NotesOf(main.FootnotesPart, main.FootnotesPart?.Footnotes, "fn"))
            Story(main.FootnotesPart!, note.Element, note.Scope);
        foreach (var note in NotesOf(main.EndnotesPart, main.EndnotesPart?.Endnotes, "en"))
            Story(main.EndnotesPart!, note.Element, note.Scope);
        if (main.WordprocessingCommentsPart is { Comments: { } comments } part)
        {
            foreach (var comment in comments.Elements<Comment>())
            {
                remarks.Add(SourceRules.LeftOut, text.Length, "A comment is left out.", "It stands in the ledger; settle it in the document.");
                Story(part, comment, new DocxScope(LeftOut: "a comment"));
            }
            Add(part);
        }
        foreach (var head in main.HeaderParts.Where(h => h.Header is not null))
            Story(head, head.Header!, new DocxScope(LeftOut: "it stands at the head of pages"));
        foreach (var foot in main.FooterParts.Where(f => f.Footer is not null))
            Story(foot, foot.Footer!, new DocxScope(LeftOut: "it stands at the foot of pages"));
        return (new DocxSource(path, text.ToString(), paragraphs.ToImmutable()), remarks);
    }

    private IEnumerable<(OpenXmlElement Element, DocxScope Scope)> NotesOf(OpenXmlPart? part, OpenXmlElement? notes, string prefix)
    {
        if (part is not null)
            Add(part);
        foreach (var note in notes?.Elements<FootnoteEndnoteType>() ?? [])
        {
            var id = IdOf(prefix, note.Id?.Value);
            yield return (note, marked.Contains(id) ? new DocxScope(Note: id) : new DocxScope(LeftOut: "no mark in the text refers to this note"));
        }
    }

    private static string IdOf(string prefix, long? id) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{id ?? 0}");

    private void Add(OpenXmlPart part)
    {
        if (!parts.Contains(part))
            parts.Add(part);
    }

    private void Story(OpenXmlPart part, OpenXmlElement root, DocxScope scope)
    {
        Add(part);
        (fields, formats) = (new DocxFields(), new DocxRunFormat(part, styles));
        Blocks(root, scope);
    }

    private void Blocks(OpenXmlElement parent, DocxScope scope)
    {
        string? glue = null;
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph, scope, glue);
                    // The mark at the end of a deleted paragraph is gone: what follows continues it.
                    glue = paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null ? "" : null;
                    break;
                case Table table:
                    ReadTable(table, scope);
                    break;
                case AlternateContent alternate:
                    Blocks(BranchOf(alternate), scope);
                    break;
                case AltChunk:
                    remarks.Add(SourceRules.EmbeddedLeftOut, text.Length, "An embedded document is left out.", "Open the file in a word processor and save it anew: the parts become one.");
                    break;
                case SdtBlock { SdtProperties: { } properties } block when properties.GetFirstChild<ShowingPlaceholder>() is not null:
                    Blocks(block, scope with { LeftOut = scope.LeftOut ?? "a placeholder" });
                    break;
                case Run or Text or DeletedText or FieldCode or OpenXmlUnknownElement { HasChildren: false }:
                    // Text outside of any paragraph, which no word processor writes.
                    Line(scope, DocxRole.Text, null, null, null, () => Inline(child, scope));
                    break;
                default:
                    Blocks(child, scope);
                    break;
            }
        }
    }

    private static OpenXmlElement BranchOf(AlternateContent alternate) =>
        alternate.ChildElements.FirstOrDefault(c => c is AlternateContentChoice or AlternateContentFallback) ?? new AlternateContentFallback();

    private void ReadParagraph(Paragraph paragraph, DocxScope scope, string? glue)
    {
        var properties = paragraph.ParagraphProperties;
        var role = styles.RoleOf(properties);
        var number = scope.LeftOut is null && role is DocxRole.Text or DocxRole.Item ? numbering.Count(styles.NumberingOf(properties)) : null;
        Line(scope, role, styles.IsRightToLeft(properties), glue, number, () =>
        {
            foreach (var child in paragraph.ChildElements)
                Inline(child, scope);
        });
    }

    private void Line(DocxScope scope, DocxRole role, bool? isRightToLeft, string? glue, string? number, Action read)
    {
        var (outerPieces, outerWaiting) = (pieces, waiting);
        (pieces, waiting) = ([], []);
        var start = text.Length;
        read();
        text.Append('\n');
        paragraphs.Add(new DocxParagraph(start, role, isRightToLeft, scope.Note, glue, number, pieces));
        var boxes = waiting;
        (pieces, waiting) = (outerPieces, outerWaiting);
        foreach (var box in boxes)
        {
            if (box is Paragraph paragraph)
                ReadParagraph(paragraph, scope, glue: null);
            else if (box is Table table)
                ReadTable(table, scope);
        }
    }

    /// <summary>Rows of short cells become lines, of which the cells are parted by dashes; others a paragraph for each in them.</summary>
    private void ReadTable(Table table, DocxScope scope)
    {
        if (scope.LeftOut is null)
        {
            remarks.Add(SourceRules.TableFlattened, text.Length,
                "A table has become paragraphs: a row of short cells is a line with dashes between them, longer cells are paragraphs.", "Read them in the proof, and write them as text if they do not read well.");
        }
        foreach (var row in table.Descendants<TableRow>().Where(r => ReferenceEquals(r.Ancestors<Table>().First(), table)))
        {
            var inRow = row.TableRowProperties?.GetFirstChild<Deleted>() is null ? scope : Deleted(scope);
            var cells = row.Descendants<TableCell>().Where(c => ReferenceEquals(c.Ancestors<TableRow>().First(), row)).ToList();
            var isLine = cells.TrueForAll(c => !c.Descendants<Table>().Any() && c.InnerText.Length <= LongestCell && c.Descendants<Paragraph>().Count(p => p.InnerText.Length > 0) <= 1);
            var first = paragraphs.Count;
            foreach (var cell in cells)
                Blocks(cell, inRow);
            for (var (i, hasText) = (first, false); isLine && i < paragraphs.Count; i++)
            {
                paragraphs[i] = hasText ? paragraphs[i] with { Glue = CellGlue } : paragraphs[i];
                hasText |= paragraphs[i].Pieces.Count > 0;
            }
        }
    }

    private void Inline(OpenXmlElement element, DocxScope scope)
    {
        switch (element)
        {
            case ParagraphProperties { InnerText.Length: 0 }:
                break;
            case Run run:
                ReadRun(run, scope);
                break;
            case Hyperlink link:
                Inlines(link, scope with { Link = formats.AddressOf(link) ?? scope.Link });
                break;
            case InsertedRun or MoveToRun:
                Tracked();
                Inlines(element, scope);
                break;
            case DeletedRun or MoveFromRun:
                Tracked();
                Inlines(element, Deleted(scope));
                break;
            case SimpleField field:
                var code = field.Instruction?.Value ?? "";
                Inlines(field, scope with { Link = DocxFields.LinkOf(code) ?? scope.Link, LeftOut = scope.LeftOut ?? (DocxFields.MakesContents(code) ? "contents, which are made anew" : null) });
                break;
            case SdtRun { SdtProperties: { } properties } control when properties.GetFirstChild<ShowingPlaceholder>() is not null:
                Inlines(control, scope with { LeftOut = scope.LeftOut ?? "a placeholder" });
                break;
            case Math.OfficeMath:
                remarks.Add(SourceRules.FormulaAsText, text.Length, "A formula is read as plain text.", "Read it in the proof, and write it as text if it does not read well.");
                Inlines(element, scope);
                break;
            default:
                Leaf(element, DocxRunFormat.Plain(scope.Link), scope);
                break;
        }
    }

    private void Inlines(OpenXmlElement parent, DocxScope scope)
    {
        foreach (var child in parent.ChildElements)
            Inline(child, scope);
    }

    private void ReadRun(Run run, DocxScope scope)
    {
        isMarkOfNote = false;
        var (format, isHidden, lost) = formats.Of(run, fields.Link ?? scope.Link);
        if (isHidden && scope.LeftOut is null && run.InnerText.Length > 0)
        {
            remarks.Add(SourceRules.LeftOut, text.Length, "Hidden text is left out.", "It stands in the ledger; show it in the document if it is to be read.");
            scope = scope with { LeftOut = "hidden text" };
        }
        levelOfFigures = lost is "superscript" or "subscript" && RaisedFigures.Are(run.InnerText) ? lost == "superscript" : null;
        if (lost is not null && levelOfFigures is null && scope.LeftOut is null && !string.IsNullOrWhiteSpace(run.InnerText))
            remarks.Add(SourceRules.FormatNotKept, text.Length, $"The text is in {lost}, which the book does not have.", "Write what it means into the text, if it means something.");
        foreach (var child in run.ChildElements.Where(c => c is not RunProperties { InnerText.Length: 0 }))
            Leaf(child, format, scope);
    }

    private void Leaf(OpenXmlElement element, DocxFormat format, DocxScope scope)
    {
        switch (element)
        {
            case Text or Math.Text:
                var words = ((OpenXmlLeafTextElement)element).Text;
                Emit(levelOfFigures is { } isRaised ? RaisedFigures.Apply(words, isRaised) : words, format, ReasonOf(scope));
                break;
            case DeletedText deleted:
                Emit(deleted.Text, format, scope.LeftOut ?? "deleted, as a tracked change says");
                break;
            case FieldCode or DeletedFieldCode:
                var code = ((OpenXmlLeafTextElement)element).Text;
                fields.Code(code);
                Emit(code, format, scope.LeftOut ?? "the code of a field");
                break;
            case OpenXmlUnknownElement { LocalName: "t" or "delText" or "instrText" or "delInstrText" } unknown:
                Emit(unknown.InnerText, format, scope.LeftOut ?? (unknown.LocalName == "t" ? null : "deleted text, or the code of a field"));
                break;
            case FieldChar field:
                Mark(field);
                break;
            case TabChar or PositionalTab:
                Append("\t", format, ReasonOf(scope));
                break;
            case Break { Type: { } type } when type.Value != BreakValues.TextWrapping:
                Append(" ", format, ReasonOf(scope));
                break;
            case Break or CarriageReturn:
                if (ReasonOf(scope) is null)
                    pieces!.Add(new DocxPiece(DocxPieceKind.Break, text.Length, text.Length + 1, format));
                text.Append(' ');
                break;
            case NoBreakHyphen:
                Append("\u2011", format, ReasonOf(scope));
                break;
            case SoftHyphen:
                Append("\u00AD", format, ReasonOf(scope));
                break;
            case SymbolChar symbol:
                Symbol(symbol, format, scope);
                break;
            case FootnoteReference reference:
                Note(IdOf("fn", reference.Id?.Value), reference.CustomMarkFollows, format, scope);
                break;
            case EndnoteReference reference:
                Note(IdOf("en", reference.Id?.Value), reference.CustomMarkFollows, format, scope);
                break;
            case Paragraph or Table:
                waiting.Add(element);
                break;
            case RubyContent:
                Leaves(element, format, scope with { LeftOut = scope.LeftOut ?? "a reading aid above the line" });
                break;
            case AlternateContent alternate:
                Leaves(BranchOf(alternate), format, scope);
                break;
            case Run or InsertedRun or DeletedRun or MoveToRun or MoveFromRun or Hyperlink or SimpleField or Math.OfficeMath:
                Inline(element, scope);
                break;
            case Drawing or Picture or EmbeddedObject:
                var boxes = waiting.Count;
                Leaves(element, format, scope);
                if (waiting.Count == boxes && scope.LeftOut is null)
                    remarks.Add(
                        element is EmbeddedObject ? SourceRules.EmbeddedLeftOut : SourceRules.PicturesLeftOut,
                        text.Length,
                        element is EmbeddedObject ? "An embedded object is left out." : "A picture is left out.",
                        "The book has no pictures: say in words what it shows, if the text needs it.");
                break;
            default:
                Leaves(element, format, scope);
                break;
        }
    }

    private void Leaves(OpenXmlElement parent, DocxFormat format, DocxScope scope)
    {
        foreach (var child in parent.ChildElements)
            Leaf(child, format, scope);
    }

    private string? ReasonOf(DocxScope scope) =>
        scope.LeftOut ?? (fields.IsInCode ? "the code of a field" : fields.IsContents ? "contents, which are made anew" : isMarkOfNote ? "the mark of a note, which is made anew" : null);

    private void Mark(FieldChar field)
    {
        if (field.FieldCharType?.Value == FieldCharValues.Begin)
            fields.Begin();
        else if (field.FieldCharType?.Value == FieldCharValues.Separate)
            fields.Separate();
        else if (field.FieldCharType?.Value == FieldCharValues.End)
            fields.End();
    }

    private void Note(string id, OnOffValue? customMark, DocxFormat format, DocxScope scope)
    {
        if (ReasonOf(scope) is null)
        {
            marked.Add(id);
            pieces!.Add(new DocxPiece(DocxPieceKind.Note, text.Length, text.Length, format, id));
        }
        isMarkOfNote = customMark?.Value == true;
    }

    private void Symbol(SymbolChar symbol, DocxFormat format, DocxScope scope)
    {
        if (!ushort.TryParse(symbol.Char?.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || char.IsSurrogate((char)code) || code < ' ')
            return;
        var font = symbol.Font?.Value ?? "";
        var (start, shown) = (text.Length, DocxSymbols.Find(font, code));
        text.Append((char)code);
        if (ReasonOf(scope) is { } reason)
            pieces!.Add(new DocxPiece(DocxPieceKind.LeftOut, start, text.Length, format, reason));
        else if (shown is not null)
            pieces!.Add(new DocxPiece(DocxPieceKind.Symbol, start, text.Length, format, shown));
        else
        {
            pieces!.Add(new DocxPiece(DocxPieceKind.LeftOut, start, text.Length, format, $"a symbol of the font {font}, which stands for no character"));
            remarks.Add(SourceRules.UnknownSymbol, start, FormattableString.Invariant($"The symbol {code:X4} of the font '{font}' stands for no character that is known; it is left out."), "Put the character itself into the document.");
        }
    }

    /// <summary>Text of a part, which is counted.</summary>
    private void Emit(string words, DocxFormat format, string? leftOut)
    {
        foreach (var c in words)
            Ink += char.IsWhiteSpace(c) ? 0 : 1;
        // A paragraph is a line of the source.
        Append(words.Replace('\n', ' ').Replace('\r', ' '), format, leftOut);
    }

    private void Append(string words, DocxFormat format, string? leftOut)
    {
        if (words.Length == 0)
            return;
        var start = text.Length;
        text.Append(words);
        var piece = new DocxPiece(leftOut is null ? DocxPieceKind.Text : DocxPieceKind.LeftOut, start, text.Length, format, leftOut);
        if (pieces is [.., var before] && before.End == start && before.Kind == piece.Kind && before.Format == format && before.Value == leftOut)
            pieces[^1] = before with { End = text.Length };
        else
            pieces!.Add(piece);
    }

    private void Tracked() =>
        remarks.Add(SourceRules.TrackedChanges, text.Length, "The document has tracked changes; it is read as if all were accepted.", "Accept or reject them in the document.");

    private static DocxScope Deleted(DocxScope scope) => scope with { LeftOut = scope.LeftOut ?? "deleted, as a tracked change says" };
}
