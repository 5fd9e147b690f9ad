using System.Diagnostics;
using System.Globalization;
using Publishing.Benchmarks.Evenness;

namespace Publishing.Benchmarks;

/// <summary>Measures how evenly PDFs are set, each in a row of a table.</summary>
internal static class EvennessCommand
{
    /// <summary>The head of the table.</summary>
    public const string Head = """
        | | justified lines (en / he) | word space sd, em | wider than 1.5× natural | hyphenated (en) | ladders of 3+ | last lines under 2 em | widows + orphans | lines off the grid | full pages | page bottoms sd |
        |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        """;

    private const double MostUnread = 0.01;

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">PDFs.</param>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        Console.WriteLine(Head);
        foreach (var path in arguments)
            Console.WriteLine(Row(path, Measure(path)));
        return 0;
    }

    /// <summary>Measures a PDF with <c>mutool</c>, of Debian's package mupdf-tools.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The measures, or null when too many characters cannot be read: some programs write no usable map of Hebrew glyphs.</returns>
    public static BookEvenness? Measure(string path)
    {
        var start = new ProcessStartInfo("mutool") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in (string[])["draw", "-q", "-F", "stext", "-o", "-", path])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("mutool did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var (lines, read, unread) = (new List<TextLine>(), 0, 0);
        foreach (var (index, glyphs) in StructuredText.Read(process.StandardOutput).Index())
        {
            lines.AddRange(TextLine.Collect(index + 1, glyphs));
            read += glyphs.Count;
            unread += glyphs.Count(g => g.Character == 0xFFFD);
        }
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(error.Result);
        return unread > read * MostUnread ? null : new BookEvenness(lines);
    }

    /// <summary>The row of a PDF.</summary>
    public static string Row(string name, BookEvenness? book) => book is null ? $"| {name}: its characters cannot be read |" : string.Create(CultureInfo.InvariantCulture, $"| {name} | {book.English.Lines} / {book.Hebrew.Lines} | {book.English.SpaceDeviation:F3} / {book.Hebrew.SpaceDeviation:F3} | {Percent(book.English.WideLines)} / {Percent(book.Hebrew.WideLines)} | {Percent(book.English.Hyphenated)} | {book.English.Ladders} | {Percent(book.English.ShortLastLines)} / {Percent(book.Hebrew.ShortLastLines)} | {book.Widows} + {book.Orphans} | {book.LinesOffGrid} | {book.FullPages} | {book.BottomDeviation:F1} pt |");

    private static string Percent(double share) => (share * 100).ToString("F1", CultureInfo.InvariantCulture) + " %";
}
