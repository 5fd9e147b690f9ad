using System.Globalization;
using System.Text;
using Publishing.Testing.Pdf;

namespace Publishing.Pdf.Tests.Structure;

/// <summary>Writes the structure tree of a PDF as indented text: role, language, and what belongs to each element.</summary>
public static class TreeDump
{
    /// <param name="document">The file.</param>
    /// <param name="inline">Give content that comes after a child a line of its own.</param>
    public static string Of(PdfDocument document, bool inline = false)
    {
        var dump = new StringBuilder();
        var root = document.Dictionary(document.Catalog["StructTreeRoot"]);
        Element(root["K"], (PdfReference)document.Catalog["StructTreeRoot"]!, 0);
        return dump.ToString();

        void Element(object? element, PdfReference parent, int depth)
        {
            var dictionary = document.Dictionary(element);
            Assert.Equal(parent, dictionary["P"]);
            dump.Append(' ', depth * 2).Append(((PdfName)dictionary["S"]!).Value);
            if (dictionary.TryGetValue("Lang", out var language))
                dump.Append(CultureInfo.InvariantCulture, $"({PdfDocument.Text(language)})");
            var lineOpen = true;
            foreach (var kid in Kids(document, dictionary))
            {
                if (kid is PdfReference)
                {
                    if (lineOpen)
                        dump.Append('\n');
                    lineOpen = false;
                    Element(kid, (PdfReference)element!, depth + 1);
                    continue;
                }
                if (!lineOpen && inline)
                    dump.Append(' ', depth * 2 + 1);
                dump.Append(kid switch
                {
                    decimal identifier => $" [{identifier}]",
                    Dictionary<string, object?> content when content.TryGetValue("MCID", out var identifier) => $" [{identifier}]",
                    _ => " annotation",
                });
                if (!lineOpen && inline)
                    dump.Append('\n');
            }
            if (lineOpen)
                dump.Append('\n');
        }
    }

    /// <summary>The marked-content identifiers on a page that belong to an element itself.</summary>
    public static List<int> OwnContent(PdfDocument document, object? element, PdfReference page)
    {
        var dictionary = document.Dictionary(element);
        var identifiers = new List<int>();
        foreach (var kid in Kids(document, dictionary))
        {
            if (kid is decimal identifier && dictionary["Pg"] is PdfReference own && own == page)
                identifiers.Add((int)identifier);
            else if (kid is Dictionary<string, object?> content && content.TryGetValue("MCID", out var other) && (PdfReference)(content.GetValueOrDefault("Pg") ?? dictionary["Pg"])! == page)
                identifiers.Add((int)(decimal)other!);
        }
        return identifiers;
    }

    private static List<object?> Kids(PdfDocument document, Dictionary<string, object?> element) =>
        element["K"] is List<object?> list ? list : [element["K"]];
}
