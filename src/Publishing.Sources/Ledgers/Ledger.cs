using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>The account of all that normalisation changed.</summary>
/// <remarks>
/// Its law: source characters = published + removed − added, for each character by itself and for each place by itself. Each
/// non-blank character of the source is published once where it stood, or one entry took it out, or one moved it; each that is
/// published and not in the source was put in by an entry. Blanks are not counted, but none comes between two characters or goes
/// from between them without an entry that touches the place.
/// </remarks>
public sealed class Ledger
{
    private const string ProgramFault = "This is a fault of the program: please report it with the source.";

    private readonly SourceText source;
    private readonly ImmutableArray<string> published;
    private readonly ImmutableArray<LedgerFault> faults;

    internal Ledger(SourceText source, ImmutableArray<LedgerEntry> entries, int removed, int added, ImmutableArray<string> published, ImmutableArray<LedgerFault> faults)
    {
        this.source = source;
        this.published = published;
        this.faults = faults;
        Entries = entries;
        RemovedCharacters = removed;
        AddedCharacters = added;
    }

    /// <summary>The source that is accounted for.</summary>
    public SourceText Source => source;

    /// <summary>The changes, pass by pass in the order they were made.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; }

    /// <summary>How many non-blank UTF-16 units the source has.</summary>
    public int SourceCharacters => CountInk(source.Text);

    /// <summary>How many non-blank UTF-16 units are published, by the ledger's own account.</summary>
    public int PublishedCharacters => SourceCharacters - RemovedCharacters + AddedCharacters;

    /// <summary>How many non-blank UTF-16 units of the source the changes took out for good.</summary>
    public int RemovedCharacters { get; }

    /// <summary>How many non-blank UTF-16 units are published that the changes put in.</summary>
    public int AddedCharacters { get; }

    /// <summary>Checks the law against the document that is published.</summary>
    /// <param name="document">The document as normalisation gave it.</param>
    /// <param name="diagnostics">Receives S006 for each thing that the ledger does not account for, ten at most.</param>
    /// <returns>Whether the law holds.</returns>
    public bool Verify(Document document, IDiagnostics diagnostics)
    {
        var found = faults;
        if (Difference(document) is { } difference)
            found = found.Add(difference);
        foreach (var fault in found)
            diagnostics.Report(new Diagnostic(SourceRules.LedgerBroken, fault.Where, fault.Text, ProgramFault));
        return found.IsEmpty;
    }

    /// <summary>What the document says otherwise than the texts that the ledger was closed with.</summary>
    private LedgerFault? Difference(Document document)
    {
        var texts = new List<string>();
        var hasNotes = Collect(document.Blocks, texts);
        var nowhere = new SourceSpan(source, 0, 0);
        // Notes stand elsewhere than their text: with them, only the sums can be compared.
        if (!hasNotes)
            return texts.SequenceEqual(published, StringComparer.Ordinal) || SameWords(texts, published) ? null : new LedgerFault(nowhere, "The document does not say what the ledger was closed with, word for word.");
        var balance = new SortedDictionary<char, int>();
        foreach (var c in texts.SelectMany(t => t))
            balance[c] = balance.GetValueOrDefault(c) + 1;
        foreach (var c in published.SelectMany(t => t))
            balance[c] = balance.GetValueOrDefault(c) - 1;
        foreach (var (c, more) in balance)
        {
            if (more != 0 && !char.IsWhiteSpace(c))
                return new LedgerFault(nowhere, FormattableString.Invariant($"The document has {more} of U+{(int)c:X4} more than the ledger was closed with."));
        }
        return null;
    }

    /// <summary>The texts of blocks and of the notes in them; whether there are notes.</summary>
    private static bool Collect(ImmutableArray<Block> blocks, List<string> texts)
    {
        var hasNotes = false;
        foreach (var block in blocks)
        {
            texts.Add(block.PlainText);
            hasNotes |= CollectNotes(block.Inlines, texts);
        }
        return hasNotes;
    }

    private static bool CollectNotes(ImmutableArray<Inline> inlines, List<string> texts)
    {
        var hasNotes = false;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case NoteInline note:
                    Collect(note.Blocks, texts);
                    hasNotes = true;
                    break;
                case ContainerInline container:
                    hasNotes |= CollectNotes(container.Children, texts);
                    break;
                case TextInline or LineBreakInline:
                    break;
                default:
                    throw new UnreachableException();
            }
        }
        return hasNotes;
    }

    private static int CountInk(string text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsWhiteSpace(c) ? 0 : 1;
        return count;
    }

    /// <summary>Whether texts say the same, each run of blanks and each end of a text being one blank.</summary>
    private static bool SameWords(List<string> texts, ImmutableArray<string> others)
    {
        var (one, other) = (new Words(texts), new Words(others));
        while (true)
        {
            var c = one.Next();
            if (c != other.Next())
                return false;
            if (c < 0)
                return true;
        }
    }

    /// <summary>Walks over the characters of texts.</summary>
    private sealed class Words(IReadOnlyList<string> texts)
    {
        private int text;
        private int at;
        private bool blank = true;

        /// <summary>The next character, a space for a run of blanks or the end of a text, −1 behind the last.</summary>
        public int Next()
        {
            while (text < texts.Count)
            {
                var isEnd = at == texts[text].Length;
                var c = isEnd ? ' ' : texts[text][at++];
                if (isEnd)
                    (text, at) = (text + 1, 0);
                var wasBlank = blank;
                blank = char.IsWhiteSpace(c);
                if (!blank)
                    return c;
                if (!wasBlank)
                    return ' ';
            }
            return -1;
        }
    }
}
