using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>What one EPUB holds and where: settled before any file is written, read by all that write.</summary>
internal sealed class EpubPlan
{
    private readonly HashSet<string> textIds;

    /// <summary>Settles the plan.</summary>
    /// <param name="book">The edition.</param>
    /// <param name="pages">Its printed pages.</param>
    /// <param name="options">What to hold.</param>
    /// <param name="diagnostics">Receives X004 and X005, and what the writers report later.</param>
    public EpubPlan(Book book, PageMap pages, EpubOptions options, IDiagnostics diagnostics)
    {
        Book = book;
        Options = options;
        Diagnostics = diagnostics;
        Language = options.Variant switch
        {
            EpubVariant.EnglishOnly => book.Edition.Languages.FirstOrDefault(l => !l.IsHebrew, Language.English),
            EpubVariant.HebrewOnly => Language.Hebrew,
            _ => book.Edition.Languages[0],
        };
        Texts = [.. book.Texts.Where(t => Holds(t.Info.Language)).OrderBy(t => IsTwoWay && t.Info.Language.IsHebrew != Language.IsHebrew).Select(t => (t, $"text/{t.Info.Id}.xhtml"))];
        Indexes = [.. book.Indexes.Where(i => Holds(i.Language))];
        SourceIndexes = [.. book.SourceIndexes.Where(i => Holds(i.Language))];
        Anchors = new AnchorTable(Texts, Ids, diagnostics);
        Pages = PageMarks.Make(pages, book, Texts, IsTwoWay, Ids, diagnostics);
        PagePositions = new PagePositions(pages);
        textIds = Texts.Select(t => t.Text.Info.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The edition.</summary>
    public Book Book { get; }

    /// <summary>What to hold.</summary>
    public EpubOptions Options { get; }

    /// <summary>Takes what the writers have to say.</summary>
    public IDiagnostics Diagnostics { get; }

    /// <summary>The main language: that of title page and contents.</summary>
    public Language Language { get; }

    /// <summary>The texts and their files, in order.</summary>
    public ImmutableArray<(BookText Text, string Path)> Texts { get; }

    /// <summary>The indexes of terms.</summary>
    public ImmutableArray<BookIndex> Indexes { get; }

    /// <summary>The indexes of sources.</summary>
    public ImmutableArray<BookIndex> SourceIndexes { get; }

    /// <summary>Gives ids.</summary>
    public IdTable Ids { get; } = new();

    /// <summary>The spots that links go to.</summary>
    public AnchorTable Anchors { get; }

    /// <summary>The printed pages inside the texts.</summary>
    public PageMarks Pages { get; }

    /// <summary>The printed pages on which terms stand.</summary>
    public PagePositions PagePositions { get; }

    /// <summary>Whether the EPUB shows both languages side by side: titles are then given in both.</summary>
    public bool IsBilingual => Options.Variant == EpubVariant.Bilingual;

    /// <summary>Whether the EPUB holds both halves of a two-way book, one behind the other: that of the main language first, as in the PDF.</summary>
    public bool IsTwoWay => IsBilingual && Book.Edition.Binding == BookBinding.Both;

    /// <summary>Whether the EPUB holds texts in a language.</summary>
    public bool Holds(Language language) => Options.Variant.Holds(language);

    /// <summary>Whether the EPUB holds a text.</summary>
    public bool HoldsText(string textId) => textIds.Contains(textId);

    /// <summary>The book's title in the main language, or the only one it has; never empty.</summary>
    public string Title => Forms(Book.Edition.Title) is [var main, ..] ? main.Text : Book.Edition.Name;

    /// <summary>The name of this EPUB for good: that of the edition, or for an EPUB of one language a UUID made from it.</summary>
    public string Identifier => IsBilingual ? Clean(Book.Edition.Identifier, SourceSpan.None) : Uuid.From($"{Book.Edition.Identifier}#{Options.Variant}");

    /// <summary>The text without what XHTML forbids.</summary>
    /// <param name="text">The text.</param>
    /// <param name="where">Its place, for X002.</param>
    public string Clean(string text, SourceSpan where)
    {
        var clean = XmlCharacters.Clean(text, out var leftOut);
        if (leftOut is not null)
            Diagnostics.Report(new Diagnostic(EpubRules.CharacterLeftOut, where, $"The character {leftOut} is not allowed in XHTML and was left out."));
        return clean;
    }

    /// <summary>A title or name in the forms that the EPUB shows, cleaned: that in the main language (or the only one) first.</summary>
    /// <returns>One form or two; none when the text is null or blank.</returns>
    public ImmutableArray<(string Text, Language Language)> Forms(Bilingual? text, Language? first = null)
    {
        if (text is null)
            return [];
        var main = first ?? Language;
        var forms = new[] { (Text: text.English, Language: Language.English), (Text: text.Hebrew, Language: Language.Hebrew) }
            .Select(f => (Text: Clean(f.Text ?? "", SourceSpan.None).Trim(), f.Language))
            .Where(f => f.Text.Length > 0)
            .OrderBy(f => f.Language.IsHebrew == main.IsHebrew ? 0 : 1)
            .ToImmutableArray();
        return IsBilingual || forms.Length < 2 ? forms : forms[..1];
    }
}
