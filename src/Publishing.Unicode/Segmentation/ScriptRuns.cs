using System.Collections.Immutable;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Segmentation;

/// <summary>Divides a text by script, as a shaper needs it.</summary>
/// <remarks>
/// UAX #24, section 5.1: characters of Common and Inherited script go with what stands before them, at the start of
/// the text with what stands behind; a closing bracket goes with its opening one. Script_Extensions are not consulted.
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
        var current = Script.Common;
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            // The commonest case: a letter or a space in a run of Latin.
            if (current == Script.Latin && (char.IsAsciiLetter(text[i]) || text[i] == ' '))
            {
                i++;
                continue;
            }
            var codePoint = CodePoints.At(text, i, out var units);
            var script = UnicodeData.Script(codePoint);
            var bracket = script == Script.Common ? UnicodeData.PairedBracket(codePoint, out var other) : Ignore(out other);
            if (bracket == BracketType.Close)
                script = Close(open, ref depth, codePoint);
            if (script is not (Script.Common or Script.Inherited or Script.Unknown) && script != current)
            {
                if (current != Script.Common)
                {
                    runs.Add(new ScriptRun(start, i, current));
                    start = i;
                }
                current = script;
            }
            if (bracket == BracketType.Open && depth < MaxOpen)
                open[depth++] = (other, current);
            i += units;
        }
        runs.Add(new ScriptRun(start, text.Length, current));
        return runs.DrainToImmutable();
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
