using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Typesetting.Pages;

/// <summary>A stretch of text in one font, size, script, language and direction, shaped. Immutable and shared.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">The size.</param>
/// <param name="Text">The text in logical order, without what <see cref="PlacedWord.Ending"/> adds, but with the characters that a hyphen glyph at the end does not stand for.</param>
/// <param name="Language">The language.</param>
/// <param name="Direction">The direction of the run (its bidi level's parity).</param>
/// <param name="Glyphs">The glyphs from left to right, clusters counted in <paramref name="Text"/>; a hyphen added at a line end has the cluster <c>Text.Length</c>.</param>
/// <param name="Width">The sum of the advances at the size, without stretch.</param>
public sealed record ShapedRun(OpenTypeFont Font, Pt Size, string Text, Language Language, Direction Direction, ImmutableArray<ShapedGlyph> Glyphs, Pt Width);
