using System.Globalization;
using System.Text;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Dumps;

/// <summary>Typeset pages as text: what tests compare and people read as a diff.</summary>
public static class PageDump
{
    /// <summary>The text of each page: a heading with its label, then a line for each line, in reading order, in logical order.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>Lines ended by LF. A hyphen that is not in the text is shown as U+2010.</returns>
    public static string Lines(PageSet pages)
    {
        var text = new StringBuilder();
        foreach (var page in pages.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {page.Index} [{page.Label}]\n");
            foreach (var item in page.Items)
            {
                if (item is TextLine line)
                    text.Append(IsArtifact(line) ? "~ " : "").Append(LineText.Of(line)).Append('\n');
            }
        }
        return text.ToString();
    }

    /// <summary>Where everything stands: a line for each item with its place in points.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>Lines ended by LF.</returns>
    public static string Pages(PageSet pages)
    {
        var text = new StringBuilder();
        foreach (var page in pages.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {page.Index} [{page.Label}] {page.Width} × {page.Height}\n");
            foreach (var item in page.Items)
                AppendItem(text, item);
        }
        foreach (var (name, destination) in pages.Destinations.OrderBy(d => d.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"#{name}\t{destination.PageIndex}\t{destination.Y}\n");
        return text.ToString();
    }

    private static bool IsArtifact(TextLine line) => line.Words.All(w => w.Element is null);

    private static void AppendItem(StringBuilder text, PageItem item)
    {
        switch (item)
        {
            case TextLine line:
                text.Append(CultureInfo.InvariantCulture, $"line {line.Baseline} {(line.Direction == Core.Direction.RightToLeft ? "rtl" : "ltr")}");
                foreach (var word in line.Words)
                    text.Append(CultureInfo.InvariantCulture, $"\t{word.X}:{word.Run.Text}");
                text.Append('\n');
                break;
            case Rule rule:
                text.Append(CultureInfo.InvariantCulture, $"rule {rule.X} {rule.Y} {rule.Width} {rule.Height}\n");
                break;
            case LinkArea link:
                text.Append(CultureInfo.InvariantCulture, $"link {link.X} {link.Y} {link.Width} {link.Height}\t{link.Target}\n");
                break;
            case ColumnRow:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
