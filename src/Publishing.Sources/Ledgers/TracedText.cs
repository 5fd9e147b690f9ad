using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>A text of which each UTF-16 unit knows the offset of the source it comes from.</summary>
/// <remarks>A unit that a pass put in holds the complement (<c>~offset</c>) of the offset it stands at.</remarks>
internal sealed class TracedText
{
    private readonly int[] origins;

    private TracedText(string text, int[] origins)
    {
        Text = text;
        this.origins = origins;
    }

    /// <summary>The text of nothing.</summary>
    public static TracedText Empty { get; } = new("", []);

    /// <summary>The plain text.</summary>
    public string Text { get; }

    /// <summary>The origin of each unit, as <see cref="OriginOf"/> gives it.</summary>
    public ImmutableArray<int> Origins => ImmutableCollectionsMarshal.AsImmutableArray(origins);

    public int Length => Text.Length;

    public bool IsBlank => Text.AsSpan().IsWhiteSpace();

    public char this[int index] => Text[index];

    /// <summary>The whole text of a source.</summary>
    public static TracedText Of(SourceText source)
    {
        var origins = new int[source.Text.Length];
        for (var i = 0; i < origins.Length; i++)
            origins[i] = i;
        return new TracedText(source.Text, origins);
    }

    /// <summary>Text that is not in the source and stands at an offset of it.</summary>
    public static TracedText PutIn(string text, int offset)
    {
        var origins = new int[text.Length];
        Array.Fill(origins, ~offset);
        return new TracedText(text, origins);
    }

    /// <summary>The origin of a unit: an offset, or the complement of one when it was put in.</summary>
    public int OriginOf(int index) => origins[index];

    /// <summary>The offset of the source that a unit comes from or stands at.</summary>
    public int OffsetOf(int index) => origins[index] >= 0 ? origins[index] : ~origins[index];

    public TracedText Slice(int start, int length) =>
        start == 0 && length == Length ? this : new TracedText(Text.Substring(start, length), origins.AsSpan(start, length).ToArray());

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
        for (var i = start; i < start + length; i++)
        {
            low = Math.Min(low, OffsetOf(i));
            high = Math.Max(high, origins[i] >= 0 ? origins[i] + 1 : ~origins[i]);
        }
        return new SourceSpan(source, Math.Min(low, source.Text.Length), Math.Max(Math.Min(low, source.Text.Length), high));
    }

    public SourceSpan SpanIn(SourceText source) => SpanOf(source, 0, Length);

    public override string ToString() => Text;

    /// <summary>Puts a text together out of pieces of others.</summary>
    public sealed class Builder
    {
        private char[] text;
        private int[] origins;

        /// <param name="capacity">How many units there will be, if that is known.</param>
        public Builder(int capacity = 64) => (text, origins) = (new char[capacity], new int[capacity]);

        public int Length { get; private set; }

        public Builder Append(TracedText piece) => Append(piece, 0, piece.Length);

        public Builder Append(TracedText piece, int start, int length)
        {
            Reserve(length);
            piece.Text.CopyTo(start, text, Length, length);
            piece.origins.AsSpan(start, length).CopyTo(origins.AsSpan(Length));
            Length += length;
            return this;
        }

        /// <summary>Appends characters that are not in the source.</summary>
        /// <param name="added">The characters.</param>
        /// <param name="offset">The offset of the source at which they stand.</param>
        public Builder Append(string added, int offset)
        {
            Reserve(added.Length);
            added.CopyTo(0, text, Length, added.Length);
            origins.AsSpan(Length, added.Length).Fill(~offset);
            Length += added.Length;
            return this;
        }

        /// <summary>The text; the builder is not used any more.</summary>
        public TracedText Build() => new(new string(text, 0, Length), Length == origins.Length ? origins : origins[..Length]);

        private void Reserve(int more)
        {
            if (Length + more <= text.Length)
                return;
            var capacity = Math.Max(Length + more, text.Length * 2);
            Array.Resize(ref text, capacity);
            Array.Resize(ref origins, capacity);
        }
    }
}
