using Publishing.Testing;

namespace Publishing.Cli.Tests.WholeEdition;

public class EpubTests(SeedEdition edition) : IClassFixture<SeedEdition>
{
    [SkippableFact]
    public void EpubCheck_has_nothing_to_say() =>
        Assert.Empty(EpubCheck.Run("seeds", File.ReadAllBytes(edition.Epub)));
}
