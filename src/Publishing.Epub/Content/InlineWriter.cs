using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Epub;

/// <summary>Writes the inlines of one block into its element.</summary>
internal sealed class InlineWriter
{
    private readonly EpubPlan plan;
    private readonly string path;
    private readonly NoteCollector notes;
    private readonly Block block;
    private readonly Queue<PageMark> marks;
    private int position;

    private InlineWriter(EpubPlan plan, string path, NoteCollector notes, Block block, IEnumerable<PageMark> marks)
    {
        this.plan = plan;
        this.path = path;
        this.notes = notes;
        this.block = block;
        this.marks = new Queue<PageMark>(marks);
    }

    /// <summary>Writes a block's inlines.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="path">The file that is written.</param>
    /// <param name="notes">Takes the notes that are referred to.</param>
    /// <param name="block">The block.</param>
    /// <param name="marks">The pages that begin inside the block, by offset.</param>
    /// <param name="element">Receives the content.</param>
    public static void Write(EpubPlan plan, string path, NoteCollector notes, Block block, IEnumerable<PageMark> marks, XElement element)
    {
        var writer = new InlineWriter(plan, path, notes, block, marks);
        writer.WriteAll(block.Inlines, element, new Surroundings(block.Language, block.Direction, IsInTerm: false, IsInDefinition: false, IsInLink: false));
        while (writer.marks.TryDequeue(out var mark))
            element.Add(PageBreakElement(mark));
    }

    /// <summary>The marker of a printed page (EPUB Accessibility 1.1, "Page breaks").</summary>
    public static XElement PageBreakElement(PageMark mark) => Html.Element("span",
        Html.Type("pagebreak"),
        Html.Role("doc-pagebreak"),
        Html.Id(mark.Id),
        Folios.Attributes(mark.Folio),
        Html.Label(mark.Folio),
        "");

    private void WriteAll(ImmutableArray<Inline> inlines, XElement parent, Surroundings around)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    WriteText(text.Text, parent);
                    break;
                case LineBreakInline:
                    WriteMarksBefore(position, parent);
                    parent.Add(Html.Element("br"));
                    position++;
                    break;
                case NoteInline note:
                    WriteNoteReference(note, parent, around);
                    break;
                case EmphasisInline emphasis:
                    WriteContainer(emphasis, Html.Element("em"), parent, around);
                    break;
                case StrongInline strong:
                    WriteContainer(strong, Html.Element("strong"), parent, around);
                    break;
                case LanguageInline run:
                    WriteLanguage(run, parent, around);
                    break;
                case LinkInline link:
                    WriteLink(link, parent, around);
                    break;
                case TermInline term:
                    var id = plan.Anchors.IdOf(term.Anchor, term);
                    WriteContainer(term, Html.Element(term.IsDefinition ? "dfn" : "span", id is null ? null : Html.Id(id), new XAttribute("data-term", plan.Clean(term.TermId, block.Span))), parent,
                        around with { IsInTerm = true, IsInDefinition = around.IsInDefinition || term.IsDefinition });
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void WriteContainer(ContainerInline container, XElement element, XElement parent, Surroundings around)
    {
        parent.Add(element);
        WriteAll(container.Children, element, around);
    }

    /// <summary>Adds text, with a marker at the very character where a page begins.</summary>
    private void WriteText(string text, XElement parent)
    {
        var written = 0;
        while (marks.TryPeek(out var mark) && mark.Offset < position + text.Length)
        {
            var at = Math.Max(mark.Offset - position, written);
            if (at > 0 && at < text.Length && char.IsLowSurrogate(text[at]))
                at--;
            AddText(text[written..at], parent);
            parent.Add(PageBreakElement(marks.Dequeue()));
            written = at;
        }
        AddText(text[written..], parent);
        position += text.Length;
    }

    private void AddText(string text, XElement parent)
    {
        var clean = plan.Clean(text, block.Span);
        if (clean.Length > 0)
            parent.Add(clean);
    }

    private void WriteMarksBefore(int offset, XElement parent)
    {
        while (marks.TryPeek(out var mark) && mark.Offset <= offset)
            parent.Add(PageBreakElement(marks.Dequeue()));
    }

    /// <summary>Transliterated words stand in italic where the term is explained, or where no term is marked; else only their language is told.</summary>
    private void WriteLanguage(LanguageInline run, XElement parent, Surroundings around)
    {
        if ((run.Language, run.Direction) == (around.Language, around.Direction))
        {
            WriteAll(run.Children, parent, around);
            return;
        }
        var isItalic = run.Language == Language.TransliteratedHebrew && (around.IsInDefinition || (!around.IsInTerm && (!HoldsTerm(run) || HoldsDefinition(run))));
        var element = Html.Element(isItalic ? "i" : "span", Html.Foreign(run.Language, run.Direction, (around.Language, around.Direction)));
        WriteContainer(run, element, parent, around with { Language = run.Language, Direction = run.Direction });
    }

    private static bool HoldsTerm(ContainerInline run) => run.Children.Any(c => c is TermInline || (c is ContainerInline inner && HoldsTerm(inner)));

    private static bool HoldsDefinition(ContainerInline run) =>
        run.Children.Any(c => c is TermInline { IsDefinition: true } || (c is ContainerInline inner && HoldsDefinition(inner)));

    private void WriteLink(LinkInline link, XElement parent, Surroundings around)
    {
        var href = around.IsInLink ? null : HrefOf(link);
        if (href is null)
            WriteAll(link.Children, parent, around);
        else
            WriteContainer(link, Html.Link(href), parent, around with { IsInLink = true });
    }

    private string? HrefOf(LinkInline link)
    {
        if (link.Target.StartsWith('#'))
        {
            if (plan.Anchors.Find(link.Target[1..]) is { } target)
                return target.HrefFrom(path);
        }
        else if (WebLinks.TryMake(link.Target) is { } uri)
        {
            return uri;
        }
        plan.Diagnostics.Report(new Diagnostic(EpubRules.LinkLeftOut, block.Span,
            $"The link to '{link.Target}' goes nowhere; its words stay.",
            "Give an absolute address (https:, http:, mailto:) or # and the name of a spot of the book."));
        return null;
    }

    /// <summary>A link inside a link is no XHTML: there the mark of the note stands behind the link.</summary>
    private void WriteNoteReference(NoteInline note, XElement parent, Surroundings around)
    {
        if (plan.Anchors.IdOf(note.Id, note) is not { } id)
            return;
        var (number, referenceId) = notes.Add(note, id, plan.Ids);
        var reference = Html.Link("#" + id,
            Html.Type("noteref"),
            Html.Role("doc-noteref"),
            Html.Id(referenceId),
            Html.Class("noteref"),
            number.ToString(CultureInfo.InvariantCulture));
        var link = around.IsInLink ? parent.AncestorsAndSelf(Html.Namespace + "a").FirstOrDefault() : null;
        if (link is null)
            parent.Add(reference);
        else
            link.AddAfterSelf(reference);
    }

    private readonly record struct Surroundings(Language Language, Direction Direction, bool IsInTerm, bool IsInDefinition, bool IsInLink);
}
