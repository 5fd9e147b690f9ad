using System.Collections.Immutable;
using System.Text;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>What stands on the pages of the model, in the form in which it is compared with what programs take out of a file.</summary>
internal static class PageTexts
{
    public static IEnumerable<TextLine> Lines(Page page) => page.Items.OfType<TextLine>();

    public static bool IsFurniture(TextLine line) => line.Words.All(word => word.Element is null);

    public static string Body(Page page) => Fold(string.Join('\n', Lines(page).Where(line => !IsFurniture(line)).Select(TextOf)));

    public static string TextOf(TextLine line) => TextOf(line.Words);

    public static string TextOf(ImmutableArray<PlacedWord> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(word.Run.Text).Append(word.Ending switch { WordEnding.Space => " ", WordEnding.Hyphen => "\u00AD", _ => "" });
        return text.ToString();
    }

    // The zero-width space stands for glyphs that say nothing.
    public static string Fold(string text) => ExtractedText.Fold(text.Replace("\u200B", "", StringComparison.Ordinal));

    public static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
