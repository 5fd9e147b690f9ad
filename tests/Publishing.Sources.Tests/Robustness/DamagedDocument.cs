using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources.Tests.Robustness;

/// <summary>Makes inputs of the fuzz suite out of what this program writes: damaged texts, normalised, written and damaged again.</summary>
internal static class DamagedDocument
{
    private static readonly ImmutableArray<(string Path, Func<Document, string> Write)> Writers = [("a.json", DocumentJson.Write), ("a.xml", d => TeiWriter.Write(d)), ("a.md", MarkdownWriter.Write)];

    /// <summary>The input of a number: always the same for one number.</summary>
    public static DamagedInput Of(int number)
    {
        var random = new Random(number);
        var input = DamagedInput.Of(random.Next());
        var (path, write) = Writers[random.Next(Writers.Length)];
        var source = SourceReader.Decode(input.Bytes, input.Path, new DiagnosticList()) ?? new SourceText("a.txt", "A text.");
        var written = write(Normalisation.Normalise(source, new NormalisationOptions(null), new DiagnosticList()).Document);
        // Half of them stay whole: the reader goes all the way.
        for (var i = random.Next(2) * random.Next(1, 6); i > 0; i--)
            written = Damages.Apply(written, random);
        return new DamagedInput(path, Encoding.UTF8.GetBytes(written), null);
    }
}
