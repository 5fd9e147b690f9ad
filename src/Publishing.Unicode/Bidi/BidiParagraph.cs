using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>A paragraph whose characters have their embedding levels, ready to be set line by line.</summary>
/// <remarks>UAX #9 of Unicode 15.0, the whole algorithm but L3 and L4, which the shaper does. Time is linear in the text.</remarks>
public sealed class BidiParagraph
{
    private const int LongestShared = 4096;

    // The levels of every paragraph that has but one, up to a length.
    private static readonly byte[] Zeros = new byte[LongestShared];
    private static readonly byte[] Ones = UniformLevels(LongestShared, 1);

    private readonly int length;
    private readonly BidiClass[] classes;
    private byte[]? levels;

    private BidiParagraph(int length, byte baseLevel, BidiClass[] classes, byte[]? levels)
    {
        this.length = length;
        this.classes = classes;
        this.levels = levels;
        BaseLevel = baseLevel;
    }

    /// <summary>The paragraph level: 0 for a left-to-right paragraph, 1 for a right-to-left one.</summary>
    public byte BaseLevel { get; }

    /// <summary>The level of each UTF-16 unit before rule L1; a character that X9 removes has the level of the one before it.</summary>
    public ReadOnlySpan<byte> Levels =>
        levels ?? (length <= LongestShared ? (BaseLevel == 0 ? Zeros : Ones).AsSpan(0, length) : levels = UniformLevels(length, BaseLevel));

    /// <summary>Whether every character of the paragraph is set from left to right.</summary>
    public bool IsLeftToRightOnly => classes.Length == 0 && BaseLevel == 0;

    /// <summary>Resolves the levels of a paragraph.</summary>
    /// <param name="text">The paragraph, of any length. Text behind a paragraph separator is resolved as a paragraph of its own on the same base level (P1).</param>
    /// <param name="paragraphDirection">The direction, or null to take it from the first strong character (P2, P3).</param>
    public static BidiParagraph Resolve(ReadOnlySpan<char> text, Direction? paragraphDirection)
    {
        if (paragraphDirection != Direction.RightToLeft && LeftToRightText.Holds(text))
            return new BidiParagraph(text.Length, 0, [], null);
        if (paragraphDirection == Direction.RightToLeft && RightToLeftText.Holds(text))
            return new BidiParagraph(text.Length, 1, [], null);

        var classes = new BidiClass[text.Length];
        ClassesOf(text, classes);
        using var isolates = new IsolatePairs(classes);
        var baseLevel = paragraphDirection switch
        {
            Direction.LeftToRight => (byte)0,
            Direction.RightToLeft => (byte)1,
            _ => ParagraphLevel.P3(classes, isolates.Matches, 0, text.Length),
        };
        var levels = new byte[text.Length];
        LevelResolution.Resolve(text, classes, isolates.Matches, baseLevel, levels);
        return new BidiParagraph(text.Length, baseLevel, classes, levels);
    }

    /// <summary>Puts the runs of a line into the order in which they stand from left to right (L1, L2).</summary>
    /// <param name="start">UTF-16 index of the line's first character.</param>
    /// <param name="end">UTF-16 index behind the line's last character.</param>
    /// <returns>Runs that together cover the line; empty for an empty line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The line is not within the paragraph.</exception>
    public ImmutableArray<BidiRun> RunsOfLine(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        if (start == end)
            return [];
        return classes.Length == 0
            ? [new BidiRun(start, end, BaseLevel)]
            : LineReordering.Order(Levels[start..end], classes.AsSpan(start, end - start), BaseLevel, start);
    }

    private static byte[] UniformLevels(int length, byte level)
    {
        var levels = new byte[length];
        foreach (ref var each in levels.AsSpan())
            each = level;
        return levels;
    }

    private static void ClassesOf(ReadOnlySpan<char> text, Span<BidiClass> classes)
    {
        for (var i = 0; i < text.Length;)
        {
            var value = UnicodeData.BidiClass(CodePoints.At(text, i, out var units));
            classes[i++] = value;
            if (units == 2)
                classes[i++] = value;
        }
    }
}
