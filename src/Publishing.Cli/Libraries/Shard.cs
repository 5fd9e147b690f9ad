using System.Globalization;

namespace Publishing.Cli.Libraries;

/// <summary>One part of a library that is built by itself.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct Shard(int Number, int Count)
{
    /// <summary>The whole library.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>The name of the file that says what the shard has made.</summary>
    public string ManifestName => FormattableString.Invariant($"shard-{Number}-of-{Count}.txt");

    /// <summary>Reads <c>3/8</c>, or with another mark between the numbers.</summary>
    public static bool TryParse(string text, string mark, out Shard shard)
    {
        shard = default;
        if (text.Split(mark) is not [var left, var right]
            || !int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || number < 1 || number > count || count > 10_000)
        {
            return false;
        }
        shard = new(number, count);
        return true;
    }
}
