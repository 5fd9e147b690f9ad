using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Frosting;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Documents;

namespace Build.Tasks;

/// <summary>Writes the normalised texts of the edition, for an editor to read.</summary>
[TaskName("Normalise")]
[TaskDescription("Writes the normalised texts of the edition into artifacts/normalised, as Markdown")]
public sealed class NormaliseTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(new DiskFileSystem(), diagnostics);
        var book = build.Assemble(context.Relative(context.EditionFile.FullPath));
        foreach (var diagnostic in diagnostics.Sorted())
            context.Log.Warning("{0}", diagnostic);
        if (book is null)
            throw new CakeException(1, "The texts cannot be normalised.");

        var folder = context.Artifacts.Combine("normalised").FullPath;
        Directory.CreateDirectory(folder);
        foreach (var text in book.Texts)
        {
            var path = Path.Combine(folder, text.Info.Id + ".md");
            File.WriteAllText(path, MarkdownWriter.Write(text.Document));
            context.Log.Information("{0}", context.Relative(path));
        }
    }
}
