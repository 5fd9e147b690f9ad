using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Fuzzing.Targets.Books;

/// <summary>Books set in damaged fonts, with TrueType and CFF outlines, all the way to their PDF files.</summary>
/// <remarks>An input is the font; the last bytes of it decide on the book.</remarks>
internal sealed class BookFontTarget : FuzzTarget
{
    private const int DecidingBytes = 120;

    private static readonly Lazy<ImmutableArray<byte[]>> Seeds = new(() =>
    [
        File.ReadAllBytes(Repository.PathOf("fonts/FrankRuhlLibre-Regular.ttf")),
        Small("EBGaramond-Regular"),
        Small("EBGaramond-Italic"),
        .. Corpus.FilesOf("fonts").Select(File.ReadAllBytes),
    ]);

    private static readonly Lazy<ImmutableArray<byte[]>> Whole = new(() => [.. ((string[])["EBGaramond-Regular", "FrankRuhlLibre-Regular"]).Select(name => File.ReadAllBytes(Repository.PathOf($"fonts/{name}.ttf")))]);

    /// <inheritdoc/>
    public override string Name => "book-fonts";

    /// <inheritdoc/>
    public override int Share => 1;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var random = new Random(number);
        var deciding = new byte[DecidingBytes];
        random.NextBytes(deciding);
        return [.. FontDamages.Apply(Seeds.Value[random.Next(Seeds.Value.Length)], random), .. deciding];
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var chances = new ByteChances(input[^Math.Min(DecidingBytes, input.Length)..]);
        if (RandomBook.Make(chances) is not { } book)
            return null;
        var files = new FixedFileSystem().Add("fonts/a.ttf", input[..^Math.Min(DecidingBytes, input.Length)]);
        for (var i = 0; i < Whole.Value.Length; i++)
            files.Add(FormattableString.Invariant($"fonts/b{i}.ttf"), Whole.Value[i]);
        var fonts = FontLibrary.Load(files, "fonts", new DiagnosticList());
        // Whatever its name is now, the damaged font is one of the two that the book is set in.
        var families = fonts.Families;
        var type = book.Edition.Type with { LatinFamily = chances.Of<string>([.. families]), HebrewFamily = chances.Of<string>([.. families]) };
        return BookTrial.Run(book with { Edition = book.Edition with { Type = type } }, fonts, forPress: false, PdfViewers.AreFor(input));
    }

    private static byte[] Small(string name)
    {
        const string Text = "The vessel light bestow office “Love,” 1:2–3 23 (so) fi naïve ABCDE fghijklmnopqrstuvwxyz";
        return WebFontSubset.Create(OpenTypeFont.Parse(File.ReadAllBytes(Repository.PathOf($"fonts/{name}.ttf")), name), Text.Select(c => (int)c), [new FeatureSetting("smcp", 1)]);
    }
}
