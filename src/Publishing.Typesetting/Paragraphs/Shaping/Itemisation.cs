using Publishing.Core;
using Publishing.Typesetting.Text;
using Publishing.Unicode.Properties;
using Publishing.Unicode.Segmentation;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Divides a paragraph into runs of one style, one embedding level and one script.</summary>
internal static class Itemisation
{
    /// <summary>Characters below this one are Latin or Common, and none of them is written from right to left.</summary>
    private const char SimpleEnd = '\u0300';

    /// <summary>Finds the runs.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="direction">Its direction.</param>
    /// <param name="runs">Receives the runs, in order, covering the text.</param>
    public static void Itemise(StyledText text, Direction direction, List<ItemRun> runs)
    {
        runs.Clear();
        if (direction == Direction.LeftToRight && IsSimple(text.Text))
        {
            for (var i = 0; i < text.Spans.Length; i++)
                runs.Add(new ItemRun(text.Spans[i].Start, text.Spans[i].End, i, 0, Script.Latin));
            return;
        }
        var levels = Levels.Of(text, direction);
        for (var i = 0; i < text.Spans.Length; i++)
        {
            var span = text.Spans[i];
            for (int start = span.Start, end; start < span.End; start = end)
            {
                end = start + 1;
                while (end < span.End && levels[end] == levels[start])
                    end++;
                DivideByScript(text.Text, start, end, i, levels[start], span.Language, runs);
            }
        }
    }

    /// <summary>Whether every character is simple; general punctuation, which is common in English, is allowed.</summary>
    private static bool IsSimple(string text)
    {
        foreach (var unit in text)
        {
            if (unit >= SimpleEnd && unit is not ('\u2028' or '\u202F' or '\u2009' or '\u200A' or (>= '‐' and <= '―') or (>= '‘' and <= '‟') or '†' or '‡' or '•' or '…' or '‰' or '′' or '″' or '‹' or '›'))
                return false;
        }
        return true;
    }

    // What has no script at all is of the language.
    private static void DivideByScript(string text, int start, int end, int span, byte level, Language language, List<ItemRun> runs)
    {
        foreach (var run in ScriptRuns.Find(text.AsSpan(start, end - start)))
        {
            var script = run.Script is not (Script.Common or Script.Inherited or Script.Unknown) ? run.Script : (level & 1) != 0 || language.IsHebrew ? Script.Hebrew : Script.Latin;
            runs.Add(new ItemRun(start + run.Start, start + run.End, span, level, script));
        }
    }
}
