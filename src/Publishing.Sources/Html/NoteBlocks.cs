using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Which blocks of a web page are notes of its text, wherever on the page they stand.</summary>
internal sealed class NoteBlocks
{
    private readonly Dictionary<int, string> names = [];
    private readonly HashSet<int> headings = [];

    /// <summary>Finds them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="isText">Whether a block belongs to the text: only what that marks is a note of it.</param>
    public NoteBlocks(HtmlPage page, HtmlNotes notes, Func<int, bool> isText)
    {
        if (notes.IsEmpty)
            return;
        var all = page.Blocks.Select(b => notes.NoteAround(b.Pieces[0].Text)).ToList();
        var marked = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is null && isText(i))
                marked.UnionWith(page.Blocks[i].Pieces.Select(p => notes.MarkedBy(p.Text)).OfType<string>());
        }
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is not { } name || !marked.Contains(name))
                continue;
            names.Add(i, name);
            if (i > 0 && all[i - 1] is null && page.Blocks[i - 1].Kind is null or BlockKind.Heading or BlockKind.Title && PlainNoteSigns.IsHeading(page.Blocks[i - 1].Text.Trim()))
                headings.Add(i - 1);
        }
    }

    /// <summary>The name of the note that a block belongs to, or null.</summary>
    public string? NameOf(int block) => names.GetValueOrDefault(block);

    /// <summary>Whether a block is the heading of the notes: they go to their marks, and it would stand over nothing.</summary>
    public bool IsHeading(int block) => headings.Contains(block);
}
