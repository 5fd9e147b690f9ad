using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>The contents, in one language of the book.</summary>
internal static class ContentsSection
{
    /// <summary>Composes the contents.</summary>
    /// <param name="context">The book.</param>
    /// <param name="language">The language of the contents: titles stand in it where they exist in it.</param>
    /// <param name="entries">What to list, in the order of the book.</param>
    /// <param name="folioOf">The page number of an anchor, or null when it is not known yet.</param>
    public static Section Compose(SectionContext context, Language language, ImmutableArray<ContentsEntry> entries, Func<string, string?> folioOf)
    {
        var heading = Words.Contents(language);
        var element = new StructureElement(StructureRole.Sect, language);
        var galley = new GalleyBuilder().RigidSpace(context.Design.Sink);
        SectionHeading.Add(context, galley, element, heading, language);
        var toc = new StructureElement(StructureRole.TOC, null, element);
        foreach (var entry in entries)
            AddEntry(context, galley, toc, entry, language, folioOf(entry.Anchor) ?? "");
        return new Section("contents-" + language.PrimaryTag, language, galley.Build(), element) { Title = heading };
    }

    private static void AddEntry(SectionContext context, GalleyBuilder galley, StructureElement toc, ContentsEntry entry, Language language, string folio)
    {
        var design = context.Design;
        var item = new StructureElement(StructureRole.TOCI, null, toc);
        var reference = new StructureElement(StructureRole.Reference, null, item);
        var link = new StructureElement(StructureRole.Link, entry.Language == language ? null : entry.Language, reference);
        var target = "#" + entry.Anchor;
        var type = design.Type(1000, smallCaps: entry.IsPart);
        var title = new StyledTextBuilder()
            .Append(entry.Number.Length == 0 ? "" : entry.Number + ".\u2002", type, language, link, target)
            .Append(entry.Title, type, entry.Language, link, target)
            .Build();
        var style = design.Body(StructureRole.P) with
        {
            Alignment = Alignment.Start,
            FirstIndent = -design.Indent,
            InsetStart = design.Indent,
            InsetEnd = design.Indent * 2,
            Hyphenates = false,
            KeepsWithNext = entry.Author is not null || entry.IsPart,
        };
        var block = context.Set(title, style, language.Direction);
        var number = new StyledTextBuilder().Append(folio, design.Type(1000), language, link, target).Build();
        galley.Add(FolioAtEnd(context, block, number, language.Direction), rowsBefore: entry.IsPart ? 2 : 1);
        if (entry.Author is null)
            return;
        var author = new StructureElement(StructureRole.P, null, item);
        galley.Add(context.Set(
            new StyledTextBuilder().Append(entry.Author, design.Type(900, italic: true), language, author).Build(),
            style with { FirstIndent = Pt.Zero, KeepsWithNext = false },
            language.Direction));
    }

    /// <summary>Puts the folio at the end of the last line, flush with the margin.</summary>
    private static GalleyBlock FolioAtEnd(SectionContext context, GalleyBlock block, StyledText folio, Direction direction)
    {
        var setting = block.Settings[0];
        // What shows nothing, as letters that no font has, is a line without words, or none.
        if (setting.Lines is not [.., { Words.IsEmpty: false }] || context.Setter.Set(folio, new ParagraphStyle(direction, Alignment.End), context.Design.Measure).Lines is not [var number, ..])
            return block;
        var last = setting.Lines[^1];
        var words = last.Words.SetItem(last.Words.Length - 1, last.Words[^1] with { Ending = WordEnding.Space });
        var joined = last with
        {
            Words = [.. words, .. number.Words],
            Left = Pt.Min(last.Left, number.Left),
            Right = Pt.Max(last.Right, number.Right),
            Links = [.. last.Links, .. number.Links],
        };
        return block with { Settings = [setting with { Lines = setting.Lines.SetItem(setting.Lines.Length - 1, joined) }] };
    }
}

/// <summary>A line of the contents.</summary>
/// <param name="Anchor">Where it leads.</param>
/// <param name="Title">The title.</param>
/// <param name="Language">The title's language.</param>
/// <param name="Author">The author in the language of the contents, or null.</param>
internal sealed record ContentsEntry(string Anchor, string Title, Language Language, string? Author)
{
    /// <summary>The number before the title, or the empty string.</summary>
    public string Number { get; init; } = "";

    /// <summary>Whether it is the title of a part.</summary>
    public bool IsPart { get; init; }
}
