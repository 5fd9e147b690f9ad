using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Proof.Writing;

/// <summary>Writes one text: its rows, source beside result, and what is said of them.</summary>
internal sealed class TextSection
{
    // More of what was taken out in one piece is told by its length: the scripts of a web page are no reading.
    private const int LongestRemoval = 2000;

    private readonly StringBuilder html;
    private readonly EditionProof proof;
    private readonly TextProof text;
    private readonly int index;
    private readonly bool[] isAnchored;
    private readonly bool[] isPublished;

    private TextSection(StringBuilder html, EditionProof proof, int index)
    {
        (this.html, this.proof, text, this.index) = (html, proof, proof.Texts[index], index);
        (isAnchored, isPublished) = (new bool[text.Changes.Length], new bool[text.Changes.Length]);
    }

    /// <summary>Writes a text.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="proof">The proof.</param>
    /// <param name="index">The text's index in it.</param>
    public static void Write(StringBuilder html, EditionProof proof, int index) => new TextSection(html, proof, index).Write();

    /// <summary>The name of the row that holds an offset of a source, or of the text when it has no rows.</summary>
    public static string NameOfRowAt(TextProof text, int index, int offset) =>
        text.Rows.IsEmpty ? NameOf(index) : string.Create(CultureInfo.InvariantCulture, $"{NameOf(index)}r{RowAt(text, offset)}");

    /// <summary>The row that holds an offset of a source, or the next one; the last when it lies behind all.</summary>
    public static int RowAt(TextProof text, int offset)
    {
        var (low, high) = (0, text.Rows.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Rows[middle].Where.End <= offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The name of a text on the page.</summary>
    public static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"t{index}");

    private void Write()
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"text\" id=\"{NameOf(index)}\" aria-labelledby=\"{NameOf(index)}h\">\n<h2 id=\"{NameOf(index)}h\">");
        PageWriter.AppendTitle(html, text.Source.Title);
        html.Append("</h2>\n<p class=\"file\"><span dir=\"ltr\">").AppendText(proof.Shorten(text.Source.Path)).Append("</span>");
        if (text.Source.Text?.Ledger is { } ledger)
        {
            html.Append(CultureInfo.InvariantCulture, $" · {ledger.SourceCharacters:N0} <span data-t=\"characters\">characters in the source</span>")
                .Append(CultureInfo.InvariantCulture, $" − {ledger.RemovedCharacters:N0} <span data-t=\"removed\">removed</span> + {ledger.AddedCharacters:N0} <span data-t=\"added\">added</span>")
                .Append(CultureInfo.InvariantCulture, $" = {ledger.PublishedCharacters:N0} <span data-t=\"published\">published</span>");
        }
        html.Append("</p>\n");
        if (!text.Rows.IsEmpty)
            html.Append("<div class=\"heads\" aria-hidden=\"true\"><span></span><span data-t=\"source\">Source</span><span data-t=\"result\">Result</span></div>\n");
        var spoken = 0;
        for (var i = 0; i < text.Rows.Length; i++)
        {
            var first = spoken;
            while (spoken < text.Diagnostics.Length && (i == text.Rows.Length - 1 || text.Diagnostics[spoken].Where.Start < text.Rows[i].Where.End))
                spoken++;
            Write(text.Rows[i], i, text.Diagnostics.Slice(first, spoken - first));
        }
        if (text.Rows.IsEmpty)
            Remarks.Write(html, proof, text.Diagnostics, isInPlace: false);
        html.Append("</section>\n");
    }

    private void Write(ProofRow row, int number, ImmutableArray<Diagnostic> said)
    {
        var line = row.Where.Source!.PositionOf(row.Where.Start).Line;
        var last = row.Where.Source.PositionOf(Math.Max(row.Where.End - 1, row.Where.Start)).Line;
        var name = string.Create(CultureInfo.InvariantCulture, $"{NameOf(index)}r{number}");
        var lines = line == last ? string.Create(CultureInfo.InvariantCulture, $"{line}") : string.Create(CultureInfo.InvariantCulture, $"{line}–{last}");
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"row{(row.Results.IsEmpty ? " out" : "")}\" id=\"{name}\" role=\"group\" aria-label=\"{lines}\"><a class=\"line\" href=\"#{name}\">{lines}</a>\n");

        // The result is written first, so that the source knows which changes can be reached there.
        var parts = PartsOf(row);
        var results = new StringBuilder();
        foreach (var block in row.Results)
            Write(results, block);
        html.Append("<div class=\"src\"");
        PageWriter.AppendLanguage(html, row.Results.IsEmpty ? text.Language!.Value : row.Results[0].Language, isSure: !row.Results.IsEmpty);
        html.Append('>');
        var part = default(ProofRun);
        foreach (var run in row.Source)
        {
            // A part that details cut through has its number at its beginning.
            var isNumbered = run.Part > 0 && (run.Part != part.Part || run.Repair != part.Repair) && parts[run.Repair] > 1;
            Write(html, run, isSource: true, isNumbered);
            part = run.Part > 0 ? run : part;
        }
        html.Append("</div>\n<div class=\"res\">").Append(results);
        if (row.Results.IsEmpty)
            html.Append("<p class=\"none\" data-t=\"none\">not published</p>");
        html.Append("</div>\n");
        Remarks.Write(html, proof, said, isInPlace: true);
        html.Append("</div>\n");
    }

    private void Write(StringBuilder target, ProofBlock block)
    {
        target.Append(CultureInfo.InvariantCulture, $"<p class=\"b {BlockDump.NameOf(block.Kind)}\" data-k=\"{BlockDump.NameOf(block.Kind)}\"");
        PageWriter.AppendLanguage(target, block.Language, isSure: true);
        target.Append('>');
        foreach (var run in block.Runs)
            Write(target, run, isSource: false, isNumbered: false);
        target.Append("</p>");
    }

    private void Write(StringBuilder target, ProofRun run, bool isSource, bool isNumbered)
    {
        var top = run.Repair >= 0 ? run.Repair : run.Detail;
        if (top < 0)
        {
            target.AppendText(run.Text);
            return;
        }
        var change = text.Changes[top];
        // What is not shown at first is no link: the script makes it one when it is shown, and a long book stays small.
        var isFaint = KindNames.IsFaint(change.Kind);
        var isFirst = !isFaint && !isAnchored[top] && (!isSource || !isPublished[top]) && run.Text.Length > 0;
        isAnchored[top] |= isFirst;
        foreach (var touched in (ReadOnlySpan<int>)[run.Repair, run.Detail])
        {
            if (touched >= 0)
                isPublished[touched] |= !isSource;
        }
        target.Append(isFirst ? "<a" : "<span");
        if (isFirst)
            target.Append(CultureInfo.InvariantCulture, $" id=\"c{change.Number}\" href=\"#c{change.Number}\"{(string.IsNullOrWhiteSpace(run.Text) ? $" aria-label=\"{KindNames.Of(change.Kind)}\"" : "")}");
        target.Append(CultureInfo.InvariantCulture, $" class=\"m k{(int)change.Kind} q{KindNames.LevelOf(change.Entry.Confidence)}{(isFaint ? " off" : "")}\" data-c=\"{change.Number}");
        if (run.Repair >= 0 && run.Detail >= 0)
            target.Append(CultureInfo.InvariantCulture, $" {text.Changes[run.Detail].Number}");
        target.Append('"');
        if (isNumbered)
            target.Append(CultureInfo.InvariantCulture, $" data-p=\"{run.Part}\"");
        target.Append('>');
        AppendShortened(target, run.Text, change.Kind);
        target.Append(isFirst ? "</a>" : "</span>");
    }

    private static void AppendShortened(StringBuilder target, string run, ChangeKind kind)
    {
        if (run.Length <= LongestRemoval || kind is not (ChangeKind.Removal or ChangeKind.Markup))
        {
            target.AppendText(run);
            return;
        }
        target.AppendText(run.AsSpan(0, LongestRemoval / 2)).Append("<span class=\"more\">… ")
            .Append(CultureInfo.InvariantCulture, $"{run.Length - LongestRemoval:N0} <span data-t=\"more\">more characters</span> …</span>").AppendText(run.AsSpan(run.Length - LongestRemoval / 2));
    }

    /// <summary>For each change of order how many parts it has: one part alone needs no number.</summary>
    private static Dictionary<int, int> PartsOf(ProofRow row)
    {
        var parts = new Dictionary<int, int>();
        foreach (var run in row.Source.Where(r => r.Part > 0))
            parts[run.Repair] = Math.Max(parts.GetValueOrDefault(run.Repair), run.Part);
        return parts;
    }
}
