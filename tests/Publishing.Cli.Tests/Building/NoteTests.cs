using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Typesetting.Pages;

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
    public void A_footnote_stands_on_the_page_of_its_mark_and_behind_its_paragraph_in_the_structure()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 60).Select(i => $"This is paragraph {i} of a text that goes on over some pages, so that there are marks on each.[^{i}]\n\n"));
        var notes = string.Concat(Enumerable.Range(1, 60).Select(i => $"[^{i}]: What is said of number {i}{string.Concat(Enumerable.Repeat(", and again", i % 9))}.\n\n"));
        var edition = WithNotes("notes-foot").Write("english.md", "# The Vessel\n\n" + paragraphs + notes);
        var build = new EditionBuild(new DiskFileSystem(), new DiagnosticList());
        var pages = build.Typeset(build.Assemble(edition.EditionPath)!)!.Value.Pages;

        for (var i = 1; i <= 60; i++)
            Assert.Equal(pages.Destinations[$"mark-english-{i}"].PageIndex, pages.Destinations[$"note-english-{i}"].PageIndex);
        Assert.True(pages.Destinations["note-english-60"].PageIndex - pages.Destinations["note-english-1"].PageIndex > 3);
        var texts = pages.Structure.Children[1].Children[0].Children;
        var firstNote = texts.ToList().FindIndex(e => e.Role == StructureRole.Note);
        Assert.Equal(StructureRole.P, texts[firstNote - 1].Role);
        Assert.Contains(texts[firstNote - 1].Children, e => e.Role == StructureRole.Reference);
        Assert.Equal(60, texts.Count(e => e.Role == StructureRole.Note));
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
