using Publishing.Core;

namespace Publishing.Editions.Covers;

/// <summary>What the front of a cover is drawn on. Lengths are in 1/1600 of its width, from its top left corner.</summary>
public interface ICoverCanvas
{
    /// <summary>Fills a rectangle.</summary>
    void Rule(int x, int y, int width, int height);

    /// <summary>How many lines a text takes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the type.</param>
    /// <returns>The lines; 0 when a word is wider than the column.</returns>
    int LinesOf(CoverText text, int size);

    /// <summary>Sets a text in centred lines, whose baselines are 6/5 of the size apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="baseline">The first baseline.</param>
    void Set(CoverText text, int size, int baseline);
}

/// <summary>A text of a cover.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
/// <param name="Weight">The weight of the type.</param>
public readonly record struct CoverText(string Text, Language Language, int Weight);
