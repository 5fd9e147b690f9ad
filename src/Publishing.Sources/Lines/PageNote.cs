using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>A note that stood at the foot of a page.</summary>
/// <param name="Mark">The offset of the source at which its mark stood.</param>
/// <param name="Lines">Its lines, without its number and without blanks at their ends; at least one.</param>
internal sealed record PageNote(int Mark, ImmutableArray<TracedText> Lines);
