using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Testing.Pdf.Conformance;

/// <summary>The fonts: ISO 14289-1, 7.21; ISO 19005-2, 6.2.11. Composite fonts only: others are faults here.</summary>
internal static partial class FontChecks
{
    public static void Run(PdfDocument document, ConformanceFaults faults)
    {
        foreach (var number in document.Numbers)
        {
            if (document.Object(number) is Dictionary<string, object?> font && font.GetValueOrDefault("Type") is PdfName { Value: "Font" } && font.GetValueOrDefault("Subtype") is PdfName { Value: "Type0" })
                Check(document, font, faults);
            else if (document.Object(number) is Dictionary<string, object?> other && other.GetValueOrDefault("Type") is PdfName { Value: "Font" })
                faults.Require("A 6.2.11.2", other.GetValueOrDefault("Subtype") is PdfName { Value: "CIDFontType0" or "CIDFontType2" }, $"the font {number} is not composite");
        }
    }

    /// <summary>Reads a composite font for the checks of what is shown with it.</summary>
    public static FontRead Read(PdfDocument document, Dictionary<string, object?> font)
    {
        var descendant = document.Dictionary(document.Array(font["DescendantFonts"])[0]);
        var descriptor = document.Dictionary(descendant["FontDescriptor"]);
        var (count, programWidth) = descriptor.TryGetValue("FontFile2", out var program) ? TrueType(document.Stream(program).Data) : (65536, null);
        var common = descendant.GetValueOrDefault("DW") as decimal? ?? 1000m;
        var widths = Widths(descendant.TryGetValue("W", out var list) ? document.Array(list) : []);
        var texts = font.TryGetValue("ToUnicode", out var map) ? ToUnicode(Encoding.Latin1.GetString(document.Stream(map).Data)) : [];
        var numbers = document.Resolve(font.GetValueOrDefault("Encoding")) is PdfStream encoding ? CodeMap(Encoding.Latin1.GetString(encoding.Data)) : [];
        return new FontRead(((PdfName)font["BaseFont"]!).Value, count, numbers, code => widths.GetValueOrDefault(code, common), programWidth, texts);
    }

    private static void Check(PdfDocument document, Dictionary<string, object?> font, ConformanceFaults faults)
    {
        var name = font.GetValueOrDefault("BaseFont") is PdfName baseFont ? baseFont.Value : "";
        faults.Require("A 6.2.11.2", SubsetName().IsMatch(name), $"'{name}' is no name of a subset");
        CheckCodeMap(document, font, name, faults);
        var descendants = document.Array(font["DescendantFonts"]);
        faults.Require("A 6.2.11.2", descendants.Count == 1, $"{name} has not one descendant");
        var descendant = document.Dictionary(descendants[0]);
        faults.Require("A 6.2.11.2", Equals(descendant.GetValueOrDefault("BaseFont"), font["BaseFont"]), $"the descendant of {name} has another name");
        var system = document.Dictionary(descendant["CIDSystemInfo"]);
        faults.Require("UA 7.21.3.1-1", PdfDocument.Text(system["Registry"]) == "Adobe" && PdfDocument.Text(system["Ordering"]) == "Identity" && system["Supplement"] is 0m, $"the character collection of {name} is not Adobe-Identity-0");
        var isTrueType = descendant.GetValueOrDefault("Subtype") is PdfName { Value: "CIDFontType2" };
        faults.Require("UA 7.21.3.2-1", !isTrueType || descendant.GetValueOrDefault("CIDToGIDMap") is PdfName { Value: "Identity" } or PdfReference, $"{name} has no CIDToGIDMap");
        var descriptor = document.Dictionary(descendant["FontDescriptor"]);
        faults.Require("A 6.2.11.2", Equals(descriptor.GetValueOrDefault("FontName"), font["BaseFont"]), $"the descriptor of {name} has another name");
        faults.Require("UA 7.21.4.1-1", descriptor.ContainsKey(isTrueType ? "FontFile2" : "FontFile3"), $"{name} is not embedded");
        faults.Require("UA 7.21.4.2-2", !descriptor.ContainsKey("CIDSet"), $"{name} has a CIDSet");
        if (!isTrueType)
            faults.Require("A 6.2.11.4", document.Stream(descriptor["FontFile3"]).Dictionary.GetValueOrDefault("Subtype") is PdfName { Value: "CIDFontType0C" }, $"the program of {name} is of the wrong kind");
        foreach (var key in (ReadOnlySpan<string>)["Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV"])
            faults.Require("A 6.2.11.2", descriptor.ContainsKey(key), $"the descriptor of {name} has no {key}");

        var read = Read(document, font);
        foreach (var (code, text) in read.Texts)
        {
            faults.Require("UA 7.21.7-2", text.Length > 0 && text.IndexOfAny(['\0', '\uFEFF', '\uFFFE']) < 0, $"code {code} of {name} stands for nothing, or for what is no character");
            faults.Require("UA 7.21.7-1", IsWellFormed(text), $"the text of code {code} of {name} is not UTF-16");
        }
    }

    /// <summary>The CMap: embedded, of codes of one byte, of the same collection as the font (ISO 14289-1, 7.21.3.1 and 7.21.3.3).</summary>
    private static void CheckCodeMap(PdfDocument document, Dictionary<string, object?> font, string name, ConformanceFaults faults)
    {
        if (document.Resolve(font.GetValueOrDefault("Encoding")) is not PdfStream encoding)
        {
            faults.Require("UA 7.21.3.3-1", false, $"the CMap of {name} is not embedded");
            return;
        }
        var map = Encoding.Latin1.GetString(encoding.Data);
        faults.Require("UA 7.21.3.3-1", encoding.Dictionary.GetValueOrDefault("Type") is PdfName { Value: "CMap" }, $"the CMap of {name} is none");
        faults.Require("UA 7.21.3.3-1", encoding.Dictionary.GetValueOrDefault("CMapName") is PdfName cmap && map.Contains($"/CMapName/{cmap.Value} def", StringComparison.Ordinal), $"the CMap of {name} has two names");
        faults.Require("UA 7.21.3.3-2", !encoding.Dictionary.ContainsKey("WMode") && !map.Contains("WMode", StringComparison.Ordinal), $"the CMap of {name} has a writing mode");
        faults.Require("UA 7.21.3.3-3", !encoding.Dictionary.ContainsKey("UseCMap") && !map.Contains("usecmap", StringComparison.Ordinal), $"the CMap of {name} uses another");
        const string Collection = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";
        var system = document.Dictionary(encoding.Dictionary["CIDSystemInfo"]);
        faults.Require("UA 7.21.3.1-1", PdfDocument.Text(system["Registry"]) == "Adobe" && PdfDocument.Text(system["Ordering"]) == "Identity" && system["Supplement"] is 0m && map.Contains(Collection, StringComparison.Ordinal), $"the CMap of {name} is not of Adobe-Identity-0");
        faults.Require("A 6.2.11.3", map.Contains("1 begincodespacerange<00><FF>endcodespacerange", StringComparison.Ordinal), $"the codes of {name} are not of one byte");
    }

    private static Dictionary<int, int> CodeMap(string map)
    {
        var numbers = new Dictionary<int, int>();
        foreach (Match range in CodeRange().Matches(map))
        {
            var (first, last) = (Code(range.Groups[1].Value), Code(range.Groups[2].Value));
            for (var code = first; code <= last; code++)
                numbers.Add(code, int.Parse(range.Groups[3].Value, CultureInfo.InvariantCulture) + code - first);
        }
        return numbers;
    }

    private static int Code(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }
        return true;
    }

    private static Dictionary<int, decimal> Widths(List<object?> list)
    {
        var widths = new Dictionary<int, decimal>();
        for (var i = 0; i < list.Count;)
        {
            var first = (int)(decimal)list[i]!;
            if (list[i + 1] is List<object?> each)
            {
                for (var k = 0; k < each.Count; k++)
                    widths[first + k] = (decimal)each[k]!;
                i += 2;
                continue;
            }
            for (var code = first; code <= (int)(decimal)list[i + 1]!; code++)
                widths[code] = (decimal)list[i + 2]!;
            i += 3;
        }
        return widths;
    }

    private static (int Count, Func<int, decimal> Width) TrueType(byte[] data)
    {
        var (head, hhea, maxp, hmtx) = (Table("head"), Table("hhea"), Table("maxp"), Table("hmtx"));
        var units = U16(head + 18);
        var measured = U16(hhea + 34);
        return (U16(maxp + 4), glyph => Math.Round(U16(hmtx + 4 * Math.Min(glyph, measured - 1)) * 1000m / units, MidpointRounding.AwayFromZero));

        int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));

        int Table(string tag)
        {
            for (var i = 0; i < U16(4); i++)
            {
                if (Encoding.ASCII.GetString(data, 12 + 16 * i, 4) == tag)
                    return (int)BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(20 + 16 * i));
            }
            throw new InvalidDataException($"The program has no table {tag}.");
        }
    }

    private static Dictionary<int, string> ToUnicode(string map)
    {
        var texts = new Dictionary<int, string>();
        foreach (Match section in Section().Matches(map))
        {
            var values = Value().Matches(section.Groups[2].Value).Select(match => match.Groups[1].Value).ToList();
            if (section.Groups[1].Value == "char")
            {
                for (var i = 0; i < values.Count; i += 2)
                    texts.Add(Code(values[i]), Text(values[i + 1]));
                continue;
            }
            for (var i = 0; i < values.Count; i += 3)
            {
                var text = Text(values[i + 2]);
                for (var code = Code(values[i]); code <= Code(values[i + 1]); code++)
                    texts.Add(code, text[..^1] + (char)(text[^1] + code - Code(values[i])));
            }
        }
        return texts;

        static string Text(string digits) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(digits));
    }

    [GeneratedRegex("^[A-Z]{6}\\+[!-~]+$")]
    private static partial Regex SubsetName();

    [GeneratedRegex("beginbf(char|range)\\s(.*?)endbf", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("^<([0-9A-F]{2})><([0-9A-F]{2})>([0-9]+)$", RegexOptions.Multiline)]
    private static partial Regex CodeRange();

    [GeneratedRegex("<([0-9A-Fa-f]*)>")]
    private static partial Regex Value();
}
