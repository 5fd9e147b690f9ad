using System.Globalization;
using System.Text;
using Cake.Core;
using Publishing.Cli.Building;
using Publishing.Core;

namespace Build.Releasing;

/// <summary>What a release says of itself: what is new, and what was done to the texts, as the ledger has it.</summary>
public static class ReleaseNotes
{
    /// <summary>Writes the notes as Markdown.</summary>
    /// <param name="changelog">The text of CHANGELOG.md; its first section is taken.</param>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <exception cref="CakeException">The edition has errors.</exception>
    public static string Write(string changelog, string editionPath)
    {
        var diagnostics = new DiagnosticList();
        var book = new EditionBuild(new DiskFileSystem(), diagnostics).Assemble(editionPath)
            ?? throw new CakeException(1, string.Join(Environment.NewLine, diagnostics.Sorted()));
        var notes = new StringBuilder();
        notes.Append(FirstSection(changelog));
        notes.Append(CultureInfo.InvariantCulture, $"\n## {book.Edition.Title.English ?? book.Edition.Title.Hebrew}\n\nWhat was done to the texts, by non-blank characters; every change stands in the ledger with its reason (`publishing dump ledger`).\n\n");
        notes.Append("| text | in the source | removed | added | published | changes |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var (text, account) in book.Texts.Zip(book.Accounts))
        {
            var title = text.Info.Title.In(text.Info.Language) ?? text.Info.Id;
            notes.Append(CultureInfo.InvariantCulture, $"| {title.Replace("|", "\\|", StringComparison.Ordinal)} | {account.SourceCharacters} | {account.RemovedCharacters} | {account.AddedCharacters} | {account.PublishedCharacters} | {account.Changes} |\n");
        }
        return notes.ToString();
    }

    // From the first heading of the second level to the next.
    private static string FirstSection(string changelog)
    {
        var lines = changelog.ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, IsHeading);
        if (first < 0)
            return "";
        var next = Array.FindIndex(lines, first + 1, IsHeading);
        return string.Join('\n', lines[first..(next < 0 ? lines.Length : next)]).Trim() + "\n";

        static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);
    }
}
