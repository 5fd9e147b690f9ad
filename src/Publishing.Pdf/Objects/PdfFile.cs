using System.Security.Cryptography;
using System.Text;

namespace Publishing.Pdf.Objects;

/// <summary>A PDF file written from front to back (ISO 32000-1, 7.5): objects go out as they come, the cross-references at the end.</summary>
/// <remarks>Objects that are no streams are gathered in compressed object streams (7.5.7), a batch at a time.</remarks>
internal sealed class PdfFile : IDisposable
{
    /// <summary>How many objects share an object stream: a reader that wants one must inflate them all.</summary>
    private const int BatchSize = 250;

    private readonly Stream output;
    private readonly bool compress;
    private readonly IncrementalHash content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly StreamQueue streams;
    private readonly CrossReferences references = new();
    private readonly PdfBuffer syntax = new();
    private readonly PdfBuffer batchIndex = new();
    private readonly PdfBuffer batchBody = new();
    private ObjectId batch;
    private int batchCount;
    private long position;

    /// <summary>Begins a file.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="compress">Compress the streams.</param>
    /// <param name="version">The version of PDF.</param>
    public PdfFile(Stream output, bool compress, string version = "1.7")
    {
        this.output = output;
        this.compress = compress;
        streams = new StreamQueue(Send);
        Send(Encoding.ASCII.GetBytes($"%PDF-{version}\n%"));
        Send([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Gives the next object number; the object must be written before <see cref="Finish"/>.</summary>
    public ObjectId Allocate() => references.Allocate();

    /// <summary>Writes an object that is not a stream.</summary>
    public ObjectId Write(PdfBuffer value) => Write(Allocate(), value);

    /// <inheritdoc cref="Write(PdfBuffer)"/>
    public ObjectId Write(ObjectId id, PdfBuffer value)
    {
        if (batchCount == 0)
            batch = Allocate();
        references.SetInStream(id, batch, batchCount);
        batchIndex.Integer(id.Number).Raw((byte)' ').Integer(batchBody.Length).Raw((byte)' ');
        batchBody.Raw(value.Span).Raw((byte)'\n');
        if (++batchCount == BatchSize)
            FlushBatch();
        return id;
    }

    /// <summary>Writes a stream.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="entries">The dictionary's entries besides length and filter.</param>
    /// <param name="data">The data before compression.</param>
    /// <param name="asIs">Never to compress, as for metadata that other programs look for.</param>
    public ObjectId WriteStream(ObjectId id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool asIs = false)
    {
        streams.Add(id, entries, data, compress && !asIs);
        return id;
    }

    /// <summary>Writes the cross-references and the trailer. The file's identifier is a hash of its content.</summary>
    public void Finish(ObjectId catalog, ObjectId information)
    {
        FlushBatch();
        streams.Finish();
        var id = Allocate();
        references.SetOffset(id, position);
        var hash = content.GetHashAndReset().AsSpan(0, 16);
        var entries = new PdfBuffer();
        entries.Raw("/Type/XRef/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(information).Raw("/ID[<"u8);
        foreach (var value in hash)
            entries.Hexadecimal(value);
        entries.Raw("><"u8);
        foreach (var value in hash)
            entries.Hexadecimal(value);
        entries.Raw(">]"u8);
        var start = position;
        var table = references.Table(entries, compress);
        using var stream = new QueuedStream();
        stream.Fill(id, entries.Span, table.Span, compress);
        stream.Pack();
        SendBody(stream);
        syntax.Clear();
        Send(syntax.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8).Span);
    }

    public void Dispose()
    {
        streams.Dispose();
        content.Dispose();
    }

    private void FlushBatch()
    {
        if (batchCount == 0)
            return;
        var entries = new PdfBuffer();
        entries.Raw("/Type/ObjStm/N "u8).Integer(batchCount).Raw("/First "u8).Integer(batchIndex.Length);
        batchIndex.Raw(batchBody.Span);
        WriteStream(batch, entries.Span, batchIndex.Span);
        batchIndex.Clear();
        batchBody.Clear();
        batchCount = 0;
    }

    private void Send(QueuedStream stream)
    {
        content.AppendData(stream.Hash);
        references.SetOffset(stream.Id, position);
        SendBody(stream);
    }

    /// <summary>Sends a stream with the line ends that PDF/A asks for around its keywords (ISO 19005-2, 6.1.7 and 6.1.9).</summary>
    private void SendBody(QueuedStream stream)
    {
        var body = stream.Body;
        syntax.Clear();
        syntax.Integer(stream.Id.Number).Raw(" 0 obj\n<<"u8).Raw(stream.Entries).Raw("/Length "u8).Integer(body.Length);
        if (stream.IsDeflated)
            syntax.Raw("/Filter/FlateDecode"u8);
        Send(syntax.Raw(">>\nstream\n"u8).Span);
        Send(body);
        Send("\nendstream\nendobj\n"u8);
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        position += bytes.Length;
    }
}
