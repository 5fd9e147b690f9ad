namespace Publishing.Sources.Tests.Robustness;

/// <summary>An input of the fuzz suite.</summary>
/// <param name="Path">Its path, of which the ending says the format.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Corrections">The text of a corrections file for it, or null.</param>
internal sealed record DamagedInput(string Path, byte[] Bytes, string? Corrections)
{
    /// <summary>The input of a number: always the same for one number.</summary>
    public static DamagedInput Of(int number)
    {
        var random = new Random(number);
        var original = DamagedText.Piece(random);
        var text = DamagedText.Damaged(original, random);
        var path = "a" + DamagedText.Formats[random.Next(DamagedText.Formats.Length)];
        return new DamagedInput(path, DamagedText.Encode(text, random), random.Next(4) == 0 ? DamagedText.Corrections(original, text, random) : null);
    }
}
