using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes one text of the book: its head, its sections, its notes.</summary>
internal sealed class ChapterWriter
{
    private readonly EpubPlan plan;
    private readonly BookText text;
    private readonly string path;
    private readonly NoteCollector notes = new();
    private readonly ILookup<int, PageMark> marks;
    private readonly List<ContentHeading> headings = [];
    private readonly XElement chapter;
    private readonly string titleId;
    private readonly (Language Language, Direction Direction) around;

    // Where blocks go: the chapter or a section of it; in that the open questions and answers; in that the open quotation.
    private XElement section;
    private XElement? questions;
    private XElement? quotation;

    private ChapterWriter(EpubPlan plan, BookText text, string path)
    {
        this.plan = plan;
        this.text = text;
        this.path = path;
        around = (text.Document.Language, text.Document.Direction);
        marks = plan.Pages.In(path).ToLookup(m => m.BlockIndex);
        titleId = plan.Ids.Give(text.Info.Id + "-title");
        chapter = Html.Element("section",
            Html.Type("chapter"),
            Html.Role("doc-chapter"),
            plan.Anchors.IdOf(text.Info.Id, text) is { } id ? Html.Id(id) : null,
            new XAttribute("aria-labelledby", titleId));
        section = chapter;
    }

    /// <summary>Writes a text.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">Its file, from the folder of the package document.</param>
    public static ContentFile Write(EpubPlan plan, BookText text, string path)
    {
        var writer = new ChapterWriter(plan, text, path);
        var headLength = writer.WriteHead();
        for (var i = headLength; i < text.Document.Blocks.Length; i++)
            writer.WriteBlock(i);
        NotesWriter.Write(plan, path, writer.notes, writer.around, writer.chapter);
        return new ContentFile(path, "text-" + text.Info.Id, text.Info.Title, text.Document.Language, null, writer.chapter, writer.headings);
    }

    /// <summary>Writes what stands at the head of the text: the blocks that belong there, and what the edition says of it besides.</summary>
    /// <returns>How many blocks were written.</returns>
    private int WriteHead()
    {
        var blocks = text.Document.Blocks;
        var length = blocks.TakeWhile(b => b.Kind is BlockKind.Title or BlockKind.Byline or BlockKind.Note or BlockKind.Source or BlockKind.Invocation).Count();
        var head = blocks[..length];
        var header = Html.Element("header");
        chapter.Add(header);
        section = header;
        var titleAt = head.Index().Where(b => b.Item.Kind == BlockKind.Title).Select(b => b.Index).DefaultIfEmpty(-1).First();
        if (titleAt < 0)
            titleAt = head.TakeWhile(b => b.Kind == BlockKind.Invocation).Count();
        for (var i = 0; i <= length; i++)
        {
            if (i == titleAt)
                WriteTitle(i, header, head);
            if (i < length && (i != titleAt || head[i].Kind != BlockKind.Title))
                WriteBlock(i);
        }
        foreach (var line in ChapterHead.Source(plan, text))
            header.Add(line);
        section = chapter;
        return length;
    }

    private void WriteTitle(int index, XElement header, ImmutableArray<Block> head)
    {
        var blocks = text.Document.Blocks;
        var title = Html.Element("h1", Html.Id(titleId));
        string shown;
        if (index < blocks.Length && blocks[index].Kind == BlockKind.Title)
        {
            WriteInto(header, title, index);
            shown = blocks[index].PlainText;
        }
        else
        {
            var own = plan.Forms(text.Info.Title, text.Document.Language).FirstOrDefault((Text: text.Info.Id, text.Document.Language));
            title.Add(Html.FromEdition, Html.Foreign(own.Language, own.Language.Direction, around), own.Text);
            header.Add(title);
            shown = own.Text;
        }
        foreach (var form in plan.Forms(text.Info.Title, text.Document.Language).Where(f => f.Language.IsHebrew != text.Document.Language.IsHebrew && f.Text != shown))
            header.Add(Html.Element("p", Html.Class("other-title"), Html.FromEdition, Html.Role("doc-subtitle"), Html.Foreign(form.Language, form.Language.Direction, around), form.Text));
        header.Add(ChapterHead.Byline(plan, text, head));
    }

    private void WriteBlock(int index)
    {
        var block = text.Document.Blocks[index];
        if (block.Kind is not (BlockKind.Quote or BlockKind.Attribution))
            quotation = null;
        switch (block.Kind)
        {
            case BlockKind.Title or BlockKind.Heading:
                WriteHeading(index);
                break;
            case BlockKind.Question or BlockKind.Answer:
                questions ??= Open("section", Html.Type("qna"), Html.Role("doc-qna"));
                WriteInto(questions, Html.Element("p", Html.Class(block.Kind == BlockKind.Question ? "question" : "answer")), index);
                break;
            case BlockKind.Quote:
                quotation ??= OpenQuotation();
                WriteInto(quotation.Element(Html.Namespace + "blockquote")!, Html.Element("p"), index);
                break;
            case BlockKind.Attribution when quotation is not null:
                WriteAttribution(index, quotation);
                quotation = null;
                break;
            case BlockKind.Ornament:
                questions = null;
                AddMarks(index, section);
                section.Add(Html.Element("hr", Html.Class("ornament"), Html.Foreign(block.Language, block.Direction, around), new XAttribute("data-ornament", plan.Clean(block.PlainText, block.Span))));
                break;
            case BlockKind.Source:
                questions = null;
                WriteInto(section, Html.Element("p", Html.Class("source")), index);
                break;
            case BlockKind.Attribution or BlockKind.Byline or BlockKind.Note or BlockKind.Invocation:
                WriteInto(questions ?? section, Html.Element("p", Html.Class(BlockClasses.Of(block.Kind))), index);
                break;
            case BlockKind.Paragraph:
                WriteInto(questions ?? section, Html.Element("p"), index);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteHeading(int index)
    {
        questions = null;
        section = chapter;
        var part = Html.Element("section");
        AddMarks(index, chapter);
        chapter.Add(part);
        section = part;
        var id = plan.Ids.Give(text.Info.Id + "-part-" + (headings.Count + 1).ToString(CultureInfo.InvariantCulture));
        WriteInto(part, Html.Element("h2", Html.Id(id)), index, withMarks: false);
        var block = text.Document.Blocks[index];
        var plain = XmlCharacters.Clean(block.PlainText, out _).Trim();
        if (plain.Length > 0)
            headings.Add(new ContentHeading(id, plain, block.Language));
    }

    private XElement Open(string name, params object?[] attributes)
    {
        var element = Html.Element(name, attributes);
        section.Add(element);
        return element;
    }

    private XElement OpenQuotation()
    {
        var figure = Html.Element("figure", Html.Class("quotation"), Html.Element("blockquote"));
        (questions ?? section).Add(figure);
        return figure;
    }

    private void WriteAttribution(int index, XElement figure)
    {
        var block = text.Document.Blocks[index];
        AddMarks(index, figure);
        var cite = Html.Element("cite");
        figure.Add(Html.Element("figcaption", Html.Class("attribution"), Html.Foreign(block.Language, block.Direction, around), cite));
        InlineWriter.Write(plan, path, notes, block, marks[index].Where(m => m.Offset > 0), cite);
    }

    /// <summary>Adds a block's element with its content, before it the markers of the pages that begin with it.</summary>
    private void WriteInto(XElement parent, XElement element, int index, bool withMarks = true)
    {
        var block = text.Document.Blocks[index];
        if (withMarks)
            AddMarks(index, parent);
        element.Add(Html.Foreign(block.Language, block.Direction, around));
        parent.Add(element);
        InlineWriter.Write(plan, path, notes, block, marks[index].Where(m => m.Offset > 0), element);
    }

    private void AddMarks(int index, XElement parent)
    {
        foreach (var mark in marks[index].Where(m => m.Offset == 0))
            parent.Add(InlineWriter.PageBreakElement(mark));
    }
}
