using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Fuzzing.Targets.Books;

/// <summary>Small books of any text in any form, all the way to their PDF files.</summary>
internal sealed class BookTarget : FuzzTarget
{
    private const int LongestInput = 1_200;

    private static readonly Lazy<FontLibrary> Fonts = new(() => FontLibrary.Load(new DiskFileSystem(), Repository.PathOf("fonts"), new DiagnosticList()));

    /// <inheritdoc/>
    public override string Name => "books";

    /// <inheritdoc/>
    public override int Share => 1;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var random = new Random(number);
        var bytes = new byte[random.Next(24, LongestInput)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var chances = new ByteChances(input);
        var forPress = chances.IsOnceIn(8);
        return RandomBook.Make(chances) is { } book ? BookTrial.Run(book, Fonts.Value, forPress, PdfViewers.AreFor(input)) : null;
    }
}
