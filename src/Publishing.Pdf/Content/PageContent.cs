using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Objects;
using Publishing.Pdf.Structure;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Writes the content streams, page after page, with the memory of one.</summary>
internal sealed class PageContent
{
    // A book says some thousands of words over and over; more are not kept.
    private const int MostKept = 1 << 15;

    private readonly Dictionary<ShapedRun, ShownGlyph[]?> kept = new(ReferenceEqualityComparer.Instance);
    private readonly PdfBuffer content = new();
    private readonly RunGlyphs glyphs = new();
    private readonly GlyphTexts texts = new();
    private readonly FontSet fonts;
    private readonly TextObjectWriter text;
    private readonly MarkedContent marks;
    private PageReading reading;
    private string turn = "";

    /// <summary>Makes a writer.</summary>
    /// <param name="fonts">The fonts, with their subsets made.</param>
    /// <param name="tree">The structure tree, or null for an untagged file.</param>
    public PageContent(FontSet fonts, StructureTree? tree)
    {
        this.fonts = fonts;
        text = new TextObjectWriter(content);
        marks = new MarkedContent(content, text, tree);
    }

    /// <summary>The nodes of the last page's marked content, by their identifiers.</summary>
    public IReadOnlyList<StructureNode> Nodes => marks.Nodes;

    /// <summary>Writes a page.</summary>
    /// <returns>Its content; valid until the next call.</returns>
    public ReadOnlySpan<byte> Write(Page page)
    {
        content.Clear();
        text.Reset();
        marks.Reset();
        reading = PageReading.Of(page);
        turn = ReadingMarks.Turning(reading);
        foreach (var item in page.Items)
        {
            if (item is TextLine line)
                WriteLine(line, page);
            else if (item is Rule rule)
                WriteRule(rule, page);
        }
        marks.Leave();
        text.Close();
        return content.Span;
    }

    private void WriteRule(Rule rule, Page page)
    {
        marks.Leave();
        text.Close();
        marks.EnterLayoutArtifact();
        content.Thousandths(TextObjectWriter.Thousandths(rule.X)).Raw((byte)' ')
            .Thousandths(TextObjectWriter.Thousandths(page.Height - rule.Y - rule.Height)).Raw((byte)' ')
            .Thousandths(TextObjectWriter.Thousandths(rule.Width)).Raw((byte)' ')
            .Thousandths(TextObjectWriter.Thousandths(rule.Height)).Raw(" re f\n"u8);
        marks.Leave();
    }

    private void WriteLine(TextLine line, Page page)
    {
        text.StartLine(TextObjectWriter.Thousandths(page.Height - line.Baseline));
        (Direction, WordEnding)? before = null;
        for (var i = 0; i < line.Words.Length; i++)
        {
            var word = line.Words[i];
            marks.Enter(word.Element, word.Run.Language, page.Index);
            WriteRun(line, word, before, isLast: i == line.Words.Length - 1);
            if (word.Ending == WordEnding.Space)
                WriteSpace(line, word, i + 1 < line.Words.Length ? line.Words[i + 1] : null);
            before = (word.Run.Direction, word.Ending);
        }
    }

    private void WriteRun(TextLine line, PlacedWord word, (Direction, WordEnding)? before, bool isLast)
    {
        var run = word.Run;
        var use = fonts.UseOf(run.Font);
        var size = TextObjectWriter.Thousandths(run.Size);
        var left = TextObjectWriter.Billionths(word.X);
        if (IsPlain(line, word, before) && PlainGlyphs(run, use) is { } plain)
        {
            foreach (ref readonly var glyph in plain.AsSpan())
                text.Show(glyph.Font, size, word.Stretch, glyph.Rise, glyph.Code, left + glyph.X * word.Stretch);
            return;
        }
        var shown = glyphs.Read(run);
        var meant = texts.Read(run, word.Ending == WordEnding.Hyphen);
        for (var i = 0; i < shown.Length; i++)
        {
            ref readonly var glyph = ref shown[i];
            var own = texts.TextOf(meant[i]);
            var (prefix, suffix) = ReadingMarks.Around(line.Direction, run.Direction, own, i == 0, before);
            if (turn.Length > 0 && run.Direction == line.Direction && line.Direction == Direction.RightToLeft == reading.IsRightToLeft)
                (prefix, turn) = (turn + prefix, "");
            if (isLast && i == shown.Length - 1)
                suffix += ReadingMarks.AtLineEnd(line.Direction, reading, own);
            var isActual = prefix.Length + suffix.Length > 0 || own.IsEmpty || IsPrivate(own);
            if (isActual)
                marks.BeginActualText(prefix, own, suffix);
            else if (run.Direction == Direction.RightToLeft)
                text.EndShow();
            var code = use.CodeOf(glyph);
            text.Show(
                fonts.ResourceFor(use, code, own.IsEmpty ? "\u200B" : ReadingMarks.Mapped(line.Direction, prefix, own)),
                size,
                word.Stretch,
                TextObjectWriter.Thousandths(Scaled(run, glyph.Y)),
                code,
                left + TextObjectWriter.Billionths(Scaled(run, glyph.X)) / 1000 * word.Stretch);
            if (isActual)
                marks.EndActualText();
        }
        // Right to left, a show operator per glyph: PDFium sorts objects by place, and turns round what stands in one.
        if (run.Direction == Direction.RightToLeft)
            text.EndShow();
    }

    /// <summary>Whether a word is shown as ever: from left to right among its like, on a page that needs no marks.</summary>
    private bool IsPlain(TextLine line, PlacedWord word, (Direction, WordEnding)? before) =>
        line.Direction == Direction.LeftToRight && word.Run.Direction == Direction.LeftToRight && word.Ending != WordEnding.Hyphen
        && turn.Length == 0 && !reading.IsRightToLeft && before is not (Direction.RightToLeft, not WordEnding.Space);

    /// <summary>The glyphs of a word from left to right, or null when one of them needs ActualText.</summary>
    private ShownGlyph[]? PlainGlyphs(ShapedRun run, FontUse use)
    {
        if (kept.TryGetValue(run, out var plain))
            return plain;
        var shown = glyphs.Read(run);
        var meant = texts.Read(run, endsInHyphen: false);
        plain = new ShownGlyph[shown.Length];
        for (var i = 0; i < shown.Length && plain is not null; i++)
        {
            var own = texts.TextOf(meant[i]);
            var code = use.CodeOf(shown[i]);
            if (own.IsEmpty || IsPrivate(own))
                plain = null;
            else
                plain[i] = new ShownGlyph(fonts.ResourceFor(use, code, own), code, TextObjectWriter.Billionths(Scaled(run, shown[i].X)) / 1000, TextObjectWriter.Thousandths(Scaled(run, shown[i].Y)));
        }
        if (kept.Count < MostKept)
            kept.Add(run, plain);
        return plain;
    }

    private static Pt Scaled(ShapedRun run, long fontUnits) => Pt.FromFontUnits(fontUnits, run.Size, run.Font.UnitsPerEm);

    /// <summary>Writes the word space where the pen goes on from: a reader that meets the glyphs in order sees no leap.</summary>
    private void WriteSpace(TextLine line, PlacedWord word, PlacedWord? next)
    {
        var run = word.Run;
        var use = fonts.UseOf(run.Font);
        if (use.Space is not { } space)
            return;
        var size = TextObjectWriter.Thousandths(run.Size);
        var code = use.CodeOf(space);
        var width = use.Widths[code] * size * word.Stretch;
        var end = TextObjectWriter.Billionths(word.X) + TextObjectWriter.Billionths(run.Width) / 1000 * word.Stretch;
        var isToRight = run.Direction == Direction.LeftToRight;
        if (next is null)
            isToRight = line.Direction == Direction.LeftToRight;
        var x = isToRight ? end
            : next is { Run.Direction: Direction.LeftToRight } ahead ? TextObjectWriter.Billionths(ahead.X) - width
            : TextObjectWriter.Billionths(word.X) - width;
        var mark = ReadingMarks.BeforeSpace(line.Direction, run.Direction, next?.Run.Direction);
        if (mark.Length > 0)
            marks.BeginActualText(mark, " ", "");
        text.Show(fonts.ResourceFor(use, code, " "), size, word.Stretch, 0, code, x);
        if (mark.Length > 0)
            marks.EndActualText();
    }

    /// <summary>Whether a text holds a character that means nothing outside its font, for which PDF/A-2a wants ActualText.</summary>
    private static bool IsPrivate(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange('\uDB80', '\uDBFF');
}
