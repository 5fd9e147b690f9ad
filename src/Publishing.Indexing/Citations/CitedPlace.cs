using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Publishing.Indexing;

/// <summary>A place in a work, in numbers.</summary>
/// <param name="Numbers">Volume, chapter, verse, folio, …, from the greatest division; empty for the work as a whole.</param>
/// <param name="Side">The side of a folio, a to d, or NUL.</param>
/// <param name="EndNumbers">The last numbers of a range, as many as differ; empty for one place.</param>
/// <param name="EndSide">The side at the end of a range, or NUL.</param>
/// <param name="Portion">The weekly portion that the numbers are counted in, or null.</param>
/// <param name="IsPage">Whether the last number is a printed page.</param>
public sealed record CitedPlace(ImmutableArray<int> Numbers, char Side, ImmutableArray<int> EndNumbers, char EndSide, string? Portion, bool IsPage)
{
    /// <summary>The work as a whole.</summary>
    public static CitedPlace Whole { get; } = Of();

    /// <summary>A place by its numbers.</summary>
    public static CitedPlace Of(params int[] numbers) => new([.. numbers], '\0', [], '\0', null, false);

    /// <summary>The place in a key: <c>55:8-9</c>, <c>33b</c>, <c>2:207a</c>, <c>1:p144</c>, <c>vayikra 5</c>; empty for the whole.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Portion is not null)
            text.Append(Portion).Append(Numbers.IsEmpty ? "" : " ");
        Write(text, Numbers, Side, IsPage);
        if (!EndNumbers.IsEmpty || EndSide != '\0')
            Write(text.Append('-'), EndNumbers, EndSide, isPage: false);
        return text.ToString();
    }

    private static void Write(StringBuilder text, ImmutableArray<int> numbers, char side, bool isPage)
    {
        for (var i = 0; i < numbers.Length; i++)
            text.Append(i > 0 ? ":" : "").Append(isPage && i == numbers.Length - 1 ? "p" : "").Append(numbers[i].ToString(CultureInfo.InvariantCulture));
        if (side != '\0')
            text.Append(side);
    }
}
