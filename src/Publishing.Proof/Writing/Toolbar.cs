using System.Globalization;
using System.Text;

namespace Publishing.Proof.Writing;

/// <summary>Writes the filters and the search.</summary>
internal static class Toolbar
{
    /// <summary>Writes the bar; kinds that the proof does not hold have no switch.</summary>
    public static void Write(StringBuilder html, EditionProof proof)
    {
        var counts = new int[Enum.GetValues<ChangeKind>().Length];
        foreach (var change in proof.Texts.SelectMany(t => t.Changes))
            counts[(int)change.Kind]++;
        html.Append("<div class=\"bar\" id=\"bar\" role=\"search\" data-l=\"filters\" aria-label=\"Filters and search\">\n<input type=\"search\" id=\"find\" data-l=\"find\" aria-label=\"Search source and result\" placeholder=\"Search\" autocomplete=\"off\" spellcheck=\"false\" dir=\"auto\">\n")
            .Append("<span class=\"steps\"><button type=\"button\" id=\"previous\" data-l=\"previous\" aria-label=\"Previous change (p)\">‹</button><output id=\"at\" data-l=\"at\" aria-label=\"Changes shown\"></output><button type=\"button\" id=\"next\" data-l=\"next\" aria-label=\"Next change (n)\">›</button></span>\n")
            .Append("<button type=\"button\" id=\"help\" data-l=\"help\" aria-label=\"Keys (?)\">?</button> <button type=\"button\" id=\"lang\" lang=\"he\">עברית</button>\n");
        html.Append("<details class=\"filters\" open><summary data-t=\"filter\">Filter</summary><div>\n<fieldset class=\"kinds\"><legend data-t=\"changes\">Changes</legend>\n");
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            if (counts[(int)kind] > 0)
                html.Append(CultureInfo.InvariantCulture, $"<label class=\"chip k{(int)kind}\"><input type=\"checkbox\" name=\"kind\" value=\"{(int)kind}\"{(KindNames.IsFaint(kind) ? "" : " checked")}> <span data-t=\"k{(int)kind}\">{KindNames.Of(kind)}</span> <span class=\"n\">{counts[(int)kind]:N0}</span></label>\n");
        }
        html.Append("</fieldset>\n<select id=\"level\" data-l=\"level\" aria-label=\"Confidence\"><option value=\"2\" data-t=\"all\">any confidence</option><option value=\"1\" data-t=\"below95\">below 95 %</option><option value=\"0\" data-t=\"below75\">only doubtful (below 75 %)</option></select>\n");
        html.Append("<select id=\"text\" data-l=\"text\" aria-label=\"Text\"><option value=\"\" data-t=\"alltexts\">all texts</option>");
        for (var i = 0; i < proof.Texts.Length; i++)
        {
            var title = proof.Texts[i].Source.Title;
            html.Append(CultureInfo.InvariantCulture, $"<option value=\"{i}\">").AppendText(title.IsEmpty ? proof.Texts[i].Source.Id : title[0].Text).Append("</option>");
        }
        html.Append("</select>\n<label><input type=\"checkbox\" id=\"changed\"> <span data-t=\"onlychanged\">only rows with changes</span></label>\n</div></details>\n</div>\n");
    }
}
