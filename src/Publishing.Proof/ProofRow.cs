using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Proof;

/// <summary>A stretch of the source and what became of it.</summary>
/// <param name="Where">The stretch, without blanks at its ends.</param>
/// <param name="Source">Its text, parted where changes begin and end.</param>
/// <param name="Results">The blocks that were made of it; empty when nothing of it is published.</param>
public sealed record ProofRow(SourceSpan Where, ImmutableArray<ProofRun> Source, ImmutableArray<ProofBlock> Results);

/// <summary>A published block, parted where changes begin and end.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Language">Its language.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Runs">Its text.</param>
public sealed record ProofBlock(BlockKind Kind, Language Language, Direction Direction, ImmutableArray<ProofRun> Runs);

/// <summary>A stretch of text that the same changes touch.</summary>
/// <param name="Text">The text; empty where only the result has something.</param>
/// <param name="Repair">The change to the line as a whole, as a number of <see cref="Change"/>, or −1.</param>
/// <param name="Detail">The change to these characters, or −1.</param>
/// <param name="Part">Where words were moved: which of the parts of its line this is in reading order, from 1; 0 elsewhere, and in results.</param>
public readonly record struct ProofRun(string Text, int Repair, int Detail, int Part);
