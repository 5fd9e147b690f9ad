using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Publishing.Unicode.Numerals;

namespace Publishing.Sources;

/// <summary>Counts the items of the numbered lists of a DOCX (ECMA-376-1, 17.9), whose numbers stand nowhere in its text.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private const int LargestNumber = 9999;

    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, int[]> counters = [];

    /// <summary>Takes the lists of a document.</summary>
    public DocxNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (var list in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (list.AbstractNumberId?.Value is { } id)
                lists.TryAdd(id, list);
        }
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id)
                instances.TryAdd(id, instance);
        }
    }

    /// <summary>Counts a paragraph.</summary>
    /// <param name="properties">Its numbering.</param>
    /// <returns>Its number as it is shown, or null when it has none or a bullet.</returns>
    public string? Count(NumberingProperties? properties)
    {
        if (properties?.NumberingId?.Val?.Value is not { } id || !instances.TryGetValue(id, out var instance)
            || instance.AbstractNumId?.Val?.Value is not { } listId || !lists.TryGetValue(listId, out var list))
        {
            return null;
        }
        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        if (!counters.TryGetValue(id, out var counter))
            counters.Add(id, counter = new int[Levels]);
        counter[level] = counter[level] == 0 ? StartOf(instance, list, level) : Math.Min(counter[level] + 1, LargestNumber);
        Array.Clear(counter, level + 1, Levels - level - 1);
        return LevelOf(instance, list, level) is { } shown && FormatOf(shown) != NumberFormatValues.Bullet ? Show(instance, list, shown, counter) : null;
    }

    private static string? Show(NumberingInstance instance, AbstractNum list, Level shown, int[] counter)
    {
        var pattern = shown.LevelText?.Val?.Value ?? "";
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                text.Append(pattern[i]);
                continue;
            }
            var level = pattern[++i] - '1';
            var number = counter[level] == 0 ? StartOf(instance, list, level) : counter[level];
            text.Append(Write(number, LevelOf(instance, list, level) is { } other ? FormatOf(other) : NumberFormatValues.Decimal));
        }
        // A number has a figure or a letter in it, and no line of its own.
        return text.ToString().Trim() is { Length: > 0 and < 32 } label && label.Any(char.IsLetterOrDigit) && !label.Any(char.IsControl) ? label : null;
    }

    private static int StartOf(NumberingInstance instance, AbstractNum list, int level) =>
        Math.Clamp(instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value
            ?? LevelOf(instance, list, level)?.StartNumberingValue?.Val?.Value ?? 1, 1, LargestNumber);

    private static Level? LevelOf(NumberingInstance instance, AbstractNum list, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.Level
        ?? list.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static NumberFormatValues FormatOf(Level level) => level.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;

    private static string Write(int number, NumberFormatValues format)
    {
        if (format == NumberFormatValues.LowerLetter)
            return Letters(number, 'a');
        if (format == NumberFormatValues.UpperLetter)
            return Letters(number, 'A');
        if (format == NumberFormatValues.UpperRoman)
            return Roman(number);
        if (format == NumberFormatValues.LowerRoman)
            return Roman(number).ToLower(CultureInfo.InvariantCulture);
        if (format == NumberFormatValues.Hebrew1 || format == NumberFormatValues.Hebrew2)
            return HebrewNumerals.Format(number, HebrewNumeralStyle.Plain);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    // a to z, then aa to zz (17.18.59, lowerLetter).
    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), Math.Min((number - 1) / 26 + 1, 8));

    private static string Roman(int number)
    {
        (int Value, string Letters)[] parts = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = new StringBuilder();
        foreach (var (value, letters) in parts)
        {
            for (; number >= value; number -= value)
                roman.Append(letters);
        }
        return roman.ToString();
    }
}
