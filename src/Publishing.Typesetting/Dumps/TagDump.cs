using System.Runtime.CompilerServices;
using System.Text;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Dumps;

/// <summary>The structure tree as text, with the words that belong to each element.</summary>
public static class TagDump
{
    private const int Longest = 60;

    /// <summary>A line for each element, indented by its depth: role, language where it changes, the beginning of its own text.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>Lines ended by LF.</returns>
    public static string Write(PageSet pages)
    {
        var words = new ConditionalWeakTable<StructureElement, StringBuilder>();
        foreach (var line in pages.Pages.SelectMany(p => p.Items).OfType<TextLine>())
        {
            foreach (var word in line.Words)
            {
                if (word.Element is null)
                    continue;
                var text = words.GetOrCreateValue(word.Element);
                if (text.Length <= Longest)
                    text.Append(word.Run.Text).Append(word.Ending == WordEnding.Space ? " " : "");
            }
        }
        var dump = new StringBuilder();
        Append(pages.Structure, 0, words, dump);
        return dump.ToString();
    }

    private static void Append(StructureElement element, int depth, ConditionalWeakTable<StructureElement, StringBuilder> words, StringBuilder dump)
    {
        dump.Append(' ', depth * 2).Append(element.Role);
        if (element.Language is { } language)
            dump.Append(" [").Append(language.Tag).Append(']');
        if (words.TryGetValue(element, out var text))
        {
            var shown = text.ToString().TrimEnd(' ');
            dump.Append(' ').Append(shown.Length > Longest ? string.Concat(shown.AsSpan(0, Longest), "…") : shown);
        }
        dump.Append('\n');
        foreach (var child in element.Children)
            Append(child, depth + 1, words, dump);
    }
}
