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
        var plan = new EpubPlan(book, pages, options, diagnostics);
        if (plan.Texts.IsEmpty)
        {
            diagnostics.Report(new Diagnostic(EpubRules.NoTexts, SourceSpan.None,
                $"The edition has no {(options.Variant == EpubVariant.HebrewOnly ? "Hebrew" : "English")} text to make an EPUB of.", "Take that output out of the edition."));
            return;
        }
        var files = new List<ContentFile>();
        files.AddRange(Front(plan));
        files.AddRange(Texts(plan));
        files.AddRange(Back(plan));
        files.Add(ColophonWriter.Write(plan, faces));
        files.Insert(1, NavigationWriter.Write(plan, files));

        IReadOnlyList<EmbeddedFont> fonts = [];
        byte[]? cover = null;
        Parallel.Invoke(
            () => fonts = FontEmbedding.Embed(plan, faces, files),
            () => cover = options.Cover ? book.Edition.Cover.Art?.Bytes.ToArray() ?? draw(plan) : null);
        var isConformant = Accessibility.Check(plan, files);
        OcfContainer.Write(Files(plan, files, fonts, cover, isConformant), output);
    }

    private static IEnumerable<ContentFile> Front(EpubPlan plan)
    {
        yield return TitlePageWriter.Write(plan);
        if (PublisherNoteWriter.Write(plan) is { } note)
            yield return note;
    }

    /// <summary>The texts, before the first of a part the page of the part.</summary>
    private static IEnumerable<ContentFile> Texts(EpubPlan plan)
    {
        var parts = plan.Book.Edition.Parts;
        var (open, isHebrew, written) = (-1, plan.Language.IsHebrew, new HashSet<int>());
        foreach (var (text, path) in plan.Texts)
        {
            var part = parts.Index().Where(p => p.Item.TextIds.Contains(text.Info.Id)).Select(p => p.Index).DefaultIfEmpty(-1).First();
            var language = plan.IsTwoWay ? text.Document.Language : plan.Language;
            if (part >= 0 && (part != open || language.IsHebrew != isHebrew))
                yield return PartWriter.Write(plan, part + 1, parts[part], language, isAgain: !written.Add(part));
            (open, isHebrew) = (part, language.IsHebrew);
            yield return ChapterWriter.Write(plan, text, path) with { IsInPart = part >= 0 };
        }
    }

    private static IEnumerable<ContentFile> Back(EpubPlan plan)
    {
        if (GlossaryWriter.Write(plan) is { } glossary)
            yield return glossary;
        var indexes = plan.Indexes.Select(i => (i, IndexKind.Terms)).Concat(plan.SourceIndexes.Select(i => (i, IndexKind.Sources)));
        foreach (var (index, kind) in indexes)
        {
            if (IndexWriter.Write(plan, index, kind) is { } file)
                yield return file;
        }
    }

    /// <summary>All files of the container. Their contents are made when they are packed, side by side.</summary>
    private static IEnumerable<ContainerFile> Files(EpubPlan plan, List<ContentFile> spine, IReadOnlyList<EmbeddedFont> fonts, byte[]? cover, bool isConformant)
    {
        const string package = PackageWriter.Folder + "package.opf";
        yield return new ContainerFile("META-INF/container.xml", () => XmlLayout.ToBytes(ContainerDocument.Write(package)));
        yield return new ContainerFile(package, () => XmlLayout.ToBytes(PackageWriter.Write(plan, spine, fonts, cover is not null, isConformant)));
        foreach (var file in spine)
            yield return InPackage(file.Path, () => XmlLayout.ToBytes(XhtmlPage.Write(plan, file, fonts.Count > 0), isHtml: true));
        if (plan.Options.Ncx)
            yield return InPackage(NcxWriter.Path, () => XmlLayout.ToBytes(NcxWriter.Write(plan, spine)));
        yield return InPackage(Stylesheets.BookPath, Stylesheets.Book);
        if (fonts.Count > 0)
            yield return InPackage(Stylesheets.FontsPath, () => Stylesheets.Fonts(plan, fonts));
        if (cover is not null)
            yield return InPackage(PackageWriter.CoverOf(plan).Path, () => cover);
        foreach (var font in fonts)
            yield return InPackage(font.Path, () => font.Content);
    }

    private static ContainerFile InPackage(string path, Func<byte[]> content) => new(PackageWriter.Folder + path, content);
}
