using System.IO.Compression;
using System.Text;
using Xunit;

namespace Publishing.Testing.Pdf;

/// <summary>A PDF read back: just enough to check what the writer wrote.</summary>
public sealed class PdfDocument
{
    private readonly byte[] bytes;
    private readonly Dictionary<int, (int Kind, long Place, int Index)> references = [];
    private readonly Dictionary<int, object?> cache = [];
    private readonly Dictionary<int, (int Number, int Offset)[]> directories = [];

    public PdfDocument(byte[] bytes)
    {
        this.bytes = bytes;
        var tail = Encoding.Latin1.GetString(bytes, Math.Max(0, bytes.Length - 64), Math.Min(64, bytes.Length));
        var start = int.Parse(tail[(tail.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)[0], System.Globalization.CultureInfo.InvariantCulture);
        var table = (PdfStream)ReadIndirect(start, out _)!;
        Trailer = table.Dictionary;
        var widths = ((List<object?>)Trailer["W"]!).Select(w => (int)(decimal)w!).ToArray();
        var at = 0;
        for (var number = 0; number < (int)(decimal)Trailer["Size"]!; number++)
        {
            var fields = widths.Select(width => Field(table.Data, ref at, width)).ToArray();
            references.Add(number, ((int)fields[0], fields[1], (int)fields[2]));
        }
        Assert.Equal(table.Data.Length, at);
    }

    public Dictionary<string, object?> Trailer { get; }

    /// <summary>The file.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Where each object stands that is not in an object stream.</summary>
    public IEnumerable<(int Number, int Offset)> Offsets => references.Where(r => r.Value.Kind == 1).Select(r => (r.Key, (int)r.Value.Place));

    public Dictionary<string, object?> Catalog => Dictionary(Trailer["Root"]);

    public IEnumerable<int> Numbers => references.Keys.Where(number => number > 0);

    /// <summary>The pages in order.</summary>
    public List<PdfReference> Pages()
    {
        var pages = new List<PdfReference>();
        Collect((PdfReference)Catalog["Pages"]!);
        return pages;

        void Collect(PdfReference node)
        {
            if (Dictionary(node).TryGetValue("Kids", out var kids))
                ((List<object?>)kids!).ForEach(kid => Collect((PdfReference)kid!));
            else
                pages.Add(node);
        }
    }

    public object? Resolve(object? value) => value is PdfReference reference ? Object(reference.Number) : value;

    public Dictionary<string, object?> Dictionary(object? value) => (Dictionary<string, object?>)Resolve(value)!;

    public PdfStream Stream(object? value) => (PdfStream)Resolve(value)!;

    public List<object?> Array(object? value) => (List<object?>)Resolve(value)!;

    public static string Text(object? value)
    {
        var raw = (byte[])value!;
        return raw.Length >= 2 && raw[0] == 0xFE && raw[1] == 0xFF ? Encoding.BigEndianUnicode.GetString(raw, 2, raw.Length - 2) : Encoding.Latin1.GetString(raw);
    }

    public object? Object(int number)
    {
        if (cache.TryGetValue(number, out var known))
            return known;
        var (kind, place, index) = references[number];
        object? value;
        if (kind == 1)
        {
            value = ReadIndirect((int)place, out var found);
            Assert.Equal(number, found);
        }
        else
        {
            Assert.Equal(2, kind);
            var batch = Stream(new PdfReference((int)place));
            if (!directories.TryGetValue((int)place, out var directory))
                directories.Add((int)place, directory = ReadDirectory(batch));
            Assert.Equal(number, directory[index].Number);
            value = new PdfSyntax(batch.Data, directory[index].Offset).Read();
        }
        return cache[number] = value;
    }

    /// <summary>The objects of an object stream, and where in it each stands.</summary>
    private static (int Number, int Offset)[] ReadDirectory(PdfStream batch)
    {
        var header = new PdfSyntax(batch.Data, 0);
        var first = (int)(decimal)batch.Dictionary["First"]!;
        var directory = new (int, int)[(int)(decimal)batch.Dictionary["N"]!];
        for (var i = 0; i < directory.Length; i++)
            directory[i] = ((int)(decimal)header.Read()!, first + (int)(decimal)header.Read()!);
        return directory;
    }

    private static long Field(byte[] data, ref int at, int width)
    {
        long value = 0;
        for (var i = 0; i < width; i++)
            value = (value << 8) | data[at++];
        return value;
    }

    private object? ReadIndirect(int offset, out int number)
    {
        var syntax = new PdfSyntax(bytes, offset);
        number = (int)(decimal)syntax.Read()!;
        Assert.Equal(0m, syntax.Read());
        Assert.Equal("obj", syntax.Token());
        var value = syntax.Read();
        if (value is not Dictionary<string, object?> dictionary || syntax.Token() != "stream")
            return value;
        Assert.Equal((byte)'\n', bytes[syntax.Position]);
        var length = (int)(decimal)dictionary["Length"]!;
        var data = bytes.AsSpan(syntax.Position + 1, length).ToArray();
        var after = new PdfSyntax(bytes, syntax.Position + 1 + length);
        Assert.Equal("endstream", after.Token());
        if (!dictionary.ContainsKey("Filter"))
            return new PdfStream(dictionary, data);
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress))
            zlib.CopyTo(inflated);
        return new PdfStream(dictionary, dictionary.TryGetValue("DecodeParms", out var parameters) ? Unpredict((Dictionary<string, object?>)parameters!, inflated.ToArray()) : inflated.ToArray());
    }

    /// <summary>Undoes the PNG filter "up", the only predictor that the writer uses.</summary>
    private static byte[] Unpredict(Dictionary<string, object?> parameters, byte[] predicted)
    {
        Assert.Equal(12m, parameters["Predictor"]);
        var columns = (int)(decimal)parameters["Columns"]!;
        Assert.Equal(0, predicted.Length % (columns + 1));
        var data = new byte[predicted.Length / (columns + 1) * columns];
        for (var i = 0; i < data.Length; i++)
        {
            var row = i / columns;
            Assert.Equal(2, predicted[row * (columns + 1)]);
            data[i] = (byte)(predicted[i + row + 1] + (row == 0 ? 0 : data[i - columns]));
        }
        return data;
    }
}
