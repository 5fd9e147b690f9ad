using System.Text;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>The text dump of the terms that a text explains.</summary>
public static class TermDump
{
    /// <summary>One line for each gloss, <c>term⇥gloss</c>, in the order of the text, ended by LF; a pair that the text repeats stands once.</summary>
    public static string Write(Document document)
    {
        var dump = new StringBuilder();
        var written = new HashSet<(string, string)>();
        foreach (var gloss in GlossRecognition.Find(document))
        {
            if (written.Add((gloss.Term, gloss.Meaning)))
                dump.Append(gloss.Term).Append('\t').Append(gloss.Meaning.Replace('\n', ' ')).Append('\n');
        }
        return dump.ToString();
    }
}
