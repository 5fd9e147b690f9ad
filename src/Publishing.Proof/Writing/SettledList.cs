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
        html.Append(CultureInfo.InvariantCulture, $"<li><p class=\"head\"><bdi class=\"why\">").AppendText(entry.Reason)
            .Append(CultureInfo.InvariantCulture, $"</bdi> <a class=\"go\" href=\"#{TextSection.NameOfRowAt(text, index, entry.Where.Start)}\" data-go=\"{change.Number}\">");
        PageWriter.AppendTitle(html, text.Source.Title.Length > 1 ? text.Source.Title[..1] : text.Source.Title);
        html.Append(CultureInfo.InvariantCulture, $", <span data-t=\"line\">line</span> {entry.Where.Source!.PositionOf(entry.Where.Start).Line}</a></p>\n<p class=\"was\"><del><bdi");
        PageWriter.AppendLanguage(html, text.Language!.Value, isSure: true);
        html.Append('>').AppendText(entry.Before).Append("</bdi></del></p>\n<p class=\"now\"><ins><bdi");
        PageWriter.AppendLanguage(html, text.Language.Value, isSure: true);
        html.Append('>').AppendText(entry.After).Append("</bdi></ins></p></li>\n");
    }
}
