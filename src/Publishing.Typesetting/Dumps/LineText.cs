using System.Text;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Dumps;

/// <summary>The text of a line as it is read.</summary>
internal static class LineText
{
    /// <summary>The words in logical order; a hyphen that is not in the text is shown as U+2010.</summary>
    public static string Of(TextLine line)
    {
        var text = new StringBuilder();
        foreach (var word in line.Words)
        {
            text.Append(word.Run.Text).Append(word.Ending switch
            {
                WordEnding.Space => " ",
                WordEnding.Hyphen => "\u2010",
                WordEnding.None or WordEnding.ParagraphEnd => "",
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        }
        return text.ToString().TrimEnd(' ');
    }
}
