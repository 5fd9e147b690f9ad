using System.Collections.Concurrent;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Sections;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Makeup;

/// <summary>Running heads and folios: artifacts that come again on each page.</summary>
/// <remarks>
/// A head is set once for all pages that have it. May be used by several threads at once. It lasts as long as the pages, and so
/// keeps nothing of the book's texts.
/// </remarks>
/// <param name="design">The look of the book.</param>
/// <param name="setter">Sets the lines.</param>
/// <param name="edition">The edition.</param>
internal sealed class PageFurniture(BookDesign design, ParagraphSetter setter, Edition edition)
{
    private readonly ConcurrentDictionary<(string Text, Language Language), SetLine> heads = new();

    /// <summary>The furniture of one page.</summary>
    /// <remarks>An opening page has its folio at the foot; others have the book's title (left-hand) or the section's (right-hand) at the head, and the folio at the outer margin.</remarks>
    public IEnumerable<PageItem> Compose(Section section, PagePlan page, Direction binding, Pt left)
    {
        var folio = page.Folio;
        if (page.IsOpening || section.RunningHead is null || !edition.Design.RunningHeads)
        {
            yield return Line(folio, design.Type(930), LanguageOf(folio), Alignment.Centre, left, design.FootBaseline);
            yield break;
        }
        var head = page.IsRecto ? section.RunningHead : edition.Title.InOrOther(section.Language);
        yield return LinePlacement.Place(HeadOf(head, section.Language), section.Language.Direction, left + design.Indent * 2, design.HeadBaseline);
        var outerIsRight = page.IsRecto == (binding == Direction.LeftToRight);
        yield return Line(folio, design.Type(930), LanguageOf(folio), outerIsRight ? Alignment.End : Alignment.Start, left, design.HeadBaseline);
    }

    private static Language LanguageOf(string folio) => folio[0] is >= '\u05D0' and <= '\u05EA' ? Language.Hebrew : Language.English;

    private TextLine Line(string text, CharacterStyle style, Language language, Alignment alignment, Pt left, Pt baseline) =>
        LinePlacement.Place(Set(text, style, language, alignment, design.Measure).Lines[0], language.Direction, left, baseline);

    private SetLine HeadOf(string text, Language language) => heads.GetOrAdd((text, language), static (head, furniture) => furniture.SetHead(head.Text, head.Language), this);

    /// <summary>A head that is too long for its place is cut between words: what it repeats stands in full elsewhere.</summary>
    private SetLine SetHead(string text, Language language)
    {
        var style = design.Type(860, smallCaps: true);
        var room = design.Measure - design.Indent * 4;
        var set = Set(text, style, language, Alignment.Centre, room);
        for (var end = set.Lines[0].TextEnd; set.Lines.Length > 1 && end > 0; end = text.LastIndexOf(' ', end - 1))
            set = Set(text[..end].TrimEnd(' ', ',', ';', ':', '–', '—') + "…", style, language, Alignment.Centre, room);
        return set.Lines[0];
    }

    private SetParagraph Set(string text, CharacterStyle style, Language language, Alignment alignment, Pt measure) =>
        setter.Set(StyledText.Plain(text, style, language), new ParagraphStyle(language.Direction, alignment), measure);
}
