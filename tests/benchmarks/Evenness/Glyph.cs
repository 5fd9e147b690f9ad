namespace Publishing.Benchmarks.Evenness;

/// <summary>A glyph on a page, in points from the top left corner of the page.</summary>
/// <param name="Left">Where its advance begins on paper: its left side bearing is inside.</param>
/// <param name="Right">Where its advance ends.</param>
/// <param name="Baseline">Its baseline, downwards.</param>
/// <param name="Size">Its size.</param>
/// <param name="Character">What it stands for, or the first of several.</param>
public readonly record struct Glyph(double Left, double Right, double Baseline, double Size, int Character)
{
    /// <summary>Whether it is a space of any width.</summary>
    public bool IsSpace => Character is ' ' or 0xA0 or 0x202F || (Character is >= 0x2000 and <= 0x200B);
}
