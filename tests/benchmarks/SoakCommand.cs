using System.Diagnostics;
using System.Globalization;
using System.Text;
using Publishing.Benchmarks.Book;
using Publishing.Cli;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Benchmarks;

/// <summary>Builds a library of many editions in one process, each with words of its own, and shows whether memory stays flat.</summary>
internal static class SoakCommand
{
    private const int PagesOfEdition = 6, Points = 20;

    // From a fifth of the way on, when all code has run and all tables are read, to the end.
    private const double MostGrowth = 1.10;

    /// <summary>Runs the command.</summary>
    /// <param name="editions">How many editions.</param>
    /// <returns>0 when memory is flat, 1 when it grows or an edition cannot be built.</returns>
    public static int Run(int editions)
    {
        var folder = Repository.Scratch("soak");
        var library = Write(folder, editions);
        var held = new List<long>();
        Console.WriteLine("editions   seconds   held after collection, MiB   working set, MiB");
        var watch = Stopwatch.StartNew();
        using var lines = new EachEdition(built =>
        {
            if (built % Math.Max(1, editions / Points) != 0)
                return;
            GC.Collect();
            GC.WaitForPendingFinalizers();
            held.Add(GC.GetTotalMemory(forceFullCollection: true));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{built,8} {watch.Elapsed.TotalSeconds,9:0} {held[^1] / 1048576.0,28:0.0} {Environment.WorkingSet / 1048576.0,18:0}"));
        });
        var environment = new CommandEnvironment(new DiskFileSystem(), lines, Console.Error, IsTerminal: false);
        var exitCode = Cli.CommandLine.RunAsync(["build", library, "-o", folder + "/out", "--no-cache"], environment).GetAwaiter().GetResult();
        if (held.Count == 0)
            return 1;
        var growth = (double)held[^1] / held[held.Count / 5];
        Console.WriteLine(FormattableString.Invariant($"{lines.Built} editions; memory held at the end is {growth:0.00} of that after a fifth of them."));
        return exitCode == 0 && lines.Built == editions && growth <= MostGrowth ? 0 : 1;
    }

    private static string Write(string folder, int editions)
    {
        var chapters = SyntheticBook.Make(PagesOfEdition);
        var list = new StringBuilder("editions:\n");
        for (var number = 1; number <= editions; number++)
        {
            var place = FormattableString.Invariant($"{folder}/{number}");
            Directory.CreateDirectory(place);
            EditionSource.Write([.. chapters.Select(chapter => chapter with { Paragraphs = chapter.Paragraphs.Add(Own(number)) })], place, Repository.PathOf("fonts"));
            var edition = place + "/edition.yaml";
            File.WriteAllText(edition, File.ReadAllText(edition).Replace("name: book", FormattableString.Invariant($"name: edition-{number}"), StringComparison.Ordinal).Replace("outputs: [pdf]", "outputs: [pdf, booklet, epub]", StringComparison.Ordinal));
            list.Append(CultureInfo.InvariantCulture, $"  - {number}/edition.yaml\n");
        }
        File.WriteAllText(folder + "/library.yaml", list.ToString());
        return folder + "/library.yaml";
    }

    /// <summary>A paragraph with words, a term and a citation that no other edition has: what a table that never forgets would grow by.</summary>
    private static string Own(int number)
    {
        var word = new string([.. number.ToString("D5", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))]);
        return $"A {word}kli [vessel of {word}] receives the {word}ness and the {word}ing of it, as {word.ToUpperInvariant()} has said, and עמ{(char)('א' + (number % 20))}{(char)('א' + (number / 20 % 20))}ית with it.";
    }

    /// <summary>Output that counts the editions by the lines of their PDFs.</summary>
    private sealed class EachEdition(Action<int> built) : StringWriter(CultureInfo.InvariantCulture)
    {
        public int Built { get; private set; }

        public override void WriteLine(string? value)
        {
            if (value?.Contains("proof/index.html: ", StringComparison.Ordinal) == true)
                built(++Built);
        }
    }
}
