using System.Globalization;
using Publishing.Benchmarks.Book;
using Publishing.Testing;

namespace Publishing.Benchmarks;

/// <summary>Writes the synthetic book, for this program and for its peers.</summary>
internal static class BookCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">A folder, then numbers of pages.</param>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments.Length < 2)
        {
            Console.Error.WriteLine("Name a folder and one or more numbers of pages.");
            return 2;
        }
        foreach (var pages in arguments[1..])
            Console.WriteLine(Write(arguments[0], int.Parse(pages, CultureInfo.InvariantCulture)));
        return 0;
    }

    /// <summary>Writes the book of a length into a folder of its own below another.</summary>
    /// <returns>The folder of the book.</returns>
    public static string Write(string parent, int pages)
    {
        var folder = Path.Combine(parent, pages.ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        var (chapters, fonts) = (SyntheticBook.Make(pages), Repository.PathOf("fonts"));
        EditionSource.Write(chapters, folder, fonts);
        TypstSource.Write(chapters, folder);
        LatexSource.Write(chapters, folder, fonts);
        WebSource.Write(chapters, folder, fonts);
        MarkdownSource.Write(chapters, folder);
        return folder;
    }
}
