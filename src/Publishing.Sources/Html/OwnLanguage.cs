using System.Text;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Tells the language of a block by its letters, without those of words that the page says are in another: a note may have more of them than of its own.</summary>
internal static class OwnLanguage
{
    /// <summary>The language of a block.</summary>
    /// <param name="draft">The block.</param>
    /// <param name="fallback">The answer when it has no letters.</param>
    public static Language Of(DraftBlock draft, Language fallback)
    {
        var marked = draft.Spans.Where(s => s.Inline is LanguageInline).OrderBy(s => s.Start).ToList();
        if (marked.Count == 0)
            return LanguageDetection.Detect(draft.PlainText, fallback);
        var own = new StringBuilder();
        var (next, until) = (0, -1);
        for (var i = 0; i < draft.Text.Length; i++)
        {
            var offset = draft.Text.OffsetOf(i);
            while (next < marked.Count && marked[next].Start <= offset)
                until = Math.Max(until, marked[next++].End);
            if (offset >= until)
                own.Append(draft.Text[i]);
        }
        var text = own.ToString();
        return LanguageDetection.Detect(text.Any(char.IsLetter) ? text : draft.PlainText, fallback);
    }
}
