using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Core;

namespace Publishing.Proof.Writing;

/// <summary>Writes the page: one file of HTML that needs no other.</summary>
internal static class PageWriter
{
    /// <summary>Writes the page.</summary>
    public static string Write(EditionProof proof)
    {
        var html = new StringBuilder();
        Head(html, proof);
        html.Append("<a class=\"skip\" href=\"#main\" data-t=\"skip\">Skip to what is to decide</a>\n");
        Title(html, proof);
        Toolbar.Write(html, proof);
        html.Append("<main id=\"main\" tabindex=\"-1\">\n");
        DoubtList.Write(html, proof);
        SettledList.Write(html, proof);
        if (!proof.Remarks.IsEmpty)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"remarks\" aria-labelledby=\"remarks-h\">\n<details><summary><h2 id=\"remarks-h\"><span data-t=\"remarks\">About the edition</span> <span class=\"count\">{proof.Remarks.Length}</span></h2></summary>\n");
            Remarks.Write(html, proof, proof.Remarks, isInPlace: false);
            html.Append("</details>\n</section>\n");
        }
        for (var i = 0; i < proof.Texts.Length; i++)
            TextSection.Write(html, proof, i);
        html.Append("<p id=\"empty\" hidden data-t=\"empty\">Nothing matches these filters.</p>\n</main>\n");
        Furniture(html);
        DataScript.Write(html, proof);
        return html.Append("<script>").Append(Assets.Script).Append("</script>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Writes a title in all its languages.</summary>
    public static void AppendTitle(StringBuilder html, ImmutableArray<Wording> title)
    {
        for (var i = 0; i < title.Length; i++)
        {
            html.Append(i == 0 ? "<bdi" : " <bdi");
            AppendLanguage(html, title[i].Language, isSure: true);
            html.Append('>').AppendText(title[i].Text).Append("</bdi>");
        }
    }

    /// <summary>Writes the attributes <c>lang</c> and <c>dir</c>.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="language">The language.</param>
    /// <param name="isSure">Whether it is the text's own: when not, the browser goes by the letters.</param>
    public static void AppendLanguage(StringBuilder html, Language language, bool isSure) =>
        html.Append(" lang=\"").AppendValue(language.Tag).Append(!isSure ? "\" dir=\"auto\"" : language.Direction == Direction.RightToLeft ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"");

    /// <summary>Writes a reason, a warning or a hint: in the direction that most of its letters have, whichever word begins it.</summary>
    public static StringBuilder AppendSentence(StringBuilder html, string text)
    {
        var hebrew = text.Count(c => c is >= 'א' and <= 'ת');
        var isHebrew = hebrew > text.Count(char.IsAsciiLetter);
        html.Append("<bdi");
        AppendLanguage(html, isHebrew ? Language.Hebrew : Language.English, isSure: true);
        return html.Append('>').AppendText(text).Append("</bdi>");
    }

    private static void Head(StringBuilder html, EditionProof proof)
    {
        html.Append("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Assets.Policy)
            .Append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>Proof");
        if (!proof.Title.IsEmpty)
            html.Append(": ").AppendText(proof.Title[0].Text);
        html.Append("</title>\n<style>").Append(Assets.Style).Append("</style>\n</head>\n<body>\n");
    }

    private static void Title(StringBuilder html, EditionProof proof)
    {
        var changes = proof.Texts.Sum(t => t.Changes.Length);
        html.Append("<header class=\"top\">\n<p class=\"what\" data-t=\"proof\">Proof</p>\n<h1>");
        AppendTitle(html, proof.Title);
        html.Append(CultureInfo.InvariantCulture, $"</h1>\n<p class=\"sum\"><a href=\"#decide\">{proof.Doubts.Length:N0} <span data-t=\"todecide\">to decide</span></a> · {changes:N0} <span data-t=\"nchanges\">changes</span> · {proof.Texts.Length} <span data-t=\"ntexts\">texts</span></p>\n");
        html.Append("<nav data-l=\"texts\" aria-label=\"Texts\"><ol>\n");
        for (var i = 0; i < proof.Texts.Length; i++)
        {
            var doubts = proof.Doubts.Count(d => d.Text == i);
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{TextSection.NameOf(i)}\">");
            AppendTitle(html, proof.Texts[i].Source.Title);
            html.Append("</a>");
            if (doubts > 0)
                html.Append(CultureInfo.InvariantCulture, $" <span class=\"count\">{doubts} <span class=\"vh\" data-t=\"todecide\">to decide</span></span>");
            html.Append("</li>\n");
        }
        html.Append("</ol></nav>\n</header>\n");
    }

    private static void Furniture(StringBuilder html) => html.Append("""
        <aside id="card" class="card" data-l="change" aria-label="Change" hidden></aside>
        <dialog id="keys" aria-labelledby="keys-h"><h2 id="keys-h" data-t="keys">Keys</h2><dl>
        <dt><kbd>n</kbd> <kbd>j</kbd></dt><dd data-t="key-n">next change</dd>
        <dt><kbd>p</kbd> <kbd>k</kbd></dt><dd data-t="key-p">previous change</dd>
        <dt><kbd>d</kbd></dt><dd data-t="key-d">next place to decide</dd>
        <dt><kbd>Enter</kbd></dt><dd data-t="key-enter">keep the card open, with a correction to copy</dd>
        <dt><kbd>c</kbd></dt><dd data-t="key-c">copy the correction</dd>
        <dt><kbd>/</kbd></dt><dd data-t="key-find">search</dd>
        <dt><kbd>Esc</kbd></dt><dd data-t="key-esc">close the card</dd>
        </dl><button type="button" id="close" data-t="close">Close</button></dialog>
        <p id="said" class="vh" role="status" aria-live="polite"></p>

        """.ReplaceLineEndings("\n"));
}
