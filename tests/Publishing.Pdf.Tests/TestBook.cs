using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests;

/// <summary>Builds books by hand, line by line, with the simplest layout that the contract allows.</summary>
public sealed class TestBook
{
    private static readonly Pt Left = Pt.FromPoints(40), Right = Pt.FromPoints(380), Gap = Pt.FromPoints(3.1m);

    private readonly List<Page> pages = [];
    private readonly List<PageItem> items = [];
    private readonly List<OutlineItem> outline = [];
    private readonly Dictionary<string, Destination> destinations = [];
    private readonly Dictionary<(OpenTypeFont, string, Language, Direction), ShapedRun> runs = [];
    private Pt y = Pt.FromPoints(50);

    public StructureElement Root { get; } = new(StructureRole.Document, Language.English);

    public BookInformation Information { get; set; } = new("A Book", "ספר", Language.English, Language.Hebrew, ["Ann Author"], "House", "No rights", "urn:isbn:1", new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero));

    public Direction Binding { get; set; } = Direction.LeftToRight;

    public Pt Size { get; set; } = Pt.FromPoints(11);

    public StructureElement Element(StructureRole role, Language? language = null, StructureElement? parent = null, string? id = null) =>
        new(role, language, parent ?? Root) { Id = id };

    /// <summary>Sets a line of words. Hebrew words run right to left, with digits and Latin in runs of their own.</summary>
    public TestBook Line(StructureElement? element, string text, Direction direction = Direction.LeftToRight, bool endsParagraph = true, bool hyphenated = false, short stretch = 1000, OpenTypeFont? latin = null)
    {
        var words = new List<PlacedWord>();
        var pieces = new List<(ShapedRun Run, WordEnding Ending)>();
        var split = text.Split(' ');
        for (var i = 0; i < split.Length; i++)
        {
            var last = i == split.Length - 1;
            var parts = Parts(split[i], direction).ToList();
            for (var p = 0; p < parts.Count; p++)
            {
                var end = p < parts.Count - 1 ? WordEnding.None : !last ? WordEnding.Space : hyphenated ? WordEnding.Hyphen : endsParagraph ? WordEnding.ParagraphEnd : WordEnding.Space;
                pieces.Add((Run(parts[p].Text, parts[p].Direction, end == WordEnding.Hyphen, latin ?? TestFonts.Latin), end));
            }
        }
        // Levels: stretches of one direction are laid out in the line's direction, words within a stretch in their own.
        var order = VisualOrder(pieces, direction);
        var places = new Pt[pieces.Count];
        var total = Pt.Zero;
        for (var k = 0; k < order.Count; k++)
        {
            places[order[k]] = total;
            total += pieces[order[k]].Run.Width.Times(stretch, 1000);
            if (k + 1 < order.Count && HasGap(pieces, order[k], order[k + 1], direction))
                total += Gap;
        }
        var start = direction == Direction.LeftToRight ? Left : Right - total;
        for (var i = 0; i < pieces.Count; i++)
            words.Add(new PlacedWord(pieces[i].Run, start + places[i], stretch, pieces[i].Ending, element));
        items.Add(new TextLine(y, direction, [.. words]));
        y += Pt.FromPoints(15);
        return this;
    }

    public TestBook Add(PageItem item)
    {
        items.Add(item);
        return this;
    }

    public TestBook Anchor(string name)
    {
        destinations[name] = new Destination(pages.Count, y - Pt.FromPoints(12));
        return this;
    }

    public TestBook Bookmark(string title, Language language, string anchor, params OutlineItem[] children)
    {
        outline.Add(new OutlineItem(title, language, anchor, [.. children]));
        return this;
    }

    public TestBook EndPage(string? label = null)
    {
        pages.Add(new Page(pages.Count, label ?? (pages.Count + 1).ToString(CultureInfo.InvariantCulture), Pt.FromPoints(420), Pt.FromPoints(595), [.. items]));
        items.Clear();
        y = Pt.FromPoints(50);
        return this;
    }

    public PageSet Build()
    {
        if (items.Count > 0 || pages.Count == 0)
            EndPage();
        return new PageSet(Information, Binding, [.. pages], Root, [.. outline], destinations.ToImmutableSortedDictionary(StringComparer.Ordinal), PageMap.Empty);
    }

    public ShapedRun Run(string text, Direction direction, bool addHyphen, OpenTypeFont latin)
    {
        var isHebrew = direction == Direction.RightToLeft;
        var font = isHebrew || !text.Any(char.IsAsciiLetter) && text.Any(IsHebrew) ? TestFonts.Hebrew : latin;
        var language = isHebrew ? Language.Hebrew : Language.English;
        if (!addHyphen && runs.TryGetValue((font, text, language, direction), out var known))
            return known;
        var glyphs = ShapePlan.Create(font, isHebrew ? "Hebr" : "Latn", language.Tag, direction, []).Shape(addHyphen ? text + "-" : text);
        var width = Pt.FromFontUnits(glyphs.Sum(glyph => (long)glyph.XAdvance), Size, font.UnitsPerEm);
        var run = new ShapedRun(font, Size, text, language, direction, glyphs, width);
        if (!addHyphen)
            runs.Add((font, text, language, direction), run);
        return run;
    }

    private static bool IsHebrew(char character) => character is >= '\u0590' and <= '\u05FF';

    private static IEnumerable<(string Text, Direction Direction)> Parts(string word, Direction line)
    {
        var start = 0;
        var directions = word.Select(c => IsHebrew(c) ? Direction.RightToLeft : char.IsAsciiLetterOrDigit(c) ? Direction.LeftToRight : (Direction?)null).ToArray();
        var resolved = new Direction[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var before = directions.Take(i + 1).LastOrDefault(d => d is not null) ?? line;
            var after = directions.Skip(i).FirstOrDefault(d => d is not null) ?? line;
            resolved[i] = before == after ? before : line;
        }
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && resolved[i] == resolved[start])
                continue;
            yield return (word[start..i], resolved[start]);
            start = i;
        }
    }

    private static List<int> VisualOrder(List<(ShapedRun Run, WordEnding Ending)> pieces, Direction line)
    {
        var groups = new List<List<int>>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (groups.Count > 0 && pieces[groups[^1][0]].Run.Direction == pieces[i].Run.Direction)
                groups[^1].Add(i);
            else
                groups.Add([i]);
        }
        if (line == Direction.RightToLeft)
            groups.Reverse();
        return [.. groups.SelectMany(group => pieces[group[0]].Run.Direction == Direction.RightToLeft ? Enumerable.Reverse(group) : group)];
    }

    private static bool HasGap(List<(ShapedRun Run, WordEnding Ending)> pieces, int left, int right, Direction line)
    {
        if (pieces[left].Run.Direction == pieces[right].Run.Direction)
            return pieces[Math.Min(left, right)].Ending == WordEnding.Space;
        // Where the direction changes, the stretch that is read first says what follows it.
        var first = line == Direction.LeftToRight ? left : right;
        while (first + 1 < pieces.Count && pieces[first + 1].Run.Direction == pieces[first].Run.Direction)
            first++;
        return pieces[first].Ending == WordEnding.Space;
    }
}
