using Publishing.Testing;

namespace Publishing.Cli.Tests.WholeEdition;

[Collection(WholeEditionCollection.Name)]
public class EpubTests(SeedEdition edition)
{
    [SkippableFact]
    public void EpubCheck_has_nothing_to_say() =>
        Assert.Empty(EpubCheck.Run("seeds", File.ReadAllBytes(edition.Epub)));
}
