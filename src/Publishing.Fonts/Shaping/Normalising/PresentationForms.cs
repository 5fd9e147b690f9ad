using System.Collections.Frozen;
using Publishing.Unicode.Properties;

namespace Publishing.Fonts.Shaping.Normalising;

/// <summary>The Hebrew letters with points that Unicode keeps from composing, for fonts that cannot place points otherwise.</summary>
internal static class PresentationForms
{
    private const int First = 0xFB1D;
    private const int Last = 0xFB4E;

    private static readonly FrozenDictionary<(int, int), int> Forms = Collect();

    /// <summary>Composes a letter and a point to a presentation form.</summary>
    public static bool Compose(int first, int second, out int composite) => Forms.TryGetValue((first, second), out composite);

    /// <summary>Every way to take one point off a form: what is left may itself be a form.</summary>
    private static FrozenDictionary<(int, int), int> Collect()
    {
        var bySequence = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var form = First; form <= Last; form++)
        {
            if (Expand(form) is { Count: > 1 } parts)
                bySequence.TryAdd(Key(parts), form);
        }
        var pairs = new Dictionary<(int, int), int>();
        foreach (var form in bySequence.Values)
        {
            var parts = Expand(form);
            for (var i = 1; i < parts.Count; i++)
            {
                List<int> rest = [.. parts[..i], .. parts[(i + 1)..]];
                var first = rest.Count == 1 ? rest[0] : bySequence.GetValueOrDefault(Key(rest));
                if (first != 0)
                    pairs[(first, parts[i])] = form;
            }
        }
        return pairs.ToFrozenDictionary();
    }

    private static List<int> Expand(int codePoint)
    {
        var parts = new List<int>();
        while (UnicodeData.Decompose(codePoint, out var first, out var second))
        {
            if (second != 0)
                parts.Insert(0, second);
            codePoint = first;
        }
        parts.Insert(0, codePoint);
        return parts;
    }

    private static string Key(List<int> parts) => string.Join(' ', parts.Take(1).Concat(parts.Skip(1).Order()));
}
