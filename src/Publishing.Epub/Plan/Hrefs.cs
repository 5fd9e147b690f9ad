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
        var fromParts = from.Split('/');
        var toParts = to.Split('/');
        var shared = 0;
        while (shared < fromParts.Length - 1 && shared < toParts.Length - 1 && fromParts[shared] == toParts[shared])
            shared++;
        return string.Join('/', Enumerable.Repeat("..", fromParts.Length - 1 - shared).Concat(toParts[shared..]));
    }
}
