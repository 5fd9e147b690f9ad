using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Sources.Tests.Hebrew;

public class RepairVisualRunsTests
{
    private const string Column =
        "שורה ראשונה של פסקה ארוכה שאין בה שום פגם ושום תקלה והיא\n"
        + "נמשכת גם אל השורה השנייה שגם היא כתובה כסדרה מן ההתחלה ועד\n";

    [Fact]
    public void Lines_that_decide_themselves_are_all_put_right()
    {
        foreach (var width in (int[])[52, 64, 78])
        {
            var (text, lines) = new VisualRunDamage(new Random(width), width).Damage(HebrewProse.Paragraphs, VisualRunDamage.Runs.Words);
            var published = Published(text);
            Assert.True(lines.Count > 10);
            Assert.All(lines, line => Assert.Contains(Folding.Fold(line), published, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Runs_of_several_words_come_out_nearly_all_in_order()
    {
        var (right, total, accuracy, rounds) = (0, 0, 0.0, 0);
        for (var seed = 1; seed <= 12; seed++)
        {
            var (text, lines) = new VisualRunDamage(new Random(seed), 60 + seed * 2).Damage(HebrewProse.Paragraphs, VisualRunDamage.Runs.Mixed);
            var published = Published(text);
            right += lines.Count(line => published.Contains(Folding.Fold(line), StringComparison.Ordinal));
            total += lines.Count;
            accuracy += WordOrder.Accuracy(Folding.Fold(string.Join('\n', HebrewProse.Paragraphs)), published);
            rounds++;
        }
        Assert.True(accuracy / rounds >= 0.985, $"words in order {accuracy / rounds:F4}");
        Assert.True(right >= total * 0.85, $"lines right {right} of {total}");
    }

    [Fact]
    public void Prose_that_the_model_has_not_seen_comes_out_nearly_all_in_order()
    {
        var prose = File.ReadAllLines(Repository.PathOf("tests/Publishing.Sources.Tests/Hebrew/Texts/neged-ha-zerem.txt"));
        var (lines, right, paragraphs, whole, accuracy, texts) = (0, 0, 0, 0, 0.0, 0);
        foreach (var part in prose.Chunk(14))
        {
            var (text, truth) = new VisualRunDamage(new Random(texts), 62 + texts * 4).Damage(part, VisualRunDamage.Runs.Print);
            var published = Published(text);
            var blocks = published.Split('\n').ToHashSet(StringComparer.Ordinal);
            lines += truth.Count;
            right += truth.Count(line => published.Contains(Folding.Fold(line), StringComparison.Ordinal));
            paragraphs += part.Length;
            whole += part.Count(p => blocks.Contains(Folding.Fold(p)));
            accuracy += WordOrder.Accuracy(Folding.Fold(string.Join('\n', part)), published);
            texts++;
        }
        Assert.True(accuracy / texts >= 0.97, $"words in order {accuracy / texts:F4}");
        Assert.True(right >= lines * 0.8, $"lines right {right} of {lines}");
        Assert.True(whole >= paragraphs * 0.5, $"paragraphs right {whole} of {paragraphs}");
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 50)]
    [InlineData(3, 100)]
    public void Blanks_at_the_ends_of_lines_in_order_move_nothing(int seed, int perCent)
    {
        var prose = File.ReadAllLines(Repository.PathOf("tests/Publishing.Sources.Tests/Hebrew/Texts/neged-ha-zerem.txt"));
        var random = new Random(seed);
        var wrapped = string.Join("\n\n", prose.Select(p => string.Join('\n', Wrap(p, "\n").Split('\n').Select(l => random.Next(100) < perCent ? l + " " : l))));
        var source = new SourceText("a.txt", wrapped);
        var result = Normalisation.Normalise(source, new NormalisationOptions(Language.Hebrew), new DiagnosticList());
        Assert.DoesNotContain(result.Ledger.Entries, e => e.Pass.StartsWith("repair", StringComparison.Ordinal));
    }

    [Fact]
    public void Verse_with_double_spaces_moves_nothing()
    {
        var verse = string.Join('\n', HebrewProse.Paragraphs.SelectMany(p => p.Split(", ")).Select((l, i) => i % 3 == 0 ? l.Replace(" של ", "  של ", StringComparison.Ordinal) + " " : l));
        var result = Normalisation.Normalise(new SourceText("a.txt", verse), new NormalisationOptions(Language.Hebrew), new DiagnosticList());
        Assert.DoesNotContain(result.Ledger.Entries, e => e.Pass.StartsWith("repair", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Clean_text_stays_as_it_is(bool endsLinesInSpace)
    {
        var wrapped = string.Join("\n\n", HebrewProse.Paragraphs.Select(p => Wrap(p, endsLinesInSpace ? " \n" : "\n")));
        Assert.Equal(HebrewProse.Paragraphs.Select(Folding.Fold), Published(wrapped).Split('\n'));
    }

    [Fact]
    public void A_dash_in_a_run_of_its_own_goes_behind_the_words_it_follows() =>
        Assert.Contains("העצומה להקב\"ה - מדוע איננו מרגישים אותה כפי שהיא", Published(Column + "שהיא כפי  אותה  מרגישים  איננו  מדוע   - להקב\"ה  העצומה  ההשתוקקות \nבמלוא עוצמתה.\n"), StringComparison.Ordinal);

    [Fact]
    public void Brackets_in_runs_of_their_own_go_back_behind_the_words_they_follow()
    {
        Assert.Contains("מזה באה כפיית טובה וטמטום (אטימות) נגד כל מושג", Published(Column + "נגד כל מושג(אטימות)ואהבת עצמו, שהרי מזה באה כפיית טובה וטמטום \nרוחני.\n"), StringComparison.Ordinal);
        Assert.Contains("(מכתב מאליהו, חלק א, עמ' 144)", Published(Column + "ועוד מילים אחדות עד סוף הפסקה.\n\n)144(מכתב מאליהו, חלק א, עמ' \n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_can_be_read_in_several_ways_is_reported()
    {
        var diagnostics = new DiagnosticList();
        var source = new SourceText("a.txt", Column + "גדול קטן ישן חדש  כחול  ירוק  שחור  לבן  אדום  צהוב  עגול  מרובע \nסוף.\n");
        Normalisation.Normalise(source, new NormalisationOptions(Language.Hebrew), diagnostics);
        var doubt = Assert.Single(diagnostics.Sorted());
        Assert.Equal((SourceRules.DoubtfulOrder, 3), (doubt.Rule, source.PositionOf(doubt.Where.Start).Line));
    }

    private static string Wrap(string paragraph, string end)
    {
        var (text, width) = (new System.Text.StringBuilder(), 0);
        foreach (var word in paragraph.Split(' '))
        {
            if (width > 0 && width + word.Length > 68)
            {
                text.Append(end);
                width = 0;
            }
            text.Append(width > 0 ? " " : "").Append(word);
            width += word.Length + 1;
        }
        return text.ToString();
    }

    private static string Published(string text)
    {
        var diagnostics = new DiagnosticList();
        var result = Normalisation.Normalise(new SourceText("a.txt", text), new NormalisationOptions(Language.Hebrew), diagnostics);
        Assert.False(diagnostics.HasErrors);
        return Folding.Fold(string.Join('\n', result.Document.Blocks.Select(b => b.PlainText)));
    }
}
