using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Proof;

/// <summary>The proof of an edition: source and result of all its texts, and what an editor has to decide.</summary>
/// <param name="Title">The edition's title in its languages.</param>
/// <param name="Texts">The texts in order.</param>
/// <param name="Doubts">What is in doubt, the worst first.</param>
/// <param name="Remarks">Diagnostics that belong to no text, by place.</param>
/// <param name="Folder">The folder that paths are shown from, for a page is not to tell where on a machine it was made; empty when they are so already.</param>
public sealed record EditionProof(
    ImmutableArray<Wording> Title,
    ImmutableArray<TextProof> Texts,
    ImmutableArray<Doubt> Doubts,
    ImmutableArray<Diagnostic> Remarks,
    string Folder)
{
    /// <summary>A path, or a text with paths in it, without the folder.</summary>
    public string Shorten(string text) => Folder.Length == 0 ? text : text.Replace(Folder + "/", "", StringComparison.Ordinal);
}
