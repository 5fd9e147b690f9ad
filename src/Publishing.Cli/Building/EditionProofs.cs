using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Proof;
using Publishing.Sources;

namespace Publishing.Cli.Building;

/// <summary>Brings an edition and its texts together for the proof.</summary>
internal static class EditionProofs
{
    /// <summary>Makes the proof of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="texts">For each of its texts what it became, or null.</param>
    /// <param name="diagnostics">All that the build has said.</param>
    /// <param name="editionPath">The path of edition.yaml.</param>
    public static EditionProof Of(Edition edition, ImmutableArray<NormalisedText?> texts, DiagnosticList diagnostics, string editionPath) =>
        Proofreading.Read(
            TitleOf(edition.Title, edition.Languages[0]),
            [.. edition.Texts.Zip(texts, (info, text) => new ProofSource(info.Id, TitleOf(info.Title, info.Language), info.Path, text))],
            diagnostics.Sorted(),
            FilePaths.Combine("", FilePaths.FolderOf(editionPath)));

    /// <summary>A title in the languages that it is given in, the main one first.</summary>
    private static ImmutableArray<Wording> TitleOf(Bilingual title, Language main) =>
        [.. ((Language[])[Language.English, Language.Hebrew]).OrderBy(l => l.IsHebrew != main.IsHebrew)
            .Where(l => title.In(l) is not null).Select(l => new Wording(title.In(l)!, l))];
}
