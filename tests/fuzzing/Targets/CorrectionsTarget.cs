using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Sources;
using Publishing.Sources.Tests.Robustness;
using Publishing.Testing;

namespace Publishing.Fuzzing.Targets;

/// <summary>Corrections files, applied to a text that stands behind them in the input.</summary>
internal sealed class CorrectionsTarget : FuzzTarget
{
    private static readonly string[] Formats = [".txt", ".txt", ".html", ".md"];
    private static readonly Lazy<string> OfTheSeeds = new(() => File.ReadAllText(Repository.PathOf("seeds/corrections.yaml")));

    /// <inheritdoc/>
    public override string Name => "corrections";

    /// <inheritdoc/>
    public override int Share => 6;

    // Between the two.
    private static ReadOnlySpan<byte> Mark => "\n--- text ---\n"u8;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var random = new Random(number);
        var original = TextTarget.Piece(random);
        var text = TextTarget.Damaged(original, random);
        return [.. Encoding.UTF8.GetBytes(MakeCorrections(original, text, random)), .. Mark, .. Encoding.UTF8.GetBytes(text)];
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var diagnostics = new DiagnosticList();
        var mark = input.AsSpan().IndexOf(Mark);
        var yaml = mark < 0 ? input : input[..mark];
        var corrections = SourceReader.Decode(yaml, "corrections.yaml", diagnostics) is { } file ? Corrections.Parse(file, diagnostics) : null;
        if (corrections is null && !diagnostics.HasErrors)
            return "There are no corrections, and no error says why.";
        return mark < 0 ? null : TextTarget.FaultOf(input[(mark + Mark.Length)..], "a" + Formats[input.Length % Formats.Length], corrections, diagnostics);
    }

    private static string MakeCorrections(string original, string text, Random random)
    {
        if (random.Next(3) == 0)
        {
            var yaml = OfTheSeeds.Value;
            for (var i = random.Next(1, 6); i > 0; i--)
                yaml = Damages.Apply(yaml, random);
            return yaml;
        }
        var made = new StringBuilder("corrections:\n");
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var from = random.Next(3) == 0 ? original : text;
            var start = random.Next(from.Length + 1);
            var find = from.Substring(start, Math.Min(random.Next(1, 60), from.Length - start));
            made.Append(CultureInfo.InvariantCulture, $"  - text: a{Formats[random.Next(Formats.Length)]}\n    find: {Quoted(find)}\n    replace: {Quoted(Damages.Apply(find, random))}\n    reason: r\n");
        }
        return made.ToString();
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal).Replace('\n', ' ') + "'";
}
