using System.Collections.Immutable;
using System.Text;
using Publishing.Fonts.Subsetting;

namespace Publishing.Fonts.Cff;

/// <summary>Writes a CFF font that holds some glyphs: as a CID font whose identifiers are the new glyph numbers.</summary>
/// <remarks>
/// Technical Note 5176; ISO 32000-2, 9.7.4.2: in a CID font without gaps a PDF needs no map from identifiers to glyphs.
/// Charstrings are written without subroutines, which would otherwise have to be numbered anew.
/// </remarks>
internal sealed class CffSubsetWriter
{
    private const int Supplement = 0, FirstOwnSid = 391;

    private readonly CffFont font;
    private readonly IReadOnlyList<byte[]> charstrings;
    private readonly ImmutableArray<int> fontOfGlyph;
    private readonly ImmutableArray<PrivateDict> fonts;

    private CffSubsetWriter(CffFont font, IReadOnlyList<(int Original, bool HasInk)> glyphs)
    {
        this.font = font;
        charstrings = [.. glyphs.Select(g => g.HasInk ? CharstringRun.Flatten(font, g.Original) : [CharstringOperator.EndChar])];
        var used = glyphs.Select(g => font.FontOf(g.Original)).Distinct().Order().ToImmutableArray();
        fontOfGlyph = [.. glyphs.Select(g => used.BinarySearch(font.FontOf(g.Original)))];
        fonts = [.. used.Select(font.Private)];
    }

    /// <summary>Writes a bare CFF.</summary>
    /// <param name="font">The font.</param>
    /// <param name="glyphs">The glyphs in their new order, the first for <c>.notdef</c>; one may be left without ink.</param>
    /// <param name="name">The font's PostScript name.</param>
    public static byte[] Write(CffFont font, IReadOnlyList<(int Original, bool HasInk)> glyphs, string name) =>
        new CffSubsetWriter(font, glyphs).Build(name);

    private byte[] Build(string name)
    {
        // Offsets are written in five bytes, so the lengths before them are known at once.
        var head = new FontWriter();
        head.Bytes([1, 0, 4, 4]);
        Index(head, [Encoding.ASCII.GetBytes(name)]);
        var strings = new FontWriter();
        Index(strings, ["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        Index(strings, []); // global subroutines

        var charset = Charset();
        var select = FontSelect();
        var outlines = new FontWriter();
        Index(outlines, charstrings);
        var privates = fonts.Select(PrivateBytes).ToArray();

        var topLength = IndexLength(Top(0, 0, 0, 0).Length);
        var charsetAt = head.Length + topLength + strings.Length;
        var selectAt = charsetAt + charset.Length;
        var outlinesAt = selectAt + select.Length;
        var privatesAt = outlinesAt + outlines.Length;
        var arrayAt = privatesAt + privates.Sum(p => p.Length);

        var file = new FontWriter();
        file.Bytes(head.ToArray());
        Index(file, [Top(charsetAt, selectAt, outlinesAt, arrayAt)]);
        file.Bytes(strings.ToArray());
        file.Bytes(charset);
        file.Bytes(select);
        file.Bytes(outlines.ToArray());
        foreach (var dict in privates)
            file.Bytes(dict);
        Index(file, FontArray(privates, privatesAt));
        return file.ToArray();
    }

    private byte[] Top(int charset, int select, int outlines, int array)
    {
        var dict = new FontWriter();
        Number(dict, FirstOwnSid);
        Number(dict, FirstOwnSid + 1);
        Number(dict, Supplement);
        Operator(dict, CffOperator.Ros);
        Copy(dict, font.Top, CffOperator.FontBox);
        Copy(dict, font.Top, CffOperator.FontMatrix);
        Entry(dict, CffOperator.CidCount, charstrings.Count);
        Entry(dict, CffOperator.Charset, charset);
        Entry(dict, CffOperator.FontSelect, select);
        Entry(dict, CffOperator.CharStrings, outlines);
        Entry(dict, CffOperator.FontArray, array);
        return dict.ToArray();
    }

    private List<byte[]> FontArray(byte[][] privates, int at)
    {
        var result = new List<byte[]>();
        for (var i = 0; i < privates.Length; i++)
        {
            var dict = new FontWriter();
            if (font.IsCid)
                Copy(dict, fonts[i].FontDict, CffOperator.FontMatrix);
            Number(dict, privates[i].Length);
            Number(dict, at);
            Operator(dict, CffOperator.Private);
            result.Add(dict.ToArray());
            at += privates[i].Length;
        }
        return result;
    }

    /// <summary>Identifiers equal to glyph numbers (format 2).</summary>
    private byte[] Charset()
    {
        var writer = new FontWriter();
        writer.U8(2);
        if (charstrings.Count > 1)
        {
            writer.U16(1);
            writer.U16(charstrings.Count - 2);
        }
        return writer.ToArray();
    }

    /// <summary>Ranges of glyphs and their fonts (FDSelect format 3).</summary>
    private byte[] FontSelect()
    {
        var starts = Enumerable.Range(0, fontOfGlyph.Length).Where(g => g == 0 || fontOfGlyph[g] != fontOfGlyph[g - 1]).ToArray();
        var writer = new FontWriter();
        writer.U8(3);
        writer.U16(starts.Length);
        foreach (var start in starts)
        {
            writer.U16(start);
            writer.U8(fontOfGlyph[start]);
        }
        writer.U16(fontOfGlyph.Length);
        return writer.ToArray();
    }

    private static byte[] PrivateBytes(PrivateDict shared)
    {
        var writer = new FontWriter();
        foreach (var operation in shared.Dict.Operators.Where(o => o != CffOperator.Subrs))
            Copy(writer, shared.Dict, operation);
        return writer.ToArray();
    }

    private static void Copy(FontWriter writer, CffDict from, int operation)
    {
        if (!from.Has(operation))
            return;
        writer.Bytes(from.Operands(operation).Span);
        Operator(writer, operation);
    }

    private static void Entry(FontWriter writer, int operation, int value)
    {
        Number(writer, value);
        Operator(writer, operation);
    }

    private static void Number(FontWriter writer, int value)
    {
        const int LongInt = 29;
        writer.U8(LongInt);
        writer.U32((uint)value);
    }

    private static void Operator(FontWriter writer, int operation)
    {
        if (operation > 0xFF)
            writer.U16(operation);
        else
            writer.U8(operation);
    }

    private static int IndexLength(int entry) => 2 + 1 + 2 * 4 + entry;

    private static void Index(FontWriter writer, IReadOnlyList<byte[]> entries)
    {
        writer.U16(entries.Count);
        if (entries.Count == 0)
            return;
        writer.U8(4);
        var offset = 1u;
        writer.U32(offset);
        foreach (var entry in entries)
            writer.U32(offset += (uint)entry.Length);
        foreach (var entry in entries)
            writer.Bytes(entry);
    }
}
