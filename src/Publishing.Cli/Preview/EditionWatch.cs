using System.Diagnostics;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Typesetting;

namespace Publishing.Cli.Preview;

/// <summary>Builds an edition whenever something that it is made of changes.</summary>
/// <param name="files">Makes what it is read from, for each build anew; what is refused is said to the diagnostics.</param>
/// <param name="editionPath">The path of edition.yaml.</param>
internal sealed class EditionWatch(Func<IDiagnostics, IFileSystem> files, string editionPath)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private (string Folder, WatchedFiles Files, FontLibrary Library, bool IsGood)? fonts;
    private int version;

    /// <summary>Builds now and after each change, until it is cancelled.</summary>
    /// <param name="built">Takes each snapshot.</param>
    /// <param name="cancellation">Ends the watch.</param>
    public void Run(Action<Snapshot> built, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var diagnostics = new DiagnosticList();
            var watched = new WatchedFiles(files(diagnostics));
            built(Build(watched, diagnostics, cancellation));
            // Asked for rather than told of: it is the same on every system and on disks of the network.
            while (!watched.HaveChanged() && fonts?.Files.HaveChanged() != true)
            {
                if (cancellation.WaitHandle.WaitOne(Pause))
                    return;
            }
        }
    }

    private Snapshot Build(WatchedFiles watched, DiagnosticList diagnostics, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var build = new EditionBuild(watched, diagnostics, cancellation: cancellation);
        var book = build.Assemble(editionPath);
        var library = book is null ? null : FontsOf(book.Edition.Type.FontFolder ?? ProgramFonts.Folder, diagnostics);
        var pages = book is null || library is null || diagnostics.HasErrors ? null : BookTypesetting.Typeset(book, library, diagnostics);
        if (diagnostics.HasErrors)
            pages = null;
        return new Snapshot(++version, build, book, library, pages, diagnostics.Sorted(), watch.Elapsed);
    }

    /// <summary>The fonts of a folder, read again only when it has changed.</summary>
    private FontLibrary FontsOf(string folder, DiagnosticList diagnostics)
    {
        if (fonts is { IsGood: true } known && known.Folder == folder && !known.Files.HaveChanged())
            return known.Library;
        var watched = new WatchedFiles(files(diagnostics));
        var library = FontLibrary.Load(watched, folder, diagnostics);
        fonts = (folder, watched, library, !diagnostics.HasErrors);
        return library;
    }
}
