using System.Text;

namespace Publishing.Testing.Pdf.Conformance;

/// <summary>The bytes of the file: ISO 19005-2, 6.1.2 to 6.1.9; ISO 14289-1, 6.1.</summary>
internal static class FileChecks
{
    public static void Run(PdfDocument document, ConformanceFaults faults)
    {
        var bytes = document.Bytes;
        faults.Require("A 6.1.2", bytes.StartsWith("%PDF-1."u8) && bytes[7] is >= (byte)'0' and <= (byte)'7' && bytes[8] is 10 or 13, $"the header is not %PDF-1.0 to %PDF-1.7 alone on the first line");
        faults.Require("UA 6.1-1", bytes.StartsWith("%PDF-1."u8), $"the version is not 1.n");
        faults.Require("A 6.1.2", bytes[9] == '%' && bytes[10..14].IndexOfAnyInRange((byte)0, (byte)127) < 0, $"the comment behind the header has not four bytes above 127");

        var end = bytes.LastIndexOf("%%EOF"u8);
        faults.Require("A 6.1.3", bytes[(end + 5)..] is [] or [10] or [13] or [13, 10], $"something follows the end of the file");
        faults.Require("A 6.1.3", document.Trailer.GetValueOrDefault("ID") is List<object?> { Count: 2 } ids && ids.All(id => id is byte[] { Length: > 0 }), $"the trailer has no ID");
        faults.Require("A 6.1.3", !document.Trailer.ContainsKey("Encrypt"), $"the file is encrypted");
        faults.Require("A 6.1.3", Count(bytes, "startxref"u8) == 1, $"the file has been updated");
        faults.Require("A 6.1.13", document.Numbers.Count() <= 8_388_607, $"there are too many objects");

        foreach (var (number, offset) in document.Offsets)
            CheckObject(document, number, offset, faults);
    }

    /// <summary>The spacing of an indirect object and of its stream, whose length must be exact.</summary>
    private static void CheckObject(PdfDocument document, int number, int offset, ConformanceFaults faults)
    {
        var bytes = document.Bytes;
        faults.Require("A 6.1.9", bytes[offset - 1] is 10 or 13, $"object {number} does not begin a line");
        faults.Require("A 6.1.9", bytes[offset..].StartsWith(Encoding.ASCII.GetBytes($"{number} 0 obj\n")), $"object {number} is not headed by itself");
        var rest = bytes[offset..];
        var close = rest.IndexOf("endobj"u8);
        var stream = rest.IndexOf("stream\n"u8);
        if (stream > 0 && stream < close && document.Object(number) is PdfStream { Dictionary: var entries })
        {
            var length = (int)(decimal)entries["Length"]!;
            var data = stream + 7;
            faults.Require("A 6.1.7.1", rest[(data + length)..].StartsWith("\nendstream\nendobj\n"u8), $"the length of stream {number} is not exact");
            faults.Require("A 6.1.7.1", !entries.ContainsKey("F") && !entries.ContainsKey("FFilter") && !entries.ContainsKey("FDecodeParms"), $"stream {number} lies outside of the file");
            faults.Require("A 6.1.7.1", length > 0 || !entries.ContainsKey("Filter"), $"stream {number} is filtered and empty");
            faults.Require("A 6.1.7.2", entries.GetValueOrDefault("Filter") is null or PdfName { Value: "FlateDecode" }, $"stream {number} has another filter than Flate");
        }
        else
        {
            faults.Require("A 6.1.9", rest[close - 1] is 10 or 13 && rest[close + 6] is 10 or 13, $"object {number} does not end on a line of its own");
        }
    }

    private static int Count(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> pattern)
    {
        var count = 0;
        for (int at; (at = bytes.IndexOf(pattern)) >= 0; bytes = bytes[(at + pattern.Length)..])
            count++;
        return count;
    }
}
