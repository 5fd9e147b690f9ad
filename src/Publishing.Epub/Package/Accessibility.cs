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
    /// <param name="files">All files, as written, in reading order.</param>
    /// <returns>Whether conformance may be claimed; when not, X007 has said why.</returns>
    public static bool Check(EpubPlan plan, IEnumerable<WrittenFile> files)
    {
        if (CertifierOf(plan) is null)
            return Refuse(plan, "nobody vouches for it", "Name a publisher in the edition.");
        foreach (var file in files)
        {
            if (file.Unmarked is { } text)
                return Refuse(plan, $"the language of “{text}” in {file.File.Path} is not marked", "Mark the run with its language (WCAG 2.2, 3.1.2).");
        }
        return true;
    }

    private static bool Refuse(EpubPlan plan, string why, string hint)
    {
        plan.Diagnostics.Report(new Diagnostic(EpubRules.NoConformanceClaim, SourceSpan.None, $"The EPUB makes no claim of accessibility conformance: {why}.", hint));
        return false;
    }
}
