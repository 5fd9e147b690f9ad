using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>Writes a set paragraph as text: the golden form of its tests.</summary>
public static class LineDump
{
    /// <summary>Writes the lines.</summary>
    /// <returns>
    /// For each line its text range, edges (points), word spaces and glyph stretch (thousandths); below it the runs in
    /// logical order, each with its left edge, <c>←</c> when it is set from right to left, text, and ending:
    /// <c>_</c> for a space, <c>-</c> for a hyphen, <c>¶</c> for the end.
    /// </returns>
    public static string Write(SetParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var dump = new StringBuilder();
        foreach (var line in paragraph.Lines)
        {
            var stretch = line.Words.IsEmpty ? 1000 : line.Words[0].Stretch;
            dump.Append(CultureInfo.InvariantCulture, $"{line.TextStart}-{line.TextEnd} from {Short(line.Left)} to {Short(line.Right)} spaces {line.SpaceRatio} glyphs {stretch}\n");
            foreach (var word in line.Words)
                dump.Append(CultureInfo.InvariantCulture, $"  {Short(word.X)} {(word.Run.Direction == Direction.RightToLeft ? "← " : "")}{word.Run.Text}{Mark(word.Ending)}\n");
            foreach (var anchor in line.Anchors)
                dump.Append(CultureInfo.InvariantCulture, $"  anchor {anchor.Name} at {anchor.Offset}\n");
            foreach (var link in line.Links)
                dump.Append(CultureInfo.InvariantCulture, $"  link {Short(link.Left)} to {Short(link.Right)} {link.Target} '{link.Text}'\n");
        }
        return dump.ToString();
    }

    private static string Short(Pt length) => Math.Round(length.Points, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Mark(WordEnding ending) => ending switch
    {
        WordEnding.Space => "_",
        WordEnding.Hyphen => "-",
        WordEnding.ParagraphEnd => "¶",
        _ => "",
    };
}
