using Build.Hebrew;
using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Makes the junction model of Publishing.Sources anew from a folder of plain texts.</summary>
[TaskName("JunctionModel")]
[TaskDescription("Makes the model of Hebrew word order anew (--texts FOLDER, --lines COUNT; takes half an hour)")]
public sealed class JunctionModelTask : FrostingTask<BuildContext>
{
    private const int Lines = 9_000_000;
    private const int Words = 40_000;
    private const int Buckets = 8_192;
    private const int Width = 48;
    private const int Hidden = 96;
    private const int Shared = 32;
    private const int Units = 32;
    private const int Slots = 195_000;

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var folder = context.Option("texts")
            ?? throw new CakeException(1, "Name the folder of the texts with --texts; build/README.md says how it is laid out.");
        var texts = new DirectoryPath(folder).MakeAbsolute(context.CallerFolder).FullPath;
        if (!Directory.Exists(texts))
            throw new CakeException(1, $"There is no folder {texts}.");
        var lines = context.Option("lines") is { } count
            ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)
            : Lines;

        var corpus = JunctionCorpus.Read(texts);
        if (corpus.Kinds.Count == 0)
            throw new CakeException(1, $"The folder {texts} holds no folders named weight-name.");
        var file = new JunctionModelFile(corpus, Words) { Buckets = Buckets, Width = Width, Hidden = Hidden, Shared = Shared, Units = Units, Slots = Slots };
        var training = new JunctionTraining(corpus, file) { Lines = lines };
        training.Run((done, right) => context.Log.Information("{0} lines, {1:P1} of the last read right", done, right));
        training.Write(context.Root.CombineWithFilePath("src/Publishing.Sources/Hebrew/JunctionModel.bin").FullPath);
    }
}
