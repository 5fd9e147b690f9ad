namespace Publishing.Epub;

/// <summary>Links out of the book.</summary>
internal static class WebLinks
{
    /// <summary>The address in the form that XHTML takes (escaped, host in ASCII), or null when it is not an absolute web or mail address.</summary>
    public static string? TryMake(string target) =>
        Uri.TryCreate(target.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https" or "mailto")
            ? uri.AbsoluteUri
            : null;
}
