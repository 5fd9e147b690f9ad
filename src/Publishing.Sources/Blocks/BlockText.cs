using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>What the elements of a marked-up source say of a block.</summary>
/// <param name="Kind">What it is, or null when nothing says so.</param>
/// <param name="Language">Its language, or null.</param>
/// <param name="Direction">Its direction, or null.</param>
/// <param name="Note">The name of the note that it belongs to, or null.</param>
/// <param name="IsAside">Whether it is not wanted: what stands between the notes of a file of notes.</param>
internal readonly record struct BlockPlace(BlockKind? Kind, Language? Language, Direction? Direction, string? Note, bool IsAside);

/// <summary>One block of a marked-up source while it is read: its text and what becomes inlines in it.</summary>
/// <param name="place">What the elements around it say.</param>
internal sealed class BlockText(BlockPlace place)
{
    private readonly TracedText.Builder text = new();
    private readonly List<InlineSpan> spans = [];
    private readonly Dictionary<object, (int First, int Count)> ofElements = new(ReferenceEqualityComparer.Instance);
    private int? brokenAt;

    /// <summary>Adds a piece of text.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="start">Its first offset in the source.</param>
    /// <param name="end">The offset behind its last.</param>
    /// <param name="around">The inline elements around it, outer ones first, each with its inlines.</param>
    public void Add(TracedText piece, int start, int end, IEnumerable<(object Element, IReadOnlyList<Inline> Inlines)> around)
    {
        if (brokenAt is { } at)
        {
            text.Append(" ", at);
            spans.Add(new InlineSpan(start, start, new LineBreakInline()));
            brokenAt = null;
        }
        text.Append(piece);
        foreach (var (element, inlines) in around)
        {
            if (ofElements.TryGetValue(element, out var known))
            {
                for (var i = known.First; i < known.First + known.Count; i++)
                    spans[i] = spans[i] with { End = end };
                continue;
            }
            ofElements.Add(element, (spans.Count, inlines.Count));
            spans.AddRange(inlines.Select(inline => new InlineSpan(start, end, inline)));
        }
    }

    /// <summary>Breaks the line.</summary>
    public void Break(int offset) => brokenAt = text.Length > 0 ? offset : null;

    /// <summary>Sets the mark of a note.</summary>
    public void Mark(string note, int offset) => spans.Add(new InlineSpan(offset, offset, new NoteInline(note, [])));

    /// <summary>The block, or null when nothing is to be read in it.</summary>
    public DraftBlock? Draft(LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var whole = CleanCharacters.Apply(text.Build(), ledger, diagnostics).Trim();
        return whole.IsBlank ? null : new DraftBlock(whole, place.Language ?? new Language(""), place.Kind) { Spans = [.. spans], Note = place.Note, Direction = place.Direction };
    }
}
