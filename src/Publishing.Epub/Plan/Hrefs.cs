namespace Publishing.Epub;

/// <summary>Relative links between the files of a package.</summary>
internal static class Hrefs
{
    /// <summary>The link from one file to another; empty when they are the same.</summary>
    /// <param name="from">The path of the file that holds the link, from the folder of the package document.</param>
    /// <param name="to">The path of the other file, likewise.</param>
    public static string Relative(string from, string to)
    {
        if (from == to)
            return "";
        var shared = from.AsSpan().CommonPrefixLength(to);
        shared = from.AsSpan(0, shared).LastIndexOf('/') + 1;
        var up = from.AsSpan(shared).Count('/');
        return string.Concat(string.Concat(Enumerable.Repeat("../", up)), to.AsSpan(shared));
    }
}
