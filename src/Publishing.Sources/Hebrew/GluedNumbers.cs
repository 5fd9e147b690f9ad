namespace Publishing.Sources;

/// <summary>Parts numbers from the words that they were glued to where lines ran backwards.</summary>
/// <remarks>A number that ended its line was painted first: <c>תנשב דסונ דרשמה1995</c> is <c>המשרד נוסד בשנת 1995</c>.</remarks>
internal static class GluedNumbers
{
    /// <summary>Parts the numbers of a line that was turned round.</summary>
    /// <param name="line">The line in its right direction.</param>
    /// <param name="junctions">How well words stand side by side: they tell whether a number at the start belongs to the end.</param>
    public static TracedText Part(TracedText line, Junctions junctions)
    {
        var result = new TracedText.Builder();
        var start = 0;
        for (var i = 1; i < line.Length; i++)
        {
            var isBehind = char.IsAsciiDigit(line[i]) && IsWordBefore(line.Text, i);
            if (!isBehind && !(char.IsAsciiDigit(line[i - 1]) && Letters.IsHebrew(line[i])))
                continue;
            var number = line.Slice(start, i - start);
            if (start == 0 && number.Text.All(char.IsAsciiDigit) && EndsIn(line.Slice(i), number, junctions))
                return new TracedText.Builder().Append(Part(line.Slice(i), junctions)).Append(" ", line.OffsetOf(i)).Append(number).Build();
            result.Append(number).Append(" ", line.OffsetOf(i));
            start = i;
        }
        return start == 0 ? line : result.Append(line, start, line.Length - start).Build();
    }

    // One letter or two are a preposition, which is written together with its number.
    private static bool IsWordBefore(string text, int index) =>
        index >= 3 && Letters.IsHebrew(text[index - 1]) && Letters.IsHebrew(text[index - 2]) && Letters.IsHebrew(text[index - 3]);

    private static bool EndsIn(TracedText rest, TracedText number, Junctions junctions)
    {
        var words = junctions.WordsOf(rest.Text);
        if (words.Count < 2 || Letters.EndsSentence(rest.Text))
            return false;
        var line = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        ReadOnlySpan<JunctionWord> figure = [junctions.WordOf(number.Text)];
        return junctions.Score(line, figure) > junctions.Score(figure, line);
    }
}
