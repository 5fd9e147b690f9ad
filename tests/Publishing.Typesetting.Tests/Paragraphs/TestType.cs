using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Tests.Paragraphs;

/// <summary>The repository's fonts, and styles and texts for tests.</summary>
internal static class TestType
{
    private static readonly FontLibrary Library = FontLibrary.Load(new DiskFileSystem(), Repository.PathOf("fonts"), new DiagnosticList());

    public static FontFaces Faces { get; } = new(FontFaces.FacesOf(Library, "EB Garamond"), FontFaces.FacesOf(Library, "Frank Ruhl Libre"));

    public static CharacterStyle Body { get; } = new(Faces, Pt.FromPoints(10.5m), 920);

    public static ParagraphStyle English { get; } = new(Direction.LeftToRight, Alignment.Justified, FirstIndent: Pt.FromPoints(12), Hyphenate: true);

    public static ParagraphStyle Hebrew { get; } = new(Direction.RightToLeft, Alignment.Justified, FirstIndent: Pt.FromPoints(12));

    public static Pt Measure { get; } = Pt.FromPoints(300);

    public const string EnglishText =
        "The work of the printer is seen only where it fails: a line too loose, a word divided against its sense, a page that "
        + "ends in the middle of a thought. Whoever sets a book for the first time learns this in an afternoon, and then "
        + "spends twenty years learning it again. “Nothing,” the old compositors used to say, “is as wide as a bad space”; and "
        + "they would take the whole paragraph apart, down to its first line, rather than let one such space stand. Their "
        + "apprentices—well-meaning, half-trained—thought it an extravagance, until they came to read what they had set.";

    public const string HebrewText =
        "מלאכת הדפוס אינה נראית אלא במקום שהיא נכשלת: שורה רפויה מדי, מילה שנחלקה שלא כהלכה, עמוד שנפסק באמצע המחשבה. "
        + "מי שמסדר ספר בפעם הראשונה לומד זאת בצהרי יום אחד, ואחר כך הוא לומד זאת שוב עשרים שנה. „אין דבר רחב”, היו "
        + "הסדרים הזקנים אומרים, „כמו רווח רע”; והיו מפרקים את הפסקה כולה, עד שורתה הראשונה, ובלבד שלא יעמוד רווח כזה. "
        + "בית־הדפוס של רח׳ הנביאים 12 (ירושלים, תרפ״ד) נהג כך בכל ספריו, גם באלה שנדפסו ב־Oxford University Press.";

    public static StyledText EnglishOf(string text) => StyledText.Plain(text, Body, Language.English);

    public static StyledText HebrewOf(string text) => StyledText.Plain(text, Body, Language.Hebrew);

    /// <summary>The text that lines show: the words with what their endings stand for.</summary>
    public static string TextOf(SetParagraph paragraph) => string.Concat(paragraph.Lines.SelectMany(l => l.Words).Select(w => w.Run.Text + w.Ending switch
    {
        Pages.WordEnding.Space => " ",
        _ => "",
    }));
}
