using System.Collections.Immutable;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Segmentation;

/// <summary>Divides a text by script, as a shaper needs it.</summary>
/// <remarks>
/// UAX #24, section 5.1: characters of Common and Inherited script go with what stands before them, at the start of
/// the text with what stands behind; a closing bracket goes with its opening one. Section 5.2: where Script_Extensions say in which scripts
/// such a character is used, they tell its script at the start of a text, and part it from a letter of none of them. They never
/// part it from what stands before it: the narrow no-break space is of Latin and Mongolian by them, and stands in Hebrew too.
/// Time is linear in the text.
/// </remarks>
public static class ScriptRuns
{
    private const int MaxOpen = 63;

    /// <summary>Finds the runs.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <returns>Runs that together cover the text, neighbours of different script; empty for an empty text.</returns>
    public static ImmutableArray<ScriptRun> Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return [];
        var runs = ImmutableArray.CreateBuilder<ScriptRun>(1);
        Span<(int Closer, Script Script)> open = stackalloc (int, Script)[MaxOpen];
        var depth = 0;
        // The scripts that the run may be in: none yet known while it is empty, more than one after characters of several scripts only.
        ReadOnlySpan<Script> candidates = [];
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            // The commonest case: a letter or a space in a run of Latin.
            if (candidates is [Script.Latin] && (char.IsAsciiLetter(text[i]) || text[i] == ' '))
            {
                i++;
                continue;
            }
            var codePoint = CodePoints.At(text, i, out var units);
            var script = UnicodeData.Script(codePoint);
            var bracket = script == Script.Common ? UnicodeData.PairedBracket(codePoint, out var other) : Ignore(out other);
            if (bracket == BracketType.Close)
                script = Close(open, ref depth, codePoint);
            var isShared = script is Script.Common or Script.Inherited or Script.Unknown;
            var extensions = UnicodeData.ScriptExtensions(codePoint);
            var own = isShared ? extensions : Alone(script);
            if (candidates.IsEmpty)
            {
                candidates = own;
            }
            else if (!own.IsEmpty && !candidates.Contains(script))
            {
                var common = Common(candidates, isShared ? own : extensions);
                if (!common.IsEmpty)
                {
                    candidates = common;
                }
                else if (!isShared)
                {
                    runs.Add(new ScriptRun(start, i, candidates[0]));
                    start = i;
                    candidates = own;
                }
            }
            else if (!isShared)
            {
                candidates = own;
            }
            if (bracket == BracketType.Open && depth < MaxOpen)
                open[depth++] = (other, candidates.Length == 1 ? candidates[0] : Script.Common);
            i += units;
        }
        runs.Add(new ScriptRun(start, text.Length, candidates.IsEmpty ? Script.Common : candidates[0]));
        return runs.DrainToImmutable();
    }

    private static readonly Script[] All = Enum.GetValues<Script>();

    /// <summary>A set of one script.</summary>
    private static ReadOnlySpan<Script> Alone(Script script) => All.AsSpan((int)script, 1);

    /// <summary>The scripts of both sets; one of the sets itself where it lies in the other.</summary>
    private static ReadOnlySpan<Script> Common(ReadOnlySpan<Script> one, ReadOnlySpan<Script> other)
    {
        var count = 0;
        foreach (var script in one)
            count += other.Contains(script) ? 1 : 0;
        if (count == 0 || count == one.Length)
            return count == 0 ? [] : one;
        var common = new Script[count];
        count = 0;
        foreach (var script in one)
        {
            if (other.Contains(script))
                common[count++] = script;
        }
        return common;
    }

    private static BracketType Ignore(out int other)
    {
        other = 0;
        return BracketType.None;
    }

    /// <summary>The script of the opening bracket, which is then forgotten with all that were opened within it; Common where there is none.</summary>
    private static Script Close(ReadOnlySpan<(int Closer, Script Script)> open, ref int depth, int closer)
    {
        for (var i = depth - 1; i >= 0; i--)
        {
            if (open[i].Closer != closer)
                continue;
            depth = i;
            return open[i].Script;
        }
        return Script.Common;
    }
}
