using Publishing.Core;
using Publishing.Typesetting.Text;
using Publishing.Unicode.Properties;

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

    /// <summary>Divides a run of one level. What has no script of its own goes with what stands before it; at the start with what follows; alone, with the language.</summary>
    private static void DivideByScript(string text, int start, int end, int span, byte level, Language language, List<ItemRun> runs)
    {
        var script = Script.Common;
        var from = start;
        for (var i = start; i < end;)
        {
            var units = i + 1 < end && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            var own = UnicodeData.Script(units == 2 ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]);
            if (own is not (Script.Common or Script.Inherited or Script.Unknown) && own != script)
            {
                if (script != Script.Common)
                {
                    runs.Add(new ItemRun(from, i, span, level, script));
                    from = i;
                }
                script = own;
            }
            i += units;
        }
        if (script == Script.Common)
            script = (level & 1) != 0 || language.IsHebrew ? Script.Hebrew : Script.Latin;
        runs.Add(new ItemRun(from, end, span, level, script));
    }
}
