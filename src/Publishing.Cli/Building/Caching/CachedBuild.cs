using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Cli.Building.Caching;

/// <summary>Makes the outputs of an edition, and of them only those that are not kept from an earlier build.</summary>
/// <remarks>
/// What is kept is found by all that the build asked of the files when it was made. As a build is a function of the answers, one that
/// gets the same answers asks the same questions: if they are answered as then, the result is the one of then, whatever else the disk
/// holds. Outputs, proof page and diagnostics are those of a build without the cache, byte for byte. A build with an error keeps nothing.
/// </remarks>
/// <param name="build">The build; it reads from <paramref name="files"/>.</param>
/// <param name="files">The files of the edition.</param>
/// <param name="again">The same files, to ask again what was asked before.</param>
/// <param name="cache">Where results are kept.</param>
/// <param name="outputs">Where what is made anew goes.</param>
/// <param name="diagnostics">What the build says.</param>
internal sealed class CachedBuild(EditionBuild build, RecordedFiles files, IFileSystem again, BuildCache cache, IOutputs outputs, DiagnosticList diagnostics)
{
    // What is to be kept, once all has ended well.
    private readonly List<(Func<CacheKeys, string> Key, byte[] Head, BuiltContent? Content)> made = [];

    /// <summary>Makes the outputs.</summary>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <param name="only">The outputs to make, without the proof page; when empty, those that the edition names, with it.</param>
    /// <returns>The outputs, or null after an error; then there may be a proof page to make.</returns>
    public ImmutableArray<BuiltFile>? Make(string editionPath, ImmutableArray<OutputKind> only)
    {
        if (build.Read(editionPath) is not { } edition)
            return null;
        var (kinds, withProof) = (only.IsEmpty ? edition.Outputs : only, only.IsEmpty);
        var known = Ask(editionPath);
        var kept = kinds.Distinct().ToDictionary(kind => kind, kind => known is null ? null : KeptOutput.Of(kind, cache.Find(known.Of(kind))));
        if (kept.Values.All(output => output is not null) && Take(kinds, kept, withProof ? known : null) is { } whole)
            return whole;

        var read = diagnostics.Count;
        var book = build.Assemble(editionPath, edition, withProof);
        if (book is null)
            return null;
        var assembling = Since(read);
        // A proof page shows what was said with its places in the sources, which what is kept does not have.
        foreach (var (kind, output) in kept)
            kept[kind] = withProof && output?.Writing.Any(d => d.Where.Source is not null) == true ? null : output;
        var map = withProof || known is null || !kinds.All(kind => kept[kind] is not null || kind.IsEpub()) ? null : KeptPageMap.Of(cache.Find(known.OfPageMap()));

        var assembled = diagnostics.Count;
        if (build.LoadFonts(book) is not { } fonts)
            return null;
        // All has been read. What changed since it was looked for is made anew, all of it.
        if (known is not null && KeysOf(editionPath, files.Answers)?.Everything != known.Everything)
            (kept, map) = ([], null);
        var pages = map is null ? build.Typeset(book, fonts) : null;
        if (map is null && pages is null)
            return null;
        foreach (var diagnostic in map?.Typesetting ?? [])
            diagnostics.Report(diagnostic);
        var typesetting = Since(assembled);

        var built = ImmutableArray.CreateBuilder<BuiltFile>();
        for (var i = 0; i < kinds.Length; i++)
        {
            var kind = kinds[i];
            if (!kinds.Skip(i).Any(OutputKinds.IsEpub))
                book = null;
            var before = diagnostics.Count;
            foreach (var diagnostic in kept.GetValueOrDefault(kind)?.Writing ?? [])
                diagnostics.Report(diagnostic);
            if ((kept.GetValueOrDefault(kind)?.File ?? build.Write(kind, edition, book, fonts, map?.Map ?? pages!.Map, pages, outputs)) is not { } file)
                return null;
            built.Add(file);
            if (!file.IsKept)
                Remember(keys => keys.Of(kind), new KeptOutput(file, assembling, typesetting, Since(before)).Head(), file.Content);
        }
        if (pages is not null)
            Remember(keys => keys.OfPageMap(), new KeptPageMap(pages.Map, typesetting).ToBytes());
        if (withProof && Proof(editionPath) is { } proof)
            built.Add(proof);
        Keep(editionPath);
        return built.ToImmutable();
    }

    private ImmutableArray<Diagnostic> Since(int count) => [.. diagnostics.Since(count).Distinct()];

    /// <summary>The keys as the files are now, or null when nothing is known of the edition.</summary>
    private CacheKeys? Ask(string editionPath)
    {
        if (KeptQuestions.Of(cache.Find(CacheKeys.OfQuestions(editionPath))) is not { IsDefault: false } questions)
            return null;
        var answers = new Dictionary<FileQuestion, string>();
        foreach (var question in questions)
        {
            if (question.Ask(again) is not { } answer)
                return null;
            answers.Add(question, answer);
        }
        // What has been read of the edition so far must be what is there now.
        return files.Answers.All(asked => answers.GetValueOrDefault(asked.Key) == asked.Value) ? KeysOf(editionPath, answers) : null;
    }

    private CacheKeys? KeysOf(string editionPath, IReadOnlyDictionary<FileQuestion, string> answers)
    {
        try
        {
            var settings = again.ReadAllBytes(editionPath);
            return answers.GetValueOrDefault(new(FileQuestion.Bytes, editionPath)) == FileQuestion.AnswerOf(settings) ? new(editionPath, settings, answers) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>All of a build from the cache: with <paramref name="keys"/> the proof page too, null when that is not kept.</summary>
    private ImmutableArray<BuiltFile>? Take(ImmutableArray<OutputKind> kinds, Dictionary<OutputKind, KeptOutput?> kept, CacheKeys? keys)
    {
        var first = kept[kinds[0]]!;
        Diagnostic[] said = [.. first.Assembling, .. first.Typesetting, .. kinds.SelectMany(kind => kept[kind]!.Writing)];
        var all = new DiagnosticList();
        foreach (var diagnostic in (IEnumerable<Diagnostic>)[.. diagnostics.Sorted(), .. said])
            all.Report(diagnostic);
        var proof = keys is null ? null : KeptOutput.Of(null, cache.Find(keys.OfProof(KeptDiagnostics.Text(all.Sorted()))));
        if (keys is not null && proof is null)
            return null;
        foreach (var diagnostic in said)
            diagnostics.Report(diagnostic);
        return [.. kinds.Select(kind => kept[kind]!.File), .. proof is null ? ImmutableArray<BuiltFile>.Empty : [proof.File]];
    }

    private BuiltFile? Proof(string editionPath)
    {
        var said = KeptDiagnostics.Text(diagnostics.Sorted());
        if (KeysOf(editionPath, files.Answers) is { } keys && KeptOutput.Of(null, cache.Find(keys.OfProof(said))) is { } kept)
            return kept.File;
        var proof = build.MakeProof(outputs);
        if (proof is not null)
            Remember(keys => keys.OfProof(said), new KeptOutput(proof, [], [], []).Head(), proof.Content);
        return proof;
    }

    private void Remember(Func<CacheKeys, string> key, byte[]? head, BuiltContent? content = null)
    {
        if (head is not null)
            made.Add((key, head, content));
    }

    private void Keep(string editionPath)
    {
        if (diagnostics.HasErrors || files.HasChanged || KeysOf(editionPath, files.Answers) is not { } keys)
            return;
        foreach (var (key, head, content) in made)
            cache.Keep(key(keys), head, content);
        cache.Keep(CacheKeys.OfQuestions(editionPath), KeptQuestions.ToBytes(files.Answers.Keys));
        cache.Prune();
    }
}
