using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Booklet;

/// <summary>Draws what helps to fold, trim and gather sheets, on the paper beside the pages.</summary>
internal sealed class SheetMarks
{
    private static readonly Pt Line = new(Pt.Scale / 4), Offset = Pt.FromPoints(3), Length = Pt.FromPoints(12), Dash = Pt.FromPoints(3);
    private static readonly Pt LabelSize = Pt.FromPoints(7);

    private readonly BookletOptions options;
    private readonly Pt pageWidth;
    private readonly Pt top;
    private readonly Pt bottom;
    private readonly OpenTypeFont? font;
    private readonly ShapePlan? plan;

    /// <summary>Makes the marks of a book.</summary>
    /// <param name="options">The paper, and which marks to draw.</param>
    /// <param name="pageWidth">The width of the pages as printed.</param>
    /// <param name="pageHeight">Their height.</param>
    /// <param name="fonts">The book's fonts; the first that has the letters sets the labels.</param>
    public SheetMarks(BookletOptions options, Pt pageWidth, Pt pageHeight, IEnumerable<OpenTypeFont> fonts)
    {
        this.options = options;
        this.pageWidth = pageWidth;
        top = (options.SheetHeight - pageHeight) / 2;
        bottom = options.SheetHeight - top;
        font = fonts.FirstOrDefault(f => "signature, sheet front back turn on the long edge 0123456789".All(c => f.GlyphFor(c) != GlyphId.NotDef));
        plan = font is null ? null : ShapePlan.Create(font, "Latn", "en", Direction.LeftToRight, []);
    }

    /// <summary>The marks of one side, as a page of the sheet's size.</summary>
    public Page Draw(Sheet sheet, bool isFront, int index)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var middle = options.SheetWidth / 2;
        if (options.FoldMarks)
        {
            AddDashes(items, middle, Pt.Zero, top - Offset);
            AddDashes(items, middle, bottom + Offset, options.SheetHeight);
        }
        if (options.CropMarks)
            AddCropMarks(items, middle - pageWidth, middle + pageWidth);
        if (options.SheetLabels)
            AddLabel(items, sheet, isFront);
        return new Page(index, "", options.SheetWidth, options.SheetHeight, items.ToImmutable());
    }

    private static void AddDashes(ImmutableArray<PageItem>.Builder items, Pt x, Pt from, Pt to)
    {
        for (var y = from; y < to; y += Dash * 2)
            items.Add(new Rule(x - Line / 2, y, Line, Pt.Min(Dash, to - y)));
    }

    private void AddCropMarks(ImmutableArray<PageItem>.Builder items, Pt left, Pt right)
    {
        foreach (var x in (ReadOnlySpan<Pt>)[left, right])
        {
            AddRule(items, x - Line / 2, top - Offset - Length, Line, Length);
            AddRule(items, x - Line / 2, bottom + Offset, Line, Length);
        }
        foreach (var y in (ReadOnlySpan<Pt>)[top, bottom])
        {
            AddRule(items, left - Offset - Length, y - Line / 2, Length, Line);
            AddRule(items, right + Offset, y - Line / 2, Length, Line);
        }
    }

    /// <summary>Adds what of a rule lies on the paper.</summary>
    private void AddRule(ImmutableArray<PageItem>.Builder items, Pt x, Pt y, Pt width, Pt height)
    {
        var (right, foot) = (Pt.Min(x + width, options.SheetWidth), Pt.Min(y + height, options.SheetHeight));
        var (left, head) = (Pt.Max(x, Pt.Zero), Pt.Max(y, Pt.Zero));
        if (left < right && head < foot)
            items.Add(new Rule(left, head, right - left, foot - head));
    }

    private void AddLabel(ImmutableArray<PageItem>.Builder items, Sheet sheet, bool isFront)
    {
        if (font is null || plan is null || top < Offset + LabelSize)
            return;
        var text = string.Create(CultureInfo.InvariantCulture, $"signature {sheet.Signature + 1}, sheet {sheet.Place + 1}, {(isFront ? "front" : "back")}, turn on the {(options.Turn == SheetTurn.ShortEdge ? "short" : "long")} edge");
        var x = Pt.Max(options.SheetWidth / 2 - pageWidth, Pt.Zero) + Length;
        var words = ImmutableArray.CreateBuilder<PlacedWord>();
        foreach (var word in text.Split(' '))
        {
            var glyphs = plan.Shape(word);
            var width = Pt.FromFontUnits(glyphs.Sum(glyph => (long)glyph.XAdvance), LabelSize, font.UnitsPerEm);
            var run = new ShapedRun(font, LabelSize, word, Language.English, Direction.LeftToRight, glyphs, width);
            words.Add(new PlacedWord(run, x, 1000, WordEnding.Space, null));
            x += width + LabelSize / 4;
        }
        items.Add(new TextLine(top - Offset, Direction.LeftToRight, words.ToImmutable()));
    }
}
