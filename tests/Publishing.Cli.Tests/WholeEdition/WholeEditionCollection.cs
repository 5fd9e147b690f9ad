namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>Shares the built edition between the classes that judge it.</summary>
[CollectionDefinition(Name)]
public class WholeEditionCollection : ICollectionFixture<SeedEdition>
{
    public const string Name = "whole edition";
}
