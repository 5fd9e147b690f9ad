using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publishing.Editions;

namespace Publishing.Cli.Building.Caching;

/// <summary>The keys of what a build keeps: hashes of the program and of all that goes into a part of it.</summary>
/// <param name="edition">The path of edition.yaml as it was given, for diagnostics name it.</param>
/// <param name="settings">The bytes of edition.yaml.</param>
/// <param name="answers">All that the build asks of the files, with the answers.</param>
internal sealed class CacheKeys(string edition, byte[] settings, IReadOnlyDictionary<FileQuestion, string> answers)
{
    // What all of the outputs are made without.
    private static readonly ImmutableArray<string> OfOutputsAlone = ["booklet", "cover", "epub", "outputs"];

    private readonly SettingsSections sections = new(edition, settings);

    private readonly string files = string.Join('\n', answers
        .Where(answer => answer.Key != new FileQuestion(FileQuestion.Bytes, edition))
        .OrderBy(answer => answer.Key.Path, StringComparer.Ordinal).ThenBy(answer => answer.Key.Kind, StringComparer.Ordinal)
        .Select(answer => $"{answer.Key.Kind}\0{answer.Key.Path}\0{answer.Value}"));

    /// <summary>The key of the list of questions of an edition: which files to look at, so that the others need not be known.</summary>
    public static string OfQuestions(string edition) => Hash("questions", edition, Path.GetFullPath(edition));

    /// <summary>The key of all that was asked and all that the edition says.</summary>
    public string Everything => Of("everything", OfOutputsAlone);

    /// <summary>The key of an output: settings of other outputs do not change it.</summary>
    public string Of(OutputKind kind) => Of("output " + kind, kind switch
    {
        OutputKind.Booklet => ["booklet"],
        OutputKind.Cover => ["cover"],
        OutputKind.Epub or OutputKind.EpubEnglish or OutputKind.EpubHebrew => ["epub", "cover"],
        _ => [],
    });

    /// <summary>The key of the page map, of which an EPUB is made.</summary>
    public string OfPageMap() => Of("page map", []);

    /// <summary>The key of the proof page, which shows all that the build has said.</summary>
    public string OfProof(string said) => Hash(Of("proof", []), said);

    private string Of(string part, ImmutableArray<string> own) =>
        Hash(part, edition, files, sections.Without([.. OfOutputsAlone.Except(own)]));

    private static string Hash(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(ProgramIdentity.Text));
        foreach (var part in parts)
        {
            // With its length, so that no two lists of parts are the same text.
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"\0{part.Length}\0{part}")));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
