using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>A text of the book: its opening, its blocks and its notes.</summary>
internal static class TextSection
{
    /// <summary>Composes one text.</summary>
    public static Section Compose(BookText text, SectionContext context)
    {
        var element = new StructureElement(StructureRole.Sect, text.Document.Language);
        var composer = new Composer(text, context, element);
        var title = text.Info.Title.InOrOther(text.Info.Language);
        return new Section(AnchorOf(text.Info), text.Document.Language, composer.Run(), element)
        {
            Title = title,
            RunningHead = text.Info.Short?.InOrOther(text.Info.Language) ?? title,
            OpensOnRecto = context.Book.Edition.Design.Opening == OpeningPage.Recto,
            TextId = text.Info.Id,
        };
    }

    /// <summary>The name of a text's beginning.</summary>
    public static string AnchorOf(EditionText text) => "text-" + text.Id;

    private static bool IsHead(BlockKind kind) => kind is BlockKind.Invocation or BlockKind.Title or BlockKind.Byline or BlockKind.Note;

    private sealed class Composer(BookText text, SectionContext context, StructureElement section)
    {
        private readonly GalleyBuilder galley = new();
        private readonly BookDesign design = context.Design;
        private readonly TextNotes notes = new(context, section);
        private StructureElement? quotation;

        public ImmutableArray<GalleyItem> Run()
        {
            var blocks = text.Document.Blocks;
            var head = blocks.TakeWhile(b => IsHead(b.Kind)).Count();
            Open(blocks, head);
            for (var i = head; i < blocks.Length; i++)
                AddBlock(blocks[i], i, i > head ? blocks[i - 1].Kind : BlockKind.Title);
            notes.AddTo(galley, text.Document.Language);
            return galley.Build();
        }

        /// <summary>The invocation at the very top, then the sink, then title, byline and notes in the order of the text.</summary>
        private void Open(ImmutableArray<Block> blocks, int head)
        {
            var first = 0;
            while (first < head && blocks[first].Kind == BlockKind.Invocation)
            {
                AddBlock(blocks[first], first, BlockKind.Title);
                first++;
            }
            galley.RigidSpace(design.Sink - first);
            AddNumber();
            var opening = blocks[first..head];
            if (!opening.Any(b => b.Kind == BlockKind.Title))
                AddTitle(text.Info.Title.InOrOther(text.Info.Language), text.Info.Language);
            for (var i = first; i < head; i++)
            {
                AddBlock(blocks[i], i, BlockKind.Title);
                if (blocks[i].Kind == BlockKind.Title)
                    AddOtherTitle();
            }
            var lines = OpeningLines.Of(text);
            AddLine(lines.Author, BlockKind.Byline);
            AddLine(Joined(lines.Origin, lines.Date), BlockKind.Note);
            galley.Space(2);
        }

        private void AddNumber()
        {
            var language = text.Info.Language;
            if (context.Numbers.Of(text.Info, language) is { Length: > 0 } number)
                AddDisplay(number, language, design.Display(1210, 2000, StructureRole.P) with { KeepsWithNext = true }, 0);
        }

        /// <summary>Origin and date in one line, as far as they are known in a language.</summary>
        private static Bilingual? Joined(Bilingual? origin, Bilingual? date)
        {
            if (origin is null || date is null)
                return origin ?? date;
            return new Bilingual(Join(origin.English, date.English), Join(origin.Hebrew, date.Hebrew));

            static string? Join(string? one, string? other) => one is null || other is null ? one ?? other : $"{one}, {other}";
        }

        /// <summary>A line of the head that edition.yaml gives, in the text's language if it is there.</summary>
        private void AddLine(Bilingual? line, BlockKind kind)
        {
            if (line is null)
                return;
            var own = text.Info.Language;
            var language = line.In(own) is not null ? own : own.IsHebrew ? Language.English : Language.Hebrew;
            var style = design.StyleOf(kind, language);
            AddDisplay(line.InOrOther(language), language, style, kind == BlockKind.Byline ? style.RowsBefore : 0);
        }

        private void AddTitle(string title, Language language)
        {
            AddDisplay(title, language, design.StyleOf(BlockKind.Title, language), 0);
            AddOtherTitle();
        }

        private void AddDisplay(string line, Language language, BlockStyle style, int rowsBefore)
        {
            var element = new StructureElement(style.Role, language, section);
            galley.Add(context.Set(StyledText.Plain(line, style.Character, language, element), style, language.Direction), rowsBefore);
        }

        /// <summary>The title in the book's other language, below the title.</summary>
        private void AddOtherTitle()
        {
            var other = text.Info.Language.IsHebrew ? Language.English : Language.Hebrew;
            var edition = context.Book.Edition;
            if (edition.Design.OtherTitle && edition.Languages.Contains(other) && text.Info.Title.In(other) is { } title)
                AddDisplay(title, other, design.Display(1120, 1333, StructureRole.P, italic: !other.IsHebrew), 0);
        }

        private void AddBlock(Block block, int index, BlockKind previous)
        {
            var style = Refine(design.StyleOf(block.Kind, block.Language), block.Kind, index, previous);
            var element = ElementFor(block, style);
            var styled = InlineText.Flatten(block.Inlines, style.Character, block.Language, block.Direction, element, note => notes.MarkOf(note, element));
            if (block.Kind == BlockKind.Ornament)
                styled = Ornaments.Of(styled, design, block.Language, element);
            if (block.Kind is BlockKind.Question or BlockKind.Answer)
                styled = SpeakerLabel.Mark(styled, design);
            var set = context.Set(styled with { Where = block.Span }, style, block.Direction) with
            {
                Origin = new BlockOrigin(text.Info.Id, index),
            };
            galley.Add(notes.Attach(set), style.RowsBefore, style.RowsAfter);
        }

        /// <summary>What depends on the neighbours: no indent after a display, an attribution close to its quotation.</summary>
        private BlockStyle Refine(BlockStyle style, BlockKind kind, int index, BlockKind previous)
        {
            if (kind == BlockKind.Paragraph && previous is BlockKind.Title or BlockKind.Heading or BlockKind.Ornament or BlockKind.Note or BlockKind.Byline)
                style = style with { FirstIndent = Pt.Zero };
            var next = index + 1 < text.Document.Blocks.Length ? text.Document.Blocks[index + 1].Kind : BlockKind.Paragraph;
            if (kind == BlockKind.Quote && next == BlockKind.Attribution)
                style = style with { RowsAfter = 0, KeepsWithNext = true };
            return style;
        }

        /// <summary>A quotation, its following paragraphs and its attribution share one BlockQuote.</summary>
        private StructureElement ElementFor(Block block, BlockStyle style)
        {
            var inQuotation = block.Kind == BlockKind.Quote || (block.Kind == BlockKind.Attribution && quotation is not null);
            quotation = inQuotation ? quotation ?? new StructureElement(StructureRole.BlockQuote, null, section) : null;
            var role = style.Role == StructureRole.BlockQuote ? StructureRole.P : style.Role;
            Language? language = block.Language == text.Document.Language ? null : block.Language;
            return new StructureElement(role, language, quotation ?? section);
        }
    }
}
