using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Editions.Tests.Robustness;

/// <summary>Settings files that are damaged in any way are read or refused with a diagnostic: no crash, no hang. Each input is made from its number.</summary>
public class DamagedSettingsTests
{
    private static readonly int First = Number("PUBLISHING_FUZZ_FIRST", 0), Cases = Number("PUBLISHING_FUZZ_CASES", 4000);

    private static readonly byte[][] Seeds =
    [
        File.ReadAllBytes(Repository.PathOf("seeds/edition.yaml")),
        File.ReadAllBytes(Repository.PathOf("seeds/terms.yaml"))[..2000],
        "editions:\n  - one/edition.yaml\n  - two/edition.yaml\n"u8.ToArray(),
        .. Directory.GetFiles(Repository.PathOf("tests/diagnostics"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];

    private static readonly byte[][] Pieces =
    [
        .. new[] { ":", "- ", "\n", "\t", "{", "}", "[", "]", "'", "\"", "|\n", ">-\n", "&a ", "*a", "<<: ", "!!binary ", "? ", "# ", "---\n", "...\n", "%YAML 9\n", "\\u202E", "\\x1b", "\\uD800", "~", "null", "en: ", "../", "\0", "\uFEFF", "\u2028", "𐀀", "999999999999999999999mm", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[" }
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80],
    ];

    [Fact]
    public async Task A_damaged_file_is_read_or_refused()
    {
        var work = Task.Run(() => Parallel.For(First, First + Cases, Try));
        await work.WaitAsync(TimeSpan.FromMinutes(10) + TimeSpan.FromMilliseconds(Cases));
    }

    private static void Try(int number)
    {
        var bytes = Damage(number);
        try
        {
            var files = new FixedFileSystem().Add("file.yaml", bytes);
            foreach (var read in (Func<IDiagnostics, object?>[])[d => EditionReader.Read(files, "file.yaml", d), d => GlossaryReader.Read(files, "file.yaml", d), d => LibraryReader.Read(files, "file.yaml", d)])
            {
                var diagnostics = new DiagnosticList();
                if (read(diagnostics) is null)
                    Assert.True(diagnostics.HasErrors, "Nothing was read, and nothing was said.");
            }
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"PUBLISHING_FUZZ_FIRST={number} PUBLISHING_FUZZ_CASES=1: {fault.Message}", fault);
        }
    }

    private static byte[] Damage(int number)
    {
        var random = new Random(number);
        var bytes = Seeds[number % Seeds.Length].ToList();
        for (var wounds = random.Next(1, 12); wounds > 0; wounds--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 30), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                default:
                    if (at < bytes.Count)
                        bytes[at] = (byte)random.Next(256);
                    break;
            }
        }
        return [.. bytes];
    }

    private static int Number(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
