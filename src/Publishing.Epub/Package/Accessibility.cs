using System.Text;
using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Decides whether the EPUB may claim conformance: Conformance/EpubAccessibility.md lists the clauses and who answers for each.</summary>
internal static class Accessibility
{
    /// <summary>Who vouches for the claim, or null.</summary>
    public static string? CertifierOf(EpubPlan plan)
    {
        var certifier = plan.Clean(plan.Options.Certifier ?? "", SourceSpan.None).Trim();
        return certifier.Length > 0 ? certifier : plan.Forms(plan.Book.Edition.Publisher) is [var publisher, ..] ? publisher.Text : null;
    }

    /// <summary>Checks what depends on the content.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="files">All files, as written.</param>
    /// <returns>Whether conformance may be claimed; when not, X007 has said why.</returns>
    public static bool Check(EpubPlan plan, IEnumerable<ContentFile> files)
    {
        if (CertifierOf(plan) is null)
            return Refuse(plan, "nobody vouches for it", "Name a publisher in the edition.");
        foreach (var file in files)
        {
            if (FindUnmarked(file.Content, file.Language) is { } text)
                return Refuse(plan, $"the language of “{text}” in {file.Path} is not marked", "Mark the run with its language (WCAG 2.2, 3.1.2).");
        }
        return true;
    }

    private static bool Refuse(EpubPlan plan, string why, string hint)
    {
        plan.Diagnostics.Report(new Diagnostic(EpubRules.NoConformanceClaim, SourceSpan.None, $"The EPUB makes no claim of accessibility conformance: {why}.", hint));
        return false;
    }

    /// <summary>Finds text whose letters are not those of its language: Hebrew letters outside Hebrew, or Latin words inside it.</summary>
    private static string? FindUnmarked(XElement element, Language language)
    {
        if (element.Attribute("lang") is { } lang)
            language = new Language(lang.Value);
        foreach (var node in element.Nodes())
        {
            if (node is XText text && IsForeign(text.Value, language))
                return Shorten(text.Value.Trim());
            if (node is XElement child && FindUnmarked(child, language) is { } found)
                return found;
        }
        return null;
    }

    private static bool IsForeign(string text, Language language)
    {
        var latin = 0;
        foreach (var c in text)
        {
            if (!language.IsHebrew && c is >= '\u05D0' and <= '\u05EA')
                return true;
            latin = char.IsAsciiLetter(c) ? latin + 1 : 0;
            if (language.IsHebrew && latin >= 2)
                return true;
        }
        return false;
    }

    private static string Shorten(string text)
    {
        var start = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(40))
            start.Append(rune);
        return start.Length < text.Length ? start + "…" : start.ToString();
    }
}
