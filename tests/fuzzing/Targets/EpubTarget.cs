using System.Collections.Immutable;
using System.IO.Compression;
using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Fuzzing.Targets;

/// <summary>EPUBs: half of them with damaged files in a sound archive, half with the archive itself damaged.</summary>
internal sealed class EpubTarget : FuzzTarget
{
    private static readonly ImmutableArray<byte[]> Pieces =
    [
        .. ByteDamages.Pieces(
            "<p>", "</p>", "<a href=\"../../x\">", "<item id='a' href='/etc/passwd' media-type='application/xhtml+xml'/>", "<itemref idref='a'/>", "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]>", "&c;", "&nbsp;",
            "<![CDATA[", "]]>", "<!--", "-->", "<?xml version='1.0' encoding='utf-16'?>", "<script>alert(1)</script>", "<aside epub:type=\"footnote\" id=\"n1\">", "<a epub:type=\"noteref\" href=\"#n1\">1</a>", "xmlns:epub=\"x\"",
            "\u202E", "\0", "%2e%2e%2f", "mimetype", "META-INF/container.xml", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006"),
        [0xFF, 0xFF, 0xFF, 0xFF], [0x00, 0x00, 0x00, 0x00], [0x50, 0x4B, 0x06, 0x06], [0xFF, 0xFF, 0xFF, 0x7F],
    ];

    // What unpacks to more is a bomb: refused it is each time, but not soon.
    private const int LargestSeed = 1024 * 1024;

    private static readonly Lazy<ImmutableArray<byte[]>> Seeds = new(() => [.. Corpus.Of("epub", "tests/diagnostics", ".epub").Where(epub => Unpack(epub).Sum(file => file.Bytes.Length) < LargestSeed)]);
    private static readonly Lazy<ByteDamages> Archives = new(() => new(Seeds.Value, Pieces));
    private static readonly Lazy<ImmutableArray<ImmutableArray<(string Name, byte[] Bytes)>>> Unpacked = new(() => [.. Seeds.Value.Select(Unpack).Where(files => !files.IsEmpty)]);
    private static readonly Lazy<ByteDamages> Files = new(() => new([.. Unpacked.Value.SelectMany(files => files).Select(file => file.Bytes).Where(bytes => bytes.Length > 0)], Pieces));

    /// <inheritdoc/>
    public override string Name => "epub";

    /// <inheritdoc/>
    public override int Share => 10;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var random = new Random(number);
        if (random.Next(2) == 0)
            return Archives.Value.Make(random);
        var files = Unpacked.Value[random.Next(Unpacked.Value.Length)];
        var damaged = random.Next(files.Length);
        return Pack(files.Select((file, index) => index == damaged || random.Next(4) == 0 ? (file.Name, Files.Value.Damage(file.Bytes, random)) : file));
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var diagnostics = new DiagnosticList();
        // Both ways that an EPUB comes in by: as the source of a text, and whole.
        if (SourceReader.Read(new FixedFileSystem().Add("a.epub", input), "a.epub", "a.epub", diagnostics) is { } source)
        {
            var text = Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics);
            if (TextTarget.Judge(text, source, diagnostics) is { } fault)
                return fault;
        }
        else if (!diagnostics.HasErrors)
        {
            return "There is no text, and no error says why.";
        }
        var said = new DiagnosticList();
        return EpubDocument.Read(input, "a.epub", said) is null && !said.HasErrors ? "There is no document, and no error says why." : null;
    }

    private static ImmutableArray<(string Name, byte[] Bytes)> Unpack(byte[] epub)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(epub));
            return [.. archive.Entries.Select(entry => (entry.FullName, BytesOf(entry)))];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var content = entry.Open();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Pack(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                // As the packer would put in the time of the run.
                entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
