namespace Publishing.Epub;

/// <summary>Writes and packs the XHTML files side by side, each in one go: no file is in memory unpacked but those being written.</summary>
internal static class SpineWriter
{
    /// <summary>Writes the files.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="spine">The files, in reading order.</param>
    /// <param name="hasFonts">Whether the stylesheet of the fonts is there.</param>
    /// <returns>The files in the same order, and which characters they show.</returns>
    public static (WrittenFile[] Files, FontUsage Usage) Write(EpubPlan plan, IReadOnlyList<ContentFile> spine, bool hasFonts)
    {
        var written = new WrittenFile[spine.Count];
        var usage = new FontUsage();
        var gate = new Lock();
        // The last first: indexes are the longest files, and should not be waited for.
        Parallel.For(0, written.Length, () => new Worker(), (i, _, worker) =>
        {
            var at = written.Length - 1 - i;
            written[at] = worker.Write(plan, spine[at], hasFonts);
            return worker;
        }, worker =>
        {
            lock (gate)
                usage.UnionWith(worker.Usage);
        });
        return (written, usage);
    }

    /// <summary>What one thread uses again for each file.</summary>
    private sealed class Worker
    {
        private readonly MarkupWriter writer = new();
        private readonly ShownText shown;

        public Worker() => shown = new ShownText(Usage);

        public FontUsage Usage { get; } = new();

        public WrittenFile Write(EpubPlan plan, ContentFile file, bool hasFonts)
        {
            XhtmlPage.Write(writer, plan, file, hasFonts, shown);
            return new WrittenFile(file, ContainerFile.Pack(PackageWriter.Folder + file.Path, writer.Written), shown.Unmarked);
        }
    }
}

/// <summary>An XHTML file of the book, written.</summary>
/// <param name="File">The file.</param>
/// <param name="Packed">Its place in the container and its packed bytes.</param>
/// <param name="Unmarked">The beginning of the first text in it whose language is not marked, or null.</param>
internal sealed record WrittenFile(ContentFile File, ContainerFile Packed, string? Unmarked);
