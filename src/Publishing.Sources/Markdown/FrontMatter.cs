using Markdig.Extensions.Yaml;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the front matter of a Markdown file: <c>title</c>, <c>author</c>, <c>date</c> and <c>lang</c>, a line each; the rest is not published.</summary>
internal static class FrontMatter
{
    private const int LongestTag = 35;

    /// <summary>Reads it.</summary>
    /// <param name="front">The block.</param>
    /// <param name="text">Takes what is published.</param>
    /// <param name="drafts">Receives a block for each of title, author and date that is given.</param>
    /// <returns>The language that it gives, or null.</returns>
    public static Language? Read(YamlFrontMatterBlock front, MarkdownText text, List<DraftBlock> drafts)
    {
        Language? language = null;
        for (var i = 0; i < front.Lines.Count; i++)
        {
            var line = front.Lines.Lines[i];
            var content = line.Slice.ToString();
            var colon = content.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var value = content[(colon + 1)..].Trim();
            var start = line.Position + colon + 1 + content[(colon + 1)..].IndexOf(value, StringComparison.Ordinal);
            if (value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0])
                (value, start) = (value[1..^1], start + 1);
            if (value.Length == 0)
                continue;
            switch (content[..colon].Trim().ToLowerInvariant())
            {
                case "title":
                    Add(drafts, text, start, value, BlockKind.Title);
                    break;
                case "author" or "byline":
                    Add(drafts, text, start, value, BlockKind.Byline);
                    break;
                case "date":
                    Add(drafts, text, start, value, BlockKind.Note);
                    break;
                case "lang" or "language" when value.Length <= LongestTag && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'):
                    language = new Language(value);
                    break;
            }
        }
        return language;
    }

    private static void Add(List<DraftBlock> drafts, MarkdownText text, int start, string value, BlockKind kind) =>
        drafts.Add(text.Whole(start, start + value.Length) with { Kind = kind });
}
