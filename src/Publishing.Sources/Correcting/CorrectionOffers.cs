using System.Text;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Makes corrections for places of a source, each with words enough to stand there once.</summary>
public sealed class CorrectionOffers
{
    private const int MostWordsAdded = 16;
    private const int LongestFind = 4000;
    private const int GramLength = 8;
    private const int GramBuckets = 1 << 22;

    private readonly SourceText source;
    private readonly string name;
    private readonly string folded;

    // For each unit of the source where it stands in the folded text, or where the next one that is seen does.
    private readonly int[] places;

    // How many stretches of eight units fall into a bucket, 2 standing for more: what holds a stretch that is alone there stands once.
    private readonly byte[] grams = new byte[GramBuckets];

    /// <summary>Takes a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="name">What corrections are to call it: the end of its path.</param>
    public CorrectionOffers(SourceText source, string name)
    {
        this.source = source;
        this.name = name;
        (folded, places) = Fold(source.Text);
        for (var i = 0; i + GramLength <= folded.Length; i++)
        {
            ref var count = ref grams[BucketOf(i)];
            count = (byte)Math.Min(count + 1, 2);
        }
    }

    /// <summary>Whether corrections can be made in this source: they reach lines, and web pages have none.</summary>
    public bool IsPossible => !HtmlReader.Reads(source.Path);

    /// <summary>A correction of one place that changes nothing yet: what is to stand there is what stands there.</summary>
    /// <param name="where">The place; at least a character that is seen.</param>
    /// <param name="reason">Why it is worth a correction.</param>
    /// <returns>The correction, or null when no words within reach make the place the only one of its kind.</returns>
    public Correction? Keep(SourceSpan where, string reason)
    {
        var (start, end) = PlaceOf(where);
        if (!IsPossible || start >= end || end - start > LongestFind)
            return null;
        // Whole words, and more on both sides until they stand together nowhere else; never beyond the lines they stand on.
        var (first, last) = LinesAround(where);
        (start, end) = (WordStart(start, first), WordEnd(end, last));
        for (var added = 0; !IsUnique(start, end); added++)
        {
            if (added == MostWordsAdded || (start == first && end == last))
                return null;
            (start, end) = (start > first ? WordStart(start - 1, first) : start, end < last ? WordEnd(end + 1, last) : end);
        }
        var text = folded[start..end];
        return new Correction(name, text, text, reason, where);
    }

    /// <summary>A correction that puts other words in the place of whole lines.</summary>
    /// <param name="where">The place.</param>
    /// <param name="replacement">What is to stand on the lines of the place.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The correction, or null when the lines stand in the source more than once.</returns>
    public Correction? Replace(SourceSpan where, string replacement, string reason)
    {
        var (start, end) = LinesAround(where);
        return IsPossible && start < end && IsUnique(start, end)
            ? new Correction(name, folded[start..end], string.Join(' ', replacement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), reason, where)
            : null;
    }

    // As corrections see the lines: without what cannot be seen, each stretch of blanks one space.
    private static (string Folded, int[] Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            places[i] = folded.Length;
            if (SplitLines.ReasonToRemove(text[i]) is not null)
                continue;
            if (!char.IsWhiteSpace(text[i]))
                folded.Append(text[i]);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        places[text.Length] = folded.Length;
        return (folded.ToString(), places);
    }

    private (int Start, int End) PlaceOf(SourceSpan where)
    {
        var (start, end) = (places[where.Start], places[where.End]);
        while (start < end && folded[start] == ' ')
            start++;
        while (end > start && folded[end - 1] == ' ')
            end--;
        return (start, end);
    }

    private (int Start, int End) LinesAround(SourceSpan where)
    {
        var (start, end) = (where.Start, where.End);
        while (start < end && char.IsWhiteSpace(source.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
            end--;
        while (start > 0 && !IsLineEnd(source.Text[start - 1]))
            start--;
        while (end < source.Text.Length && !IsLineEnd(source.Text[end]))
            end++;
        return PlaceOf(new SourceSpan(source, start, end));
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private int WordStart(int at, int least)
    {
        while (at > least && folded[at - 1] != ' ')
            at--;
        return at;
    }

    private int WordEnd(int at, int most)
    {
        while (at < most && folded[at] != ' ')
            at++;
        return at;
    }

    private int BucketOf(int at)
    {
        var hash = 0u;
        for (var i = at; i < at + GramLength; i++)
            hash = unchecked((hash ^ folded[i]) * 0x9E3779B1u);
        return (int)(hash >> 10);
    }

    private bool IsUnique(int start, int end)
    {
        for (var i = start; i + GramLength <= end; i++)
        {
            if (grams[BucketOf(i)] == 1)
                return true;
        }
        if (end - start > LongestFind)
            return false;
        var wanted = folded.AsSpan(start, end - start);
        return folded.AsSpan().IndexOf(wanted) == start && folded.AsSpan(start + 1).IndexOf(wanted) < 0;
    }
}
