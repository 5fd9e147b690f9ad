using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Finds citations of the Bible, Mishnah and Talmud, Midrash, Zohar, codes and later books, in English and Hebrew.</summary>
public static class CitationRecognition
{
    /// <summary>The citations of a text in reading order, notes left out. Ibid. and שם follow their antecedents through the text.</summary>
    /// <returns>Each with the number of its block; its offsets are those of the block's plain text.</returns>
    public static ImmutableArray<(int BlockIndex, Citation Citation)> Find(Document document)
    {
        var found = ImmutableArray.CreateBuilder<(int, Citation)>();
        var memory = new CitationMemory();
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            foreach (var citation in FindIn(document.Blocks[i].PlainText, memory))
                found.Add((i, citation));
        }
        return found.ToImmutable();
    }

    /// <summary>The place that a lone citation names, or null when the text is none.</summary>
    public static Citation? Parse(string text) => FindIn(text, new CitationMemory()).FirstOrDefault();

    internal static List<Citation> FindIn(string text, CitationMemory memory)
    {
        var found = new List<Citation>();
        if (!text.AsSpan().ContainsAny(Signs))
            return found;
        var tokens = CitationScanner.Scan(text);
        if (!tokens.Exists(token => CitationReader.MayBegin(token.Word)))
            return found;
        var reader = new CitationReader(tokens, memory);
        for (var i = 0; i < tokens.Count;)
        {
            if (CitationReader.MayBegin(tokens[i].Word) && reader.Read(i) is var (citation, next))
            {
                for ((Citation Citation, int Next)? more = (citation, next); more is not null; more = reader.ReadMore(i, found[^1]))
                {
                    (var one, i) = more.Value;
                    found.Add(one);
                    memory.Remember(one);
                }
            }
            else
            {
                i++;
            }
        }
        return found;
    }

    // Without a digit, a bracket, a Hebrew letter or the word ibid there is no citation: most paragraphs are passed over quickly.
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("0123456789([אבגדהוזחטיכלמנסעפצקרשת.");
}
