using System.Text;
using Publishing.Core;

namespace Publishing.Editions.Tests;

public sealed class YamlFileTests
{
    [Fact]
    public void A_missing_file_is_reported() => Assert.Equal("E001", CodeOf(null));

    [Fact]
    public void Invalid_UTF8_is_reported_at_its_place()
    {
        var diagnostics = Read([.. "a: 1\nb: "u8, 0xFF, .. "\n"u8]);
        Assert.Equal("x.yaml:2:4", Assert.Single(diagnostics).Where.ToString());
        Assert.Equal("E002", diagnostics[0].Rule.Code);
    }

    [Theory]
    [InlineData("", "E007")]
    [InlineData("# nothing\n", "E007")]
    [InlineData("just text", "E007")]
    [InlineData("- a\n- b\n", "E007")]
    [InlineData("a: b: c", "E003")]
    [InlineData("a: [1, 2", "E003")]
    [InlineData("a: 1\n b: 2", "E003")]
    [InlineData("? [a]\n: 1", "E003")]
    [InlineData("a: &a [*a]", "E006")]
    public void What_is_no_settings_file_is_reported(string yaml, string code) => Assert.Equal(code, CodeOf(yaml));

    [Fact]
    public void Deep_nesting_is_reported_and_does_not_overflow()
    {
        Assert.Equal("E005", CodeOf("a: " + new string('[', 200_000)));
        Assert.Equal("E005", CodeOf(string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "a:\n"))));
    }

    [Fact]
    public void Aliases_cannot_multiply()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + i - 1)}", 9))}]\n"));
        Assert.Equal("E006", CodeOf(bomb));
    }

    [Fact]
    public void No_damage_of_a_file_makes_the_reader_throw()
    {
        var good = Encoding.UTF8.GetBytes(TestEdition.Minimal + "page: {trim: A5, inner: 18mm}\nsubtitle: {en: \"a\", he: 'ב'}\nrights: |\n  x\n");
        var signs = "{}[]:-#&*!|>'\"%@`,\n\t ?"u8.ToArray();
        var state = 12345u;
        for (var round = 0; round < 3000; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var change = 0; change < 1 + round % 4; change++)
            {
                state = state * 1664525 + 1013904223;
                bytes[state / 7 % (uint)bytes.Length] = round % 3 == 0 ? (byte)(state >> 24) : signs[state / 1048576 % (uint)signs.Length];
            }
            var files = new FixedFileSystem().Add("x.yaml", bytes);
            var diagnostics = new DiagnosticList();
            var edition = EditionReader.Read(files, "x.yaml", diagnostics);
            Assert.True(edition is not null || diagnostics.HasErrors);
        }
    }

    private static string CodeOf(string? yaml) => Read(yaml is null ? null : Encoding.UTF8.GetBytes(yaml))[0].Rule.Code;

    private static IReadOnlyList<Diagnostic> Read(byte[]? yaml)
    {
        var files = new FixedFileSystem();
        if (yaml is not null)
            files.Add("x.yaml", yaml);
        var diagnostics = new DiagnosticList();
        YamlFile.Read(files, "x.yaml", diagnostics);
        return diagnostics.Sorted();
    }
}
