using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using static Publishing.Typesetting.Tests.Paragraphs.TestType;

namespace Publishing.Typesetting.Tests.Design;

public class BookDesignTests
{
    [Theory]
    [InlineData(true, 20)]
    [InlineData(false, 0)]
    public void Body_text_has_the_microtypography_of_the_edition(bool hangs, int stretch)
    {
        var type = new TypeSettings("EB Garamond", "Frank Ruhl Libre", null, Pt.FromPoints(10.5m), 900, Pt.FromPoints(14))
        {
            HangPunctuation = hangs,
            GlyphStretch = stretch,
        };
        var page = new PageGeometry(Pt.FromPoints(420), Pt.FromPoints(595), Pt.FromPoints(51), Pt.FromPoints(51), Pt.FromPoints(51), Pt.FromPoints(51));
        var edition = new Edition(
            "urn:x", "x", new Bilingual("X", null), null, null, null, null, DateTimeOffset.UnixEpoch, [Language.English], [], page, type, []);
        var style = new BookDesign(edition, Faces).Body(StructureRole.P);
        var lines = GalleyBlocks.Set(new ParagraphSetter(new DiagnosticList()), EnglishOf(EnglishText), style, Direction.LeftToRight, Measure, type.Leading).Settings[0].Lines;
        Assert.Equal(hangs, lines.Any(l => l.Right > Measure));
        Assert.Equal(stretch > 0, lines.Any(l => l.Words.Any(w => w.Stretch != 1000)));
    }
}
