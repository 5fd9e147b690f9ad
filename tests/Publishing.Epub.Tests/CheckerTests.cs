using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

/// <summary>The checkers of others on the sample book.</summary>
public sealed class CheckerTests
{
    [SkippableTheory]
    [InlineData(EpubVariant.Bilingual, true, true)]
    [InlineData(EpubVariant.Bilingual, false, false)]
    [InlineData(EpubVariant.HebrewOnly, true, true)]
    public void EPUBCheck_has_nothing_to_say(EpubVariant variant, bool hasPages, bool hasNcx)
    {
        var book = SampleBook.Make();
        if (hasNcx)
            book = book with { Edition = book.Edition with { Binding = BookBinding.Both, Parts = [new EditionPart(new Bilingual("A Part", "חלק"), ["guarantee", "hebrew"])] } };
        var epub = EpubFile.Write(book, hasPages ? SampleBook.Pages() : PageMap.Empty, new EpubOptions { Variant = variant, Ncx = hasNcx });

        Assert.Empty(EpubCheck.Run($"{variant}-{hasPages}", epub.Bytes));
    }

    /// <summary>The sample has a publisher, so the claim of conformance is made, and Ace reads it.</summary>
    [SkippableTheory]
    [InlineData(EpubVariant.Bilingual, BookBinding.Left)]
    [InlineData(EpubVariant.Bilingual, BookBinding.Both)]
    [InlineData(EpubVariant.EnglishOnly, BookBinding.Left)]
    [InlineData(EpubVariant.HebrewOnly, BookBinding.Right)]
    public void Ace_finds_no_violation(EpubVariant variant, BookBinding binding)
    {
        var book = SampleBook.Make();
        book = book with { Edition = book.Edition with { Binding = binding, Parts = binding == BookBinding.Both ? [new EditionPart(new Bilingual("A Part", "חלק"), ["guarantee", "hebrew"])] : [] } };

        Assert.Empty(Ace.Run($"{variant}-{binding}", EpubFile.Write(book, SampleBook.Pages(), new EpubOptions { Variant = variant, Ncx = true }).Bytes));
    }

    [SkippableFact]
    public void Ace_finds_no_violation_in_a_synthetic_book()
    {
        var (book, pages) = LongBook.Make(60);

        Assert.Empty(Ace.Run("long", EpubFile.Write(book, pages).Bytes));
    }
}
