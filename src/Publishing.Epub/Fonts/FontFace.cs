namespace Publishing.Epub;

/// <summary>A font that the EPUB may embed.</summary>
/// <param name="Family">The family by which the stylesheet knows it.</param>
/// <param name="Style">What it stands for.</param>
/// <param name="Notice">What it says of its makers and licence.</param>
/// <param name="Subset">Makes an sfnt of the given code points, each once and in rising order; those that the font lacks are passed over. Null when the font turns out to be malformed.</param>
internal sealed record FontFace(string Family, FontStyle Style, FontNotice Notice, Func<IReadOnlyCollection<int>, byte[]?> Subset);

/// <summary>A style of a family, as the stylesheet asks for it.</summary>
/// <param name="IsBold">Whether it is bold (700) or regular (400).</param>
/// <param name="IsItalic">Whether it is italic.</param>
internal readonly record struct FontStyle(bool IsBold, bool IsItalic)
{
    /// <summary><c>Regular</c>, <c>Bold</c>, <c>Italic</c> or <c>BoldItalic</c>.</summary>
    public override string ToString() => (IsBold, IsItalic) switch
    {
        (true, true) => "BoldItalic",
        (true, false) => "Bold",
        (false, true) => "Italic",
        _ => "Regular",
    };
}
