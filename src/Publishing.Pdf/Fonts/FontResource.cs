using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Pdf.Fonts;

/// <summary>A font as pages name it: codes of one byte, each for a glyph that stands for a text.</summary>
/// <remarks>
/// A character of ASCII is its own code where it can be. 32 is the word space and nothing else, for viewers widen it by the word
/// spacing; 0 is no code, and neither are the bytes that a string would have to escape. A glyph has one text: MuPDF asks what
/// a glyph stands for, not what a code does.
/// </remarks>
/// <param name="use">The font.</param>
/// <param name="number">The number in its name, <c>/F3</c>.</param>
internal sealed class FontResource(FontUse use, int number)
{
    /// <summary>The code of the word space.</summary>
    public const byte Space = (byte)' ';

    private const int FirstFree = 0x80;

    private readonly HashSet<(GlyphId, ShiftedGlyph?)> glyphs = [];
    private readonly GlyphMeaning?[] meanings = new GlyphMeaning?[256];
    private int next = FirstFree;
    private FontCode? mark;
    private FontCode? nothing;

    public FontUse Use => use;

    public int Number => number;

    /// <summary>The codes that are used, rising, with what they stand for.</summary>
    public IEnumerable<(byte Code, GlyphMeaning Meaning)> Codes
    {
        get
        {
            for (var code = 0; code < meanings.Length; code++)
            {
                if (meanings[code] is { } meaning)
                    yield return ((byte)code, meaning);
            }
        }
    }

    /// <summary>What shows a narrow glyph without ink that stands for a right-to-left mark; null where the resource has no place for it.</summary>
    public FontCode? Mark => mark ??= Invisible(0, "\u200F");

    /// <summary>The same, of a glyph that stands for nothing.</summary>
    public FontCode? Nothing => nothing ??= Invisible(1, "\u200B");

    private FontCode? Invisible(short shift, string text) =>
        use.InvisibleMeaning(shift, text) is { } meaning && Add(meaning) is { } code ? new FontCode(this, code, use.WidthOf(meaning)) : null;

    /// <summary>Gives a glyph that stands for a text a code.</summary>
    /// <returns>The code, or null when there is none left or the glyph stands for another text.</returns>
    public byte? Add(GlyphMeaning meaning)
    {
        if (!glyphs.Add((meaning.Glyph, meaning.Shift)))
            return null;
        if (Wanted(meaning) is { } wanted && meanings[wanted] is null)
        {
            meanings[wanted] = meaning;
            return wanted;
        }
        while (next >= 0 && (meanings[next] is not null || IsKept(next)))
            next = next == 255 ? 1 : next == FirstFree - 1 ? -1 : next + 1;
        if (next < 0)
        {
            glyphs.Remove((meaning.Glyph, meaning.Shift));
            return null;
        }
        meanings[next] = meaning;
        return (byte)next;
    }

    /// <summary>Lets <see cref="Space"/> be the word space.</summary>
    /// <returns>Whether it is, and not another text.</returns>
    public bool AddSpace(GlyphMeaning space)
    {
        if (meanings[Space] is null && glyphs.Add((space.Glyph, space.Shift)))
            meanings[Space] = space;
        return meanings[Space] is not null;
    }

    private static byte? Wanted(GlyphMeaning meaning) =>
        meaning.Text is [var character] && char.IsAscii(character) && !IsKept(character) ? (byte)character : null;

    private static bool IsKept(int code) => code is 0 or Space or '\r' or '(' or ')' or '\\';
}
