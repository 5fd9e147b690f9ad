using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Epub;

/// <summary>Writes the inlines of one block into its element.</summary>
internal ref struct InlineWriter
{
    private readonly MarkupWriter writer;
    private readonly EpubPlan plan;
    private readonly string path;
    private readonly NoteCollector notes;
    private readonly Block block;
    private ReadOnlySpan<PageMark> marks;
    private int position;

    // A link inside a link is no XHTML: the marks of notes that stand in a link follow it.
    private List<CollectedNote>? notesOfLink;

    private InlineWriter(MarkupWriter writer, EpubPlan plan, string path, NoteCollector notes, Block block, ReadOnlySpan<PageMark> marks)
    {
        this.writer = writer;
        this.plan = plan;
        this.path = path;
        this.notes = notes;
        this.block = block;
        this.marks = marks;
    }

    /// <summary>Writes a block's inlines.</summary>
    /// <param name="writer">Takes the content; the block's element is open.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="path">The file that is written.</param>
    /// <param name="notes">Takes the notes that are referred to.</param>
    /// <param name="block">The block.</param>
    /// <param name="marks">The pages that begin inside the block, by offset.</param>
    public static void Write(MarkupWriter writer, EpubPlan plan, string path, NoteCollector notes, Block block, ReadOnlySpan<PageMark> marks)
    {
        var inlines = new InlineWriter(writer, plan, path, notes, block, marks);
        inlines.WriteAll(block.Inlines, new Surroundings(block.Language, block.Direction, IsInTerm: false, IsInDefinition: false, IsInLink: false));
        inlines.WriteMarksBefore(int.MaxValue);
    }

    private void WriteAll(ImmutableArray<Inline> inlines, Surroundings around)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    WriteText(text.Text);
                    break;
                case LineBreakInline:
                    WriteMarksBefore(position);
                    writer.Start("br").End();
                    position++;
                    break;
                case NoteInline note:
                    WriteNoteReference(note, around);
                    break;
                case EmphasisInline emphasis:
                    writer.Start("em");
                    WriteContent(emphasis, around);
                    break;
                case StrongInline strong:
                    writer.Start("strong");
                    WriteContent(strong, around);
                    break;
                case LanguageInline run:
                    WriteLanguage(run, around);
                    break;
                case LinkInline link:
                    WriteLink(link, around);
                    break;
                case TermInline term:
                    writer.Start(term.IsDefinition ? "dfn" : "span").Id(plan.Anchors.Find(term.Anchor, term)?.Id).Attribute("data-term", plan.Clean(term.TermId, block.Span));
                    WriteContent(term, around with { IsInTerm = true, IsInDefinition = around.IsInDefinition || term.IsDefinition });
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    /// <summary>Writes what an inline holds, and closes its element.</summary>
    private void WriteContent(ContainerInline container, Surroundings around)
    {
        WriteAll(container.Children, around);
        writer.End();
    }

    /// <summary>Writes text, with a marker at the very character where a page begins.</summary>
    private void WriteText(string text)
    {
        var written = 0;
        while (marks is [var mark, ..] && mark.Offset < position + text.Length)
        {
            var at = Math.Max(mark.Offset - position, written);
            if (at > 0 && at < text.Length && char.IsLowSurrogate(text[at]))
                at--;
            WriteClean(text[written..at]);
            WriteMark();
            written = at;
        }
        WriteClean(written == 0 ? text : text[written..]);
        position += text.Length;
    }

    private readonly void WriteClean(string text)
    {
        var clean = plan.Clean(text, block.Span);
        if (clean.Length > 0)
            writer.Text(clean);
    }

    private void WriteMarksBefore(int offset)
    {
        while (marks is [var mark, ..] && mark.Offset <= offset)
            WriteMark();
    }

    private void WriteMark()
    {
        writer.PageBreak(marks[0]);
        marks = marks[1..];
    }

    /// <summary>Words of other languages stand in italic where the term is explained, or where no term is marked; else only their language is told.</summary>
    private void WriteLanguage(LanguageInline run, Surroundings around)
    {
        if ((run.Language, run.Direction) == (around.Language, around.Direction))
        {
            WriteAll(run.Children, around);
            return;
        }
        var isItalic = (around.IsInDefinition && run.Language.StandsInItalic) || (run.Language.IsTransliterated && !around.IsInTerm && (!HoldsTerm(run) || HoldsDefinition(run)));
        writer.Start(isItalic ? "i" : "span").Foreign(run.Language, run.Direction, (around.Language, around.Direction));
        WriteContent(run, around with { Language = run.Language, Direction = run.Direction });
    }

    private static bool HoldsTerm(ContainerInline run) => run.Children.Any(c => c is TermInline || (c is ContainerInline inner && HoldsTerm(inner)));

    private static bool HoldsDefinition(ContainerInline run) =>
        run.Children.Any(c => c is TermInline { IsDefinition: true } || (c is ContainerInline inner && HoldsDefinition(inner)));

    private void WriteLink(LinkInline link, Surroundings around)
    {
        var href = around.IsInLink ? null : HrefOf(link);
        if (href is null)
        {
            WriteAll(link.Children, around);
            return;
        }
        writer.Link(href);
        WriteContent(link, around with { IsInLink = true });
        foreach (var note in notesOfLink ?? [])
            WriteMarkOf(note);
        notesOfLink = null;
    }

    private readonly string? HrefOf(LinkInline link)
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

    private void WriteNoteReference(NoteInline note, Surroundings around)
    {
        if (plan.Anchors.Find(note.Id, note) is not { } target)
            return;
        var collected = notes.Add(note, target);
        if (around.IsInLink)
            (notesOfLink ??= []).Add(collected);
        else
            WriteMarkOf(collected);
    }

    private readonly void WriteMarkOf(CollectedNote note) =>
        writer.Link("#" + note.Id).Type("noteref").Role("doc-noteref").Id(note.ReferenceId).Class("noteref")
            .Text(note.Number.ToString(CultureInfo.InvariantCulture)).End();

    private readonly record struct Surroundings(Language Language, Direction Direction, bool IsInTerm, bool IsInDefinition, bool IsInLink);
}
