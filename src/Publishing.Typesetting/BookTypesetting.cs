using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Makeup;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Sections;
using Publishing.Unicode.Hyphenation;

namespace Publishing.Typesetting;

/// <summary>Turns a book into pages.</summary>
public static class BookTypesetting
{
    private const int MostPasses = 5;

    /// <summary>Sets the whole book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="fonts">The fonts that the edition names.</param>
    /// <param name="diagnostics">Receives L001 to L006.</param>
    /// <returns>The pages, or null when the fonts or the page do not allow any (reported).</returns>
    public static PageSet? Typeset(Book book, FontLibrary fonts, IDiagnostics diagnostics)
    {
        var faces = FontSelection.Select(book.Edition.Type, fonts, diagnostics);
        if (faces is null || !BookDesign.HasRoom(book.Edition, diagnostics))
            return null;
        var context = new SectionContext(book, new BookDesign(book.Edition, faces), new ParagraphSetter(diagnostics, Hyphenator.EnglishUs.WithExceptions(book.Edition.Hyphenation)));

        // The texts do not depend on page numbers: they are set once, each on its own.
        var texts = ComposeTexts(book, context);

        return Settle(new BookMakeup(context, texts), diagnostics).ToPageSet(context);
    }

    private static ImmutableArray<PagedSection> ComposeTexts(Book book, SectionContext context)
    {
        var sections = new PagedSection[book.Texts.Length];
        Parallel.For(0, sections.Length, i => sections[i] = PagedSection.Of(TextSection.Compose(book.Texts[i], context), context));
        return [.. sections];
    }

    /// <summary>Contents and indexes name pages that they themselves may move: they are made up until nothing moves.</summary>
    private static MadeUpBook Settle(BookMakeup makeup, IDiagnostics diagnostics)
    {
        var before = makeup.WithBack(makeup.Texts());
        for (var pass = 1; ; pass++)
        {
            var book = makeup.Whole(before);
            if (book.HasFoliosOf(before))
                return book;
            if (pass == MostPasses)
            {
                diagnostics.Report(new Diagnostic(
                    TypesettingRules.NotSettled,
                    SourceSpan.None,
                    "The page numbers of the contents and indexes do not settle.",
                    "Change the size of the type or of the page a little."));
                return book;
            }
            before = book;
        }
    }
}
