using System.Globalization;
using System.Text;

namespace Publishing.Proof.Writing;

/// <summary>Writes what the editor's corrections have settled, with their reasons.</summary>
internal static class SettledList
{
    /// <summary>Writes the list; nothing when there are none.</summary>
    public static void Write(StringBuilder html, EditionProof proof)
    {
        var count = proof.Texts.Sum(t => t.Changes.Count(c => c.Kind == ChangeKind.Correction));
        if (count == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"settled\" aria-labelledby=\"settled-h\">\n<details><summary><h2 id=\"settled-h\"><span data-t=\"settled\">Settled by corrections</span> <span class=\"count\">{count}</span></h2></summary>\n<ol class=\"settled\">\n");
        for (var i = 0; i < proof.Texts.Length; i++)
        {
            foreach (var change in proof.Texts[i].Changes.Where(c => c.Kind == ChangeKind.Correction).OrderBy(c => c.Entry.Where.Start))
                Write(html, proof.Texts[i], i, change);
        }
        html.Append("</ol>\n</details>\n</section>\n");
    }

    private static void Write(StringBuilder html, TextProof text, int index, Change change)
    {
        var entry = change.Entry;
        PageWriter.AppendSentence(html.Append("<li><p class=\"head\"><span class=\"why\">"), entry.Reason)
            .Append(CultureInfo.InvariantCulture, $"</span> <a class=\"go\" href=\"#{TextSection.NameOfRowAt(text, index, entry.Where.Start)}\" data-go=\"{change.Number}\">");
        PageWriter.AppendTitle(html, text.Source.Title.Length > 1 ? text.Source.Title[..1] : text.Source.Title);
        html.Append(CultureInfo.InvariantCulture, $", <span data-t=\"line\">line</span> {entry.Where.Source!.PositionOf(entry.Where.Start).Line}</a></p>\n<div class=\"pair\">");
        Write(html, text, "was", "source", "Source", entry.Before);
        Write(html, text, "now", "reads", "Reads", entry.After);
        html.Append("</div></li>\n");
    }

    private static void Write(StringBuilder html, TextProof text, string name, string key, string label, string words)
    {
        html.Append("<p class=\"").Append(name).Append("\"><span class=\"lab\" data-t=\"").Append(key).Append("\">").Append(label).Append("</span><bdi");
        PageWriter.AppendLanguage(html, text.Language!.Value, isSure: true);
        html.Append('>').AppendText(words).Append("</bdi></p>");
    }
}
