using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

public sealed class EpubCheckTests
{
    [SkippableTheory]
    [InlineData(EpubVariant.Bilingual, true)]
    [InlineData(EpubVariant.Bilingual, false)]
    [InlineData(EpubVariant.HebrewOnly, true)]
    public void EPUBCheck_has_nothing_to_say(EpubVariant variant, bool hasPages)
    {
        var epub = EpubFile.Write(SampleBook.Make(), hasPages ? SampleBook.Pages() : PageMap.Empty, new EpubOptions { Variant = variant });

        Assert.Empty(EpubCheck.Run($"{variant}-{hasPages}", epub.Bytes));
    }
}
