using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf;

/// <summary>Checks what all writers are given.</summary>
internal static class WriterArguments
{
    /// <summary>Throws where an argument is missing, or the book has no pages.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no pages.</exception>
    public static void Check(PageSet pages, Stream output, object options, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (pages.Pages.IsDefaultOrEmpty)
            throw new ArgumentException("A book has at least one page.", nameof(pages));
    }
}
