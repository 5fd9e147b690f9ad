using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Reports characters by which a source shows one thing and says another.</summary>
/// <remarks>Unicode Technical Standard 55, "Unicode Source Code Handling", 2.1: overrides reorder what is seen; tags and fillers are not seen at all.</remarks>
internal static partial class HiddenText
{
    private const char LeftToRightOverride = '\u202D', RightToLeftOverride = '\u202E', TagsHighSurrogate = '\uDB40';

    private const int LongestFlag = 8;

    // Invisible operators, fillers of Hangul, and the first halves of tag characters.
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u2061\u2062\u2063\u2064\u115F\u1160\u3164\uFFA0\uDB40");

    /// <summary>Looks through a source; linear in its length.</summary>
    /// <param name="source">The source as it was decoded.</param>
    /// <param name="diagnostics">Receives S030 and S031, each at most once: at the first place, with the number of places.</param>
    public static void Report(SourceText source, IDiagnostics diagnostics)
    {
        var (first, count, length) = Overrides(source.Text);
        if (WayToWrite(source.Path) is { } written)
        {
            foreach (var match in written.EnumerateMatches(source.Text))
            {
                if (count++ == 0 || match.Index < first)
                    (first, length) = (match.Index, match.Length);
            }
        }
        if (count > 0)
        {
            diagnostics.Report(new Diagnostic(SourceRules.DirectionOverride, new SourceSpan(source, first, first + length),
                $"The letters behind this place are shown in a forced direction{More(count)}: what is seen is not what is written.",
                "Read the words in the order in which they are published, without the override, and take it out of the file."));
        }
        (first, count, length) = UnseenCharacters(source.Text);
        if (count > 0)
        {
            diagnostics.Report(new Diagnostic(SourceRules.UnseenCharacter, new SourceSpan(source, first, first + length),
                $"A character that nobody can see (U+{char.ConvertToUtf32(source.Text, first):X4}) stands in the text{More(count)}.",
                "Take it out of the file, unless you know what it is for."));
        }
    }

    private static (int First, int Count, int Length) Overrides(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(LeftToRightOverride, RightToLeftOverride);
        return first < 0 ? (0, 0, 0) : (first, text[first..].Count(LeftToRightOverride) + text[first..].Count(RightToLeftOverride), 1);
    }

    private static (int First, int Count, int Length) UnseenCharacters(string text)
    {
        var (first, count) = (0, 0);
        for (var at = text.AsSpan().IndexOfAny(Unseen); at >= 0;)
        {
            var isTag = text[at] == TagsHighSurrogate;
            if (!isTag || (at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDC7F' && !EndsFlag(text, at)))
                first = count++ == 0 ? at : first;
            var next = text.AsSpan(at + 1).IndexOfAny(Unseen);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return (first, count, count > 0 && char.IsHighSurrogate(text[first]) ? 2 : 1);
    }

    // The flags of England, Scotland and Wales are a black flag followed by tags (UTS 51, annex C).
    private static bool EndsFlag(string text, int at)
    {
        for (var tags = 0; tags < LongestFlag && at >= 2 && text[at] == TagsHighSurrogate; tags++)
            at -= 2;
        return text[at] == '\uD83C' && text[at + 1] == '\uDFF4';
    }

    /// <summary>How an override may be written in a format, or null where it stands as itself.</summary>
    private static Regex? WayToWrite(string path) =>
        HtmlReader.Reads(path) || MarkdownReader.Reads(path) || TeiReader.Reads(path) ? InMarkup() : JsonReader.Reads(path) ? InJson() : null;

    private static string More(int count) => count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", and so at {count} places in all");

    [GeneratedRegex("&#(?:0{0,8}823[78]|[xX]0{0,8}202[dDeE])(?![0-9a-fA-F])|<bdo(?=[\\s>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InMarkup();

    [GeneratedRegex(@"\\u202[dDeE]", RegexOptions.CultureInvariant)]
    private static partial Regex InJson();
}
