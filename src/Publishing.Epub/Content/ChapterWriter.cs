using System.Diagnostics;
using System.Globalization;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes one text of the book: its head, its sections, its notes.</summary>
internal sealed class ChapterWriter
{
    private readonly MarkupWriter writer;
    private readonly EpubPlan plan;
    private readonly BookText text;
    private readonly string path;
    private readonly string titleId;
    private readonly IReadOnlyList<ContentHeading> headings;
    private readonly NoteCollector notes = new();
    private readonly PageMarkCursor marks;
    private readonly (Language Language, Direction Direction) around;

    // What is open below the chapter, each inside the one before it.
    private bool isInPart;
    private bool isInQuestions;
    private bool isInQuotation;
    private int headingCount;

    private ChapterWriter(MarkupWriter writer, EpubPlan plan, BookText text, string path, string titleId, IReadOnlyList<ContentHeading> headings)
    {
        this.writer = writer;
        this.plan = plan;
        this.text = text;
        this.path = path;
        this.titleId = titleId;
        this.headings = headings;
        marks = new PageMarkCursor(plan.Pages.In(path));
        around = (text.Document.Language, text.Document.Direction);
    }

    /// <summary>Settles the file of a text: its ids and its headings.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">Its file, from the folder of the package document.</param>
    public static ContentFile Plan(EpubPlan plan, BookText text, string path)
    {
        var titleId = plan.Ids.Give(text.Info.Id + "-title");
        var headings = Headings(plan, text);
        return new ContentFile(path, "text-" + text.Info.Id, text.Info.Title, text.Document.Language, null,
            writer => new ChapterWriter(writer, plan, text, path, titleId, headings).Write())
        {
            Headings = headings,
        };
    }

    private static List<ContentHeading> Headings(EpubPlan plan, BookText text)
    {
        var headings = new List<ContentHeading>();
        foreach (var block in text.Document.Blocks.Skip(OpeningLines.HeadLength(text.Document)).Where(b => b.Kind is BlockKind.Title or BlockKind.Heading))
        {
            var id = plan.Ids.Give(text.Info.Id + "-part-" + (headings.Count + 1).ToString(CultureInfo.InvariantCulture));
            headings.Add(new ContentHeading(id, XmlCharacters.Clean(block.PlainText, out _).Trim(), block.Language));
        }
        return headings;
    }

    private void Write()
    {
        writer.Start("section").Type("chapter").Role("doc-chapter").Id(plan.Anchors.Find(text.Info.Id, text)?.Id).LabelledBy(titleId);
        var headLength = OpeningLines.HeadLength(text.Document);
        WriteHead(headLength);
        for (var i = headLength; i < text.Document.Blocks.Length; i++)
            WriteBlock(i);
        ClosePart();
        marks.WriteRest(writer);
        NotesWriter.Write(writer, plan, path, notes, around);
        writer.End();
    }

    /// <summary>Writes what stands at the head of the text: the blocks that belong there, and what the edition says of it besides.</summary>
    private void WriteHead(int length)
    {
        var head = text.Document.Blocks[..length];
        writer.Start("header");
        var titleAt = head.Index().Where(b => b.Item.Kind == BlockKind.Title).Select(b => b.Index).DefaultIfEmpty(-1).First();
        if (titleAt < 0)
            titleAt = head.TakeWhile(b => b.Kind == BlockKind.Invocation).Count();
        for (var i = 0; i <= length; i++)
        {
            if (i == titleAt)
                WriteTitle(i);
            if (i < length && head[i].Kind != BlockKind.Title)
                WriteBlock(i);
        }
        ChapterHead.WriteSource(writer, plan, text);
        writer.End();
    }

    private void WriteTitle(int index)
    {
        var blocks = text.Document.Blocks;
        string shown;
        if (index < blocks.Length && blocks[index].Kind == BlockKind.Title)
        {
            marks.WriteBefore(writer, index);
            writer.Start("h1").Id(titleId);
            WriteContent(index);
            shown = blocks[index].PlainText;
        }
        else
        {
            var own = plan.Forms(text.Info.Title, text.Document.Language).FirstOrDefault((Text: text.Info.Id, text.Document.Language));
            writer.Start("h1").Id(titleId).FromEdition().Foreign(own, around).End();
            shown = own.Text;
        }
        foreach (var form in plan.Forms(text.Info.Title, text.Document.Language).Where(f => f.Language.IsHebrew != text.Document.Language.IsHebrew && f.Text != shown))
            writer.Start("p").Class("other-title").FromEdition().Role("doc-subtitle").Foreign(form, around).End();
        ChapterHead.WriteByline(writer, plan, text);
    }

    private void WriteBlock(int index)
    {
        var block = text.Document.Blocks[index];
        switch (block.Kind)
        {
            case BlockKind.Title or BlockKind.Heading:
                WriteHeading(index);
                break;
            case BlockKind.Question or BlockKind.Answer:
                OpenQuestions();
                WriteParagraph(index, BlockClasses.Of(block.Kind));
                break;
            case BlockKind.Quote:
                OpenQuotation();
                WriteParagraph(index, null);
                break;
            case BlockKind.Attribution when isInQuotation:
                WriteAttribution(index);
                break;
            case BlockKind.Ornament:
                CloseQuestions();
                marks.WriteBefore(writer, index);
                writer.Start("hr").Class("ornament").Foreign(block.Language, block.Direction, around).Attribute("data-ornament", plan.Clean(block.PlainText, block.Span)).End();
                break;
            case BlockKind.Source:
                CloseQuestions();
                WriteParagraph(index, BlockClasses.Of(block.Kind));
                break;
            case BlockKind.Attribution or BlockKind.Byline or BlockKind.Note or BlockKind.Invocation:
                CloseQuotation();
                WriteParagraph(index, BlockClasses.Of(block.Kind));
                break;
            case BlockKind.Paragraph:
                CloseQuotation();
                WriteParagraph(index, null);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteHeading(int index)
    {
        ClosePart();
        marks.WriteBefore(writer, index);
        writer.Start("section");
        isInPart = true;
        writer.Start("h2").Id(headings[headingCount++].Id);
        WriteContent(index);
    }

    private void WriteParagraph(int index, string? kind)
    {
        marks.WriteBefore(writer, index);
        writer.Start("p");
        if (kind is not null)
            writer.Class(kind);
        WriteContent(index);
    }

    /// <summary>Closes the quotation with the line that says where it is from.</summary>
    private void WriteAttribution(int index)
    {
        var block = text.Document.Blocks[index];
        writer.End();
        marks.WriteBefore(writer, index);
        writer.Start("figcaption").Class("attribution").Foreign(block.Language, block.Direction, around).Start("cite");
        InlineWriter.Write(writer, plan, path, notes, block, marks.TakeInside(index));
        writer.End().End().End();
        isInQuotation = false;
    }

    /// <summary>Writes what a block's element holds, after the language it needs where it stands, and closes it.</summary>
    private void WriteContent(int index)
    {
        var block = text.Document.Blocks[index];
        writer.Foreign(block.Language, block.Direction, around);
        InlineWriter.Write(writer, plan, path, notes, block, marks.TakeInside(index));
        writer.End();
    }

    private void OpenQuestions()
    {
        CloseQuotation();
        if (isInQuestions)
            return;
        writer.Start("section").Type("qna").Role("doc-qna");
        isInQuestions = true;
    }

    private void OpenQuotation()
    {
        if (isInQuotation)
            return;
        writer.Start("figure").Class("quotation").Start("blockquote");
        isInQuotation = true;
    }

    private void CloseQuotation()
    {
        if (isInQuotation)
            writer.End().End();
        isInQuotation = false;
    }

    private void CloseQuestions()
    {
        CloseQuotation();
        if (isInQuestions)
            writer.End();
        isInQuestions = false;
    }

    private void ClosePart()
    {
        CloseQuestions();
        if (isInPart)
            writer.End();
        isInPart = false;
    }
}
