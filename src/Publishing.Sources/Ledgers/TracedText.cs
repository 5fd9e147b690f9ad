using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>A text of which each UTF-16 unit knows the offset of the source it comes from.</summary>
/// <remarks>
/// A unit that a pass put in holds the complement (<c>~offset</c>) of the offset it stands at. Kept as <see cref="OriginRun"/>s: a
/// text that is as it was read is one.
/// </remarks>
internal sealed class TracedText
{
    private readonly OriginRun[] runs;

    private TracedText(string text, OriginRun[] runs)
    {
        Text = text;
        this.runs = runs;
    }

    /// <summary>The text of nothing.</summary>
    public static TracedText Empty { get; } = new("", []);

    /// <summary>The plain text.</summary>
    public string Text { get; }

    /// <summary>The origins of all units, stretch by stretch: the first begins at 0, each ends where the next begins.</summary>
    public ReadOnlySpan<OriginRun> Runs => runs;

    public int Length => Text.Length;

    public bool IsBlank => Text.AsSpan().IsWhiteSpace();

    public char this[int index] => Text[index];

    /// <summary>The whole text of a source.</summary>
    public static TracedText Of(SourceText source) => new(source.Text, source.Text.Length == 0 ? [] : [new OriginRun(0, 0)]);

    /// <summary>Text that is not in the source and stands at an offset of it.</summary>
    public static TracedText PutIn(string text, int offset) => new(text, text.Length == 0 ? [] : [new OriginRun(0, ~offset)]);

    /// <summary>The origin of a unit: an offset, or the complement of one when it was put in.</summary>
    public int OriginOf(int index) => runs[RunAt(index)].OriginOf(index);

    /// <summary>The offset of the source that a unit comes from or stands at.</summary>
    public int OffsetOf(int index) => OriginOf(index) is var origin && origin >= 0 ? origin : ~origin;

    /// <summary>The origin of each unit, as <see cref="OriginOf"/> gives it.</summary>
    public ImmutableArray<int> Origins()
    {
        var origins = new int[Length];
        for (var r = 0; r < runs.Length; r++)
        {
            for (var i = runs[r].Start; i < EndOf(r); i++)
                origins[i] = runs[r].OriginOf(i);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(origins);
    }

    public TracedText Slice(int start, int length) =>
        start == 0 && length == Length ? this : length == 0 ? Empty : new Builder(length).Append(this, start, length).Build();

    public TracedText Slice(int start) => Slice(start, Length - start);

    public TracedText Trim()
    {
        var (start, end) = (0, Length);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return Slice(start, end - start);
    }

    /// <summary>The smallest stretch of the source that holds all units of a range.</summary>
    public SourceSpan SpanOf(SourceText source, int start, int length)
    {
        if (length == 0)
        {
            var spot = Length == 0 ? 0 : start < Length ? OffsetOf(start) : OffsetOf(Length - 1) + 1;
            return new SourceSpan(source, Math.Min(spot, source.Text.Length), Math.Min(spot, source.Text.Length));
        }
        var (low, high) = (int.MaxValue, 0);
        for (var r = RunAt(start); r < runs.Length && runs[r].Start < start + length; r++)
        {
            var (first, last) = (Math.Max(start, runs[r].Start), Math.Min(start + length, EndOf(r)) - 1);
            low = Math.Min(low, runs[r].OffsetOf(first));
            high = Math.Max(high, runs[r].IsKept ? runs[r].OriginOf(last) + 1 : runs[r].OffsetOf(last));
        }
        return new SourceSpan(source, Math.Min(low, source.Text.Length), Math.Max(Math.Min(low, source.Text.Length), high));
    }

    public SourceSpan SpanIn(SourceText source) => SpanOf(source, 0, Length);

    /// <summary>The unit behind the last of a run.</summary>
    public int EndOf(int run) => run + 1 < runs.Length ? runs[run + 1].Start : Length;

    private int RunAt(int index)
    {
        var (low, high) = (0, runs.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = runs[middle].Start <= index ? (middle, high) : (low, middle);
        }
        return low;
    }

    public override string ToString() => Text;

    /// <summary>Puts a text together out of pieces of others.</summary>
    public sealed class Builder
    {
        private readonly List<OriginRun> runs = [];
        private char[] text;

        /// <param name="capacity">How many units there will be, if that is known.</param>
        public Builder(int capacity = 64) => text = new char[capacity];

        public int Length { get; private set; }

        public Builder Append(TracedText piece) => Append(piece, 0, piece.Length);

        public Builder Append(TracedText piece, int start, int length)
        {
            if (length == 0)
                return this;
            Reserve(length);
            piece.Text.CopyTo(start, text, Length, length);
            for (var r = piece.RunAt(start); r < piece.runs.Length && piece.runs[r].Start < start + length; r++)
            {
                var first = Math.Max(start, piece.runs[r].Start);
                AddRun(Length + first - start, piece.runs[r].OriginOf(first));
            }
            Length += length;
            return this;
        }

        /// <summary>Appends characters that are not in the source.</summary>
        /// <param name="added">The characters.</param>
        /// <param name="offset">The offset of the source at which they stand.</param>
        public Builder Append(string added, int offset)
        {
            if (added.Length == 0)
                return this;
            Reserve(added.Length);
            added.CopyTo(0, text, Length, added.Length);
            AddRun(Length, ~offset);
            Length += added.Length;
            return this;
        }

        /// <summary>The text; the builder is not used any more.</summary>
        public TracedText Build() => new(new string(text, 0, Length), [.. runs]);

        // What goes on where the last run ends belongs to it.
        private void AddRun(int start, int origin)
        {
            if (runs.Count == 0 || runs[^1].OriginOf(start) != origin)
                runs.Add(new OriginRun(start, origin));
        }

        private void Reserve(int more)
        {
            if (Length + more > text.Length)
                Array.Resize(ref text, Math.Max(Length + more, text.Length * 2));
        }
    }
}
