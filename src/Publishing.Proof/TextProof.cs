using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Proof;

/// <summary>The proof of one text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Language">Its language, or null when it could not be read.</param>
/// <param name="Changes">All changes in the order of their places.</param>
/// <param name="Rows">Source and result side by side, in the order of the source; together they hold all of both but blanks.</param>
/// <param name="Diagnostics">What is said of the text, by place.</param>
public sealed record TextProof(
    ProofSource Source,
    Language? Language,
    ImmutableArray<Change> Changes,
    ImmutableArray<ProofRow> Rows,
    ImmutableArray<Diagnostic> Diagnostics);
