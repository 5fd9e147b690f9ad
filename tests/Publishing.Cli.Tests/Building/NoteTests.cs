namespace Publishing.Cli.Tests.Building;

public class NoteTests
{
    private static TinyEdition WithNotes(string name) => new TinyEdition(name)
        .Replace("edition.yaml", "english.txt", "english.md").Replace("edition.yaml", "hebrew.txt", "hebrew.md")
        .Write("english.md", "# The Vessel\n\nA Kli receives[^1] the light, and more.[^1b]\n\n[^1]: By *desire* alone.\n\n[^1b]: A second remark.\n")
        .Write("hebrew.md", "# האור\n\nהאור ממלא[^1] את הכלי.\n\n[^1]: לפי הרצון.\n");

    [Fact]
    public void Each_text_has_its_notes_behind_it_under_their_numbers()
    {
        var run = CommandRun.Of("dump", "lines", WithNotes("notes-lines").Replace("edition.yaml", "outputs:", "design: { notes: endnotes }\noutputs:").EditionPath);

        Assert.Equal(0, run.ExitCode);
        var lines = run.Output.Split('\n');
        var (text, heading) = (Line("receives1"), Line("Notes"));
        var (first, second) = (Line("1. By desire alone."), Line("2. A second remark."));
        var (hebrewText, hebrewHeading, hebrew) = (Line("ממלא1"), Line("הערות"), Line("לפי הרצון."));
        int[] order = [text, heading, first, second, hebrewText, hebrewHeading, hebrew];
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);

        int Line(string words) => Array.FindIndex(lines, l => l.Replace('\u00A0', ' ').Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_of_two_texts_have_names_of_their_own()
    {
        var edition = WithNotes("notes-names");

        var run = edition.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("X004", run.Output + run.Error, StringComparison.Ordinal);
        var tags = CommandRun.Of("dump", "tags", edition.EditionPath).Output;
        Assert.Equal(3, tags.Split('\n').Count(l => l.TrimStart().StartsWith("Note", StringComparison.Ordinal)));
    }
}
