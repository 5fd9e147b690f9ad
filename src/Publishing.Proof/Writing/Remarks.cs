using System.Collections.Immutable;
using System.Text;
using Publishing.Core;

namespace Publishing.Proof.Writing;

/// <summary>Writes diagnostics.</summary>
internal static class Remarks
{
    /// <summary>Writes diagnostics, each with its hint.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="proof">The proof that they belong to.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="isInPlace">Whether they stand beside the place that they speak of.</param>
    public static void Write(StringBuilder html, EditionProof proof, ImmutableArray<Diagnostic> diagnostics, bool isInPlace)
    {
        foreach (var diagnostic in diagnostics)
        {
            html.Append("<div class=\"remark ").Append(NameOf(diagnostic.Rule.Severity)).Append("\" role=\"note\">");
            Write(html, proof, diagnostic, isInPlace);
            html.Append("</div>\n");
        }
    }

    /// <summary>Writes one diagnostic: weight, code and place, what is so, what to do.</summary>
    public static void Write(StringBuilder html, EditionProof proof, Diagnostic diagnostic, bool isInPlace)
    {
        var name = NameOf(diagnostic.Rule.Severity);
        html.Append("<p><b data-t=\"").Append(name).Append("\">").Append(name).Append("</b> <span class=\"place\" dir=\"ltr\">")
            .AppendText(diagnostic.Rule.Code).AppendText(isInPlace || diagnostic.Where.Source is null ? "" : " " + proof.Shorten(diagnostic.Where.ToString())).Append("</span> ");
        PageWriter.AppendSentence(html, proof.Shorten(diagnostic.Text)).Append("</p>");
        if (diagnostic.Hint is { } hint)
            PageWriter.AppendSentence(html.Append("<p class=\"hint\">"), proof.Shorten(hint)).Append("</p>");
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
