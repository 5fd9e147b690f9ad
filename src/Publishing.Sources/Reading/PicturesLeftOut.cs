using System.Globalization;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Accounts for the pictures of a text: the document has no place for them, but an editor must know, and what stands for them in words is kept in the ledger.</summary>
/// <param name="ledger">Receives each picture.</param>
/// <param name="source">The whole source.</param>
/// <param name="pass">The pass that leaves them out.</param>
internal sealed class PicturesLeftOut(LedgerWriter ledger, TracedText source, string pass)
{
    private int count;
    private SourceSpan? first;
    private string firstWords = "";

    /// <summary>Whether an element is a picture, by its name.</summary>
    public static bool Names(string element) => element is "img" or "svg" or "video" or "audio" or "object" or "embed" or "canvas";

    /// <summary>Leaves a picture out.</summary>
    /// <param name="start">The first offset of its tag.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="words">What stands for it in words; empty when nothing does.</param>
    public void Add(int start, int end, string words)
    {
        words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        ledger.Remove(pass, source.Slice(start, end - start), words.Length > 0 ? $"a picture, for which the document has no place: “{words}”" : "a picture, for which the document has no place", 95);
        count++;
        if (first is not null)
            return;
        first = new SourceSpan(ledger.Source, start, end);
        firstWords = words;
    }

    /// <summary>Reports them, once for the whole text.</summary>
    /// <param name="diagnostics">Receives S032 when there are any.</param>
    public void Report(IDiagnostics diagnostics)
    {
        if (first is not { } where)
            return;
        var what = count == 1 ? "A picture is left out" : string.Create(CultureInfo.InvariantCulture, $"{count} pictures are left out, the first here");
        diagnostics.Report(new Diagnostic(SourceRules.PicturesLeftOut, where, firstWords.Length > 0 ? $"{what}: “{firstWords}”." : $"{what}.", "A book of texts has no pictures yet: see whether the text can do without, and describe in words what it cannot."));
    }
}
