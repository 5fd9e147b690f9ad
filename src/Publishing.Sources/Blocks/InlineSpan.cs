using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A stretch of the source that becomes an inline of its own: emphasis, a link, words in another language, a line break, a note.</summary>
/// <param name="Start">The first offset of the source.</param>
/// <param name="End">The offset after the last; that of the start for a line break or a note.</param>
/// <param name="Inline">The inline, a container without children.</param>
internal sealed record InlineSpan(int Start, int End, Inline Inline);
