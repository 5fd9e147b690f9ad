using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Editions.Covers;
using Publishing.Typesetting.Makeup;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Covers;

/// <summary>Sets the panels of a cover.</summary>
internal sealed class CoverSetter(Edition edition, FontFaces faces, IDiagnostics diagnostics)
{
    private readonly ParagraphSetter setter = new(diagnostics);

    // Tries sizes: a word too wide at one of them is no fault.
    private readonly ParagraphSetter trial = new(new DiagnosticList());

    /// <summary>The front with the titles in some languages; its picture where there is one.</summary>
    public CoverPanel Front(Pt x, ImmutableArray<Language> languages)
    {
        var canvas = new Canvas(this);
        var hasArt = edition.Cover.Art is not null;
        if (!hasArt)
            CoverDesign.DrawFront(edition, text => Forms(text, languages), canvas.Height, canvas);
        return new CoverPanel(x, Page(canvas.Items.ToImmutable()), CoverTurn.None, hasArt);
    }

    /// <summary>The back with what the edition has to say there, in each language.</summary>
    public CoverPanel Back(Pt x)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var (size, leading, measure) = (edition.Type.Size, edition.Type.Leading, InPoints(CoverDesign.Column));
        var baseline = InPoints(300);
        foreach (var (blurb, language) in Forms(edition.Cover.Blurb, edition.Languages))
        {
            foreach (var paragraph in blurb.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var text = StyledText.Plain(string.Join(' ', paragraph.Split('\n', StringSplitOptions.TrimEntries)), Style(size, 400), language);
                var set = setter.Set(text, new ParagraphStyle(language.Direction, Alignment.Justified, Hyphenate: true), measure);
                foreach (var line in set.Lines)
                {
                    baseline += leading;
                    items.Add(LinePlacement.Place(line, language.Direction, InPoints(CoverDesign.Margin), baseline));
                }
                baseline += leading / 2;
            }
            baseline += leading;
        }
        return new CoverPanel(x, Page(items.ToImmutable()), CoverTurn.None, false);
    }

    /// <summary>The lines of a spine: one title in its middle, or one at each end.</summary>
    public ImmutableArray<PageItem> SpineTitles(ImmutableArray<Language> languages, Pt size, Pt width)
    {
        var measure = edition.Page.Height - InPoints(CoverDesign.Margin) * 2;
        // The middle of the x-height stands in the middle of the spine.
        var baseline = width / 2 + size.Times(22, 100);
        var items = ImmutableArray.CreateBuilder<PageItem>();
        foreach (var (index, language) in languages.Index())
        {
            var share = (measure - size * 2 * (languages.Length - 1)) / languages.Length;
            // Lines run down: the first title stands at the head of the spine, the second at its foot.
            var alignment = languages.Length == 1 ? Alignment.Centre : (index == 0) == (language.Direction == Direction.LeftToRight) ? Alignment.Start : Alignment.End;
            var left = InPoints(CoverDesign.Margin) + (index == 0 ? Pt.Zero : measure - share);
            var text = edition.Title.InOrOther(language);
            var set = trial.Set(StyledText.Plain(text, Style(size, 600), language), new ParagraphStyle(language.Direction, alignment), share);
            // What is too long for the spine is cut between words: it stands in full on the front.
            while (set.Lines.Length > 1 && text.LastIndexOf(' ') is > 0 and var end)
            {
                text = text[..end];
                set = trial.Set(StyledText.Plain(text + "…", Style(size, 600), language), new ParagraphStyle(language.Direction, alignment), share);
            }
            items.Add(LinePlacement.Place(set.Lines[0], language.Direction, left, baseline));
        }
        return items.ToImmutable();
    }

    private Page Page(ImmutableArray<PageItem> items) => new(0, "", edition.Page.Width, edition.Page.Height, items);

    private static ImmutableArray<(string Text, Language Language)> Forms(Bilingual? text, ImmutableArray<Language> languages)
    {
        if (text is null)
            return [];
        ImmutableArray<(string Text, Language Language)> forms = [.. languages.Where(l => !string.IsNullOrWhiteSpace(text.In(l))).Select(l => (text.In(l)!.Trim(), l))];
        return !forms.IsEmpty || languages.Length > 1 ? forms : [(text.InOrOther(languages[0]), languages[0].IsHebrew ? Language.English : Language.Hebrew)];
    }

    private CharacterStyle Style(Pt size, int weight) => new(faces, size, edition.Type.HebrewScale, Weight: weight);

    private int FrontHeight => (int)(edition.Page.Height.Raw * CoverDesign.Width / edition.Page.Width.Raw);

    private Pt InPoints(int units) => edition.Page.Width.Times(units, CoverDesign.Width);

    /// <summary>The front on a page.</summary>
    private sealed class Canvas(CoverSetter cover) : ICoverCanvas
    {
        public ImmutableArray<PageItem>.Builder Items { get; } = ImmutableArray.CreateBuilder<PageItem>();

        public int Height { get; } = cover.FrontHeight;

        public void Rule(int x, int y, int width, int height) =>
            Items.Add(new Rule(cover.InPoints(x), cover.InPoints(y), cover.InPoints(width), cover.InPoints(height)));

        public int LinesOf(CoverText text, int size)
        {
            var said = new DiagnosticList();
            var lines = Set(new ParagraphSetter(said), text, size).Lines.Length;
            return said.Sorted().Any(d => d.Rule == TypesettingRules.WordTooWide) ? 0 : lines;
        }

        public void Set(CoverText text, int size, int baseline)
        {
            foreach (var line in Set(cover.setter, text, size).Lines)
            {
                Items.Add(LinePlacement.Place(line, text.Language.Direction, cover.InPoints(CoverDesign.Margin), cover.InPoints(baseline)));
                baseline += size * 6 / 5;
            }
        }

        private SetParagraph Set(ParagraphSetter setter, CoverText text, int size) => setter.Set(
            StyledText.Plain(text.Text, cover.Style(cover.InPoints(size), text.Weight), text.Language),
            new ParagraphStyle(text.Language.Direction, Alignment.Centre),
            cover.InPoints(CoverDesign.Column));
    }
}
