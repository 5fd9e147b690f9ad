using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;

namespace Publishing.Epub;

/// <summary>Packages a book as an EPUB 3.3.</summary>
public static class EpubWriter
{
    /// <summary>Writes the EPUB. The same arguments give the same bytes.</summary>
    /// <param name="book">The edition.</param>
    /// <param name="pages">Its printed pages; when there are none, the EPUB has no page list and the index counts occurrences.</param>
    /// <param name="fonts">The fonts that the edition names.</param>
    /// <param name="output">Receives the container; it need not seek, and stays open.</param>
    /// <param name="options">What the EPUB is to hold.</param>
    /// <param name="diagnostics">Receives the codes of <see cref="EpubRules"/>. After X001 nothing has been written.</param>
    public static void Write(Book book, PageMap pages, FontLibrary fonts, Stream output, EpubOptions options, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Write(book, pages, FontFaces.Of(book.Edition.Type, fonts, diagnostics), plan => CoverWriter.Draw(plan, fonts), output, options, diagnostics);
    }

    internal static void Write(Book book, PageMap pages, IReadOnlyList<FontFace> faces, Func<EpubPlan, byte[]?> draw, Stream output, EpubOptions options, IDiagnostics diagnostics)
    {
        // What goes where: ids, links, printed pages.
        var plan = new EpubPlan(book, pages, options, diagnostics);
        if (plan.Texts.IsEmpty)
        {
            diagnostics.Report(new Diagnostic(EpubRules.NoTexts, SourceSpan.None,
                $"The edition has no {(options.Variant == EpubVariant.HebrewOnly ? "Hebrew" : "English")} text to make an EPUB of.", "Take that output out of the edition."));
            return;
        }
        var spine = SpinePlan.Of(plan, faces);

        // The cover, and beside it the texts; then the fonts, which hold what the texts show.
        var cover = Task.Run(() => CoverOf(plan, draw));
        var written = SpineWriter.Write(plan, spine, hasFonts: faces.Count > 0);
        var fonts = FontEmbedding.Embed(plan, faces, written.Usage);
        var resources = new PackageResources(faces.Count > 0, [.. fonts.Select(f => f.Font)], cover.GetAwaiter().GetResult() is not null);

        // The container.
        OcfContainer.Write([
            .. written.Files.Select(f => f.Packed),
            .. Documents(plan, spine, resources, Accessibility.Check(plan, written.Files)),
            .. fonts.Select(f => f.Packed),
            .. cover.Result is { } picture ? [picture] : Array.Empty<ContainerFile>(),
        ], output);
    }

    /// <summary>The files that are neither texts nor fonts.</summary>
    private static IEnumerable<ContainerFile> Documents(EpubPlan plan, IReadOnlyList<ContentFile> spine, PackageResources resources, bool isConformant)
    {
        var writer = new MarkupWriter();
        ContainerDocument.Write(writer, PackageWriter.Path);
        yield return ContainerFile.Pack(ContainerDocument.Path, writer.Written);
        PackageWriter.Write(writer, plan, spine, resources, isConformant);
        yield return ContainerFile.Pack(PackageWriter.Path, writer.Written);
        if (plan.Options.Ncx)
        {
            NcxWriter.Write(writer, plan, spine);
            yield return ContainerFile.Pack(PackageWriter.Folder + NcxWriter.Path, writer.Written);
        }
        yield return ContainerFile.Pack(PackageWriter.Folder + Stylesheets.BookPath, Stylesheets.Book());
        if (resources.HasFontStyles)
            yield return ContainerFile.Pack(PackageWriter.Folder + Stylesheets.FontsPath, Stylesheets.Fonts(plan, resources.Fonts));
    }

    private static ContainerFile? CoverOf(EpubPlan plan, Func<EpubPlan, byte[]?> draw)
    {
        if (!plan.Options.Cover || (plan.Book.Edition.Cover.Art?.Bytes.ToArray() ?? draw(plan)) is not { } picture)
            return null;
        // Pictures are compressed already.
        return ContainerFile.Store(PackageWriter.Folder + PackageWriter.CoverOf(plan).Path, picture);
    }
}
