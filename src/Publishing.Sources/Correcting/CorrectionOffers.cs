using System.Numerics;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Makes corrections for places of a text, each with words enough around it to stand there once.</summary>
public sealed class CorrectionOffers
{
    // A correction is read by people: what is longer than this, or needs more words around it, is better made in the source.
    private const int LongestFind = 4000;
    private const int MostWordsAround = 24;

    // So many places are sought faster in the whole text than it is counted.
    private const int FewPlaces = 32;

    private const int GramLength = 8;
    private const int FewestBucketBits = 10;
    private const int MostBucketBits = 22;

    private readonly SourceText source;
    private readonly string name;
    private readonly FoldedText folded;

    // How many stretches of eight units fall into a bucket, 2 standing for more: what holds a stretch that is alone there stands once.
    private byte[]? grams;
    private int bucketBits;
    private int sought;

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What corrections are to call its source: the end of its path.</param>
    public CorrectionOffers(NormalisedText text, string name)
    {
        source = text.Ledger.Source;
        folded = new FoldedText(text.Read);
        this.name = name;
    }

    /// <summary>A correction of one place that keeps what stands there, for an editor to change or to settle so.</summary>
    /// <param name="where">The place.</param>
    /// <param name="reason">Why it is worth a correction.</param>
    /// <returns>The correction, or null when nothing of the place can be corrected, or no words within reach tell it from others like it.</returns>
    public Correction? Keep(SourceSpan where, string reason)
    {
        var (start, end) = WordsOf(where);
        return start < end ? Make(where, start, end, folded.Text[start..end], reason) : null;
    }

    /// <summary>A correction that puts something else in the place of what stands there.</summary>
    /// <param name="where">The place.</param>
    /// <param name="published">What is published of it: the same letters, perhaps other marks.</param>
    /// <param name="replacement">What is to stand there.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The correction, or null when the source has other letters there or nothing tells the place from others like it.</returns>
    public Correction? Replace(SourceSpan where, string published, string replacement, string reason)
    {
        var (start, end) = (IndexOf(where.Start), IndexOf(where.End - 1) + 1);
        return end - start == published.Length && end <= folded.Text.Length && folded.Text.AsSpan(start, end - start).ToArray().Zip(published).All(c => IsSame(c.First, c.Second))
            ? Make(where, start, end, replacement, reason)
            : null;
    }

    private static bool IsSame(char read, char published) => read == published || !(Letters.IsWord(read) || Letters.IsWord(published) || char.IsDigit(read) || char.IsDigit(published));

    /// <summary>A correction that gives the words of whole lines another order.</summary>
    /// <param name="where">The place.</param>
    /// <param name="ordered">What is to stand on the lines of the place.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The correction, or null when nothing tells the lines from others like them, or they hold other characters.</returns>
    public Correction? Reorder(SourceSpan where, string ordered, string reason)
    {
        var (start, end) = WordsOf(where);
        if (start >= end)
            return null;
        var (first, last) = (folded.PlaceOf(start).Piece, folded.PlaceOf(end - 1).Piece);
        while (start > 0 && folded.PlaceOf(start - 1).Piece == first)
            start--;
        while (end < folded.Text.Length && folded.PlaceOf(end).Piece == last)
            end++;
        while (start < end && folded.Text[start] == ' ')
            start++;
        while (end > start && folded.Text[end - 1] == ' ')
            end--;
        var replacement = FoldedText.Fold(ordered);
        return folded.Text.AsSpan(start, end - start).Count(' ') + replacement.Length == end - start + replacement.Count(c => c == ' ')
            ? Make(where, start, end, replacement, reason)
            : null;
    }

    private Correction? Make(SourceSpan where, int start, int end, string replacement, string reason)
    {
        if (end - start > LongestFind)
            return null;
        // Words on both sides, one after the other, until they all stand together nowhere else.
        var (from, to) = (start, end);
        for (var added = 0; !IsUnique(from, to); added++)
        {
            var (left, right) = (WordStart(from - 1), WordEnd(to + 1));
            if (added == MostWordsAround || (left == from && right == to))
                return null;
            (from, to) = (left, right);
        }
        var text = folded.Text;
        return new Correction(name, text[start..end], replacement, reason, where, text[from..start].TrimEnd(' '), text[end..to].TrimStart(' '));
    }

    /// <summary>The words that a place touches, as a stretch of the folded text; empty when nothing of the place was read.</summary>
    private (int Start, int End) WordsOf(SourceSpan where)
    {
        var (start, end) = (IndexOf(where.Start), IndexOf(where.End));
        while (start < end && folded.Text[start] == ' ')
            start++;
        while (end > start && folded.Text[end - 1] == ' ')
            end--;
        return start < end ? (WordStart(start), WordEnd(end)) : (start, start);
    }

    /// <summary>The first character that stands at an offset of the source or behind it.</summary>
    private int IndexOf(int offset)
    {
        var (low, high) = (0, folded.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = folded.OffsetOf(middle) < offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private int WordStart(int at)
    {
        at = Math.Max(at, 0);
        while (at > 0 && folded.Text[at - 1] != ' ')
            at--;
        return at;
    }

    private int WordEnd(int at)
    {
        at = Math.Min(at, folded.Text.Length);
        while (at < folded.Text.Length && folded.Text[at] != ' ')
            at++;
        return at;
    }

    private bool IsUnique(int start, int end)
    {
        if (++sought > FewPlaces)
        {
            grams ??= CountGrams();
            for (var i = start; i + GramLength <= end; i++)
            {
                if (grams[BucketOf(i)] == 1)
                    return true;
            }
        }
        var wanted = folded.Text.AsSpan(start, end - start);
        return folded.Text.AsSpan().IndexOf(wanted) == start && folded.Text.AsSpan(start + 1).IndexOf(wanted) < 0;
    }

    private byte[] CountGrams()
    {
        // Eight buckets for a stretch: the next power of two above.
        bucketBits = Math.Clamp(BitOperations.Log2((uint)folded.Text.Length) + 4, FewestBucketBits, MostBucketBits);
        var counts = new byte[1 << bucketBits];
        for (var i = 0; i + GramLength <= folded.Text.Length; i++)
        {
            ref var count = ref counts[BucketOf(i)];
            count = (byte)Math.Min(count + 1, 2);
        }
        return counts;
    }

    private int BucketOf(int at)
    {
        var hash = 0u;
        for (var i = at; i < at + GramLength; i++)
            hash = unchecked((hash ^ folded.Text[i]) * 0x9E3779B1u);
        return (int)(hash >> (32 - bucketBits));
    }
}
