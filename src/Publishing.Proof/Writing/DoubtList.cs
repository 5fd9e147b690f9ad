using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Proof.Writing;

/// <summary>Writes what an editor has to decide: the worst first, each with its place and a correction to copy.</summary>
internal static class DoubtList
{
    /// <summary>Writes the list.</summary>
    public static void Write(StringBuilder html, EditionProof proof)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"decide\" aria-labelledby=\"decide-h\">\n<h2 id=\"decide-h\"><span data-t=\"decide\">To decide</span> <span class=\"count\">{proof.Doubts.Length}</span></h2>\n");
        if (proof.Doubts.IsEmpty)
            html.Append("<p data-t=\"nothing\">Nothing is in doubt.</p>\n");
        else
            html.Append("<p class=\"how\" data-t=\"how\">Compare, change the reading if it is wrong, copy the correction to the end of corrections.yaml and build again.</p>\n<ol class=\"doubts\">\n");
        for (var i = 0; i < proof.Doubts.Length; i++)
            Write(html, proof, proof.Doubts[i], i);
        html.Append(proof.Doubts.IsEmpty ? "</section>\n" : "</ol>\n</section>\n");
    }

    private static void Write(StringBuilder html, EditionProof proof, Doubt doubt, int number)
    {
        var text = doubt.Text < 0 ? null : proof.Texts[doubt.Text];
        var where = doubt.Change?.Entry.Where ?? doubt.Diagnostic!.Where;
        var level = doubt.Diagnostic?.Rule.Severity == Severity.Error ? "e" : doubt.Change is null ? "w" : "q0";
        html.Append(CultureInfo.InvariantCulture, $"<li class=\"doubt {level}\" id=\"d{number}\"{(text is null ? "" : string.Create(CultureInfo.InvariantCulture, $" data-text=\"{doubt.Text}\""))}>\n<p class=\"head\">");
        if (doubt.Change is { } change)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"conf\">{change.Entry.Confidence} %</span> <span class=\"kind k{(int)change.Kind}\" data-t=\"k{(int)change.Kind}\">{KindNames.Of(change.Kind)}</span> ")
                .Append("<span class=\"why\">");
            PageWriter.AppendSentence(html, change.Entry.Reason).Append("</span> ");
        }
        if (text is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<a class=\"go\" href=\"#{TextSection.NameOfRowAt(text, doubt.Text, where.Start)}\"{(doubt.Change is { } c ? string.Create(CultureInfo.InvariantCulture, $" data-go=\"{c.Number}\"") : "")}>");
            PageWriter.AppendTitle(html, text.Source.Title.Length > 1 ? text.Source.Title[..1] : text.Source.Title);
            html.Append(CultureInfo.InvariantCulture, $", <span data-t=\"line\">line</span> {where.Source?.PositionOf(where.Start).Line ?? 0}</a>");
        }
        html.Append("</p>\n");
        if (doubt.Diagnostic is { } diagnostic)
        {
            html.Append("<div class=\"said\">");
            // Where a correction is offered, it is the hint.
            Remarks.Write(html, proof, doubt.Offer is null ? diagnostic : diagnostic with { Hint = null }, isInPlace: text is not null);
            html.Append("</div>\n");
        }
        if (doubt.Offer is { } offer)
            Write(html, offer, LanguageAt(text!, where), doubt.Change?.Kind == ChangeKind.Order, number);
        html.Append("</li>\n");
    }

    private static void Write(StringBuilder html, Correction offer, Language language, bool isOrder, int number)
    {
        html.Append("<div class=\"pair\"><p class=\"was\"><span class=\"lab\" data-t=\"source\">Source</span><bdi");
        PageWriter.AppendLanguage(html, language, isSure: true);
        html.Append('>').AppendText(offer.Find).Append("</bdi></p>\n<p class=\"now\"><label class=\"lab\" for=\"read").Append(number).Append("\" data-t=\"reading\">Is to read</label><textarea class=\"reading\" rows=\"2\" spellcheck=\"false\" id=\"read").Append(number).Append('"');
        PageWriter.AppendLanguage(html, language, isSure: true);
        html.Append('>').AppendText(offer.Replace).Append("</textarea></p></div>\n<div class=\"fix\"><button type=\"button\" class=\"copy\" data-t=\"copy\">Copy the correction</button>");
        if (isOrder)
            html.Append(" <button type=\"button\" class=\"first\" data-t=\"first\">First word to the end</button> <button type=\"button\" class=\"last\" data-t=\"last\">Last word to the start</button>");
        html.Append("\n<details class=\"show\"><summary data-t=\"show\">Show it</summary><textarea class=\"yaml\" readonly rows=\"4\" dir=\"ltr\" spellcheck=\"false\" data-l=\"yaml\" aria-label=\"Correction for corrections.yaml\">")
            .AppendText(CorrectionYaml.Write(offer)).Append("</textarea></details></div>\n");
    }

    private static Language LanguageAt(TextProof text, SourceSpan where)
    {
        var results = text.Rows.IsEmpty ? [] : text.Rows[TextSection.RowAt(text, where.Start)].Results;
        return results.IsEmpty ? text.Language!.Value : results[0].Language;
    }
}
