using System.Collections.Immutable;
using System.Globalization;

namespace Publishing.Fuzzing;

/// <summary>What a command line asks for.</summary>
/// <param name="Cases">How many inputs in all.</param>
/// <param name="First">The number of the first input of each target.</param>
/// <param name="Targets">The targets.</param>
internal sealed record FuzzOptions(int Cases, int First, ImmutableArray<FuzzTarget> Targets)
{
    /// <summary>How many inputs of a target are read at a time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads a command line.</summary>
    /// <returns>Null when it is wrong.</returns>
    public static FuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions(100_000, 0, FuzzTargets.All);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            var read = arguments[i] switch
            {
                "--cases" when isNumber && number > 0 => options with { Cases = number },
                "--first" when isNumber => options with { First = number },
                "--workers" when isNumber && number > 0 => options with { Workers = number },
                "--targets" when value.Split(',').All(name => FuzzTargets.Find(name) is not null) => options with { Targets = [.. value.Split(',').Select(name => FuzzTargets.Find(name)!)] },
                _ => null,
            };
            if (read is null)
                return null;
            options = read;
        }
        return options;
    }
}
