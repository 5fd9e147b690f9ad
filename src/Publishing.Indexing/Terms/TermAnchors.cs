using System.Globalization;
using System.Text;

namespace Publishing.Indexing;

/// <summary>Gives each occurrence of a term its name: <c>t-dvekut-3</c>. One for a book, so that no name is given twice; not safe for several threads.</summary>
public sealed class TermAnchors
{
    private readonly Dictionary<string, (string Slug, int Count)> terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);

    /// <summary>The name of the next occurrence of a term.</summary>
    /// <param name="termId">The term's id.</param>
    public string Next(string termId)
    {
        if (!terms.TryGetValue(termId, out var term))
            term = (UniqueSlug(termId), 0);
        term.Count++;
        terms[termId] = term;
        return string.Create(CultureInfo.InvariantCulture, $"t-{term.Slug}-{term.Count}");
    }

    /// <summary>A name in lower-case ASCII letters, digits and hyphens, fit for an XML id behind a prefix: <c>lo-lishma</c>. Hebrew letters are spelt in Latin ones. Never empty.</summary>
    public static string SlugOf(string headword)
    {
        var slug = new StringBuilder();
        foreach (var unit in LetterFolding.Fold(headword))
        {
            if (char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit))
                slug.Append(unit);
            else if (unit is >= 'א' and <= 'ת')
                slug.Append(Spellings[unit - 'א']);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var name = slug.ToString().Trim('-');
        return name.Length == 0 ? "term" : name;
    }

    // By letter from alef to tav, final forms included.
    private static readonly string[] Spellings =
        ["a", "b", "g", "d", "h", "v", "z", "ch", "t", "y", "k", "k", "l", "m", "m", "n", "n", "s", "e", "f", "p", "ts", "ts", "q", "r", "sh", "th"];

    private string UniqueSlug(string termId)
    {
        var slug = SlugOf(termId);
        var unique = slug;
        for (var n = 2; !slugs.Add(unique); n++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{slug}-x{n}");
        return unique;
    }
}
