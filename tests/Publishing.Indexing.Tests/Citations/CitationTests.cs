using Publishing.Testing;

namespace Publishing.Indexing.Tests;

public sealed class CitationTests
{
    [Fact]
    public void Each_form_of_the_list_is_parsed_to_its_keys()
    {
        var forms = Forms();
        Assert.True(forms.Count > 900);
        Assert.Empty(forms.Where(form => KeysIn(form.Text) != form.Keys).Select(form => $"{form.Text} → {KeysIn(form.Text)}, not {form.Keys}"));
    }

    [Fact]
    public void Each_form_is_found_inside_brackets_in_a_sentence()
    {
        var wrong = Forms().Where(form => !form.Text.StartsWith('(') && KeysIn($"As it is written ({form.Text}) and as is known.") != form.Keys).Select(form => form.Text);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Sentences_without_citations_have_none()
    {
        var sentences = File.ReadAllLines(Repository.PathOf("tests/suite/indexing/citations/none.txt"));
        Assert.True(sentences.Distinct(StringComparer.Ordinal).Count() >= 1000);
        Assert.Empty(sentences.SelectMany(s => CitationRecognition.FindIn(s, new CitationMemory()).Select(c => $"{s} → {c.Key}")));
    }

    [Fact]
    public void Sentences_about_other_things_have_none()
    {
        // The seeds, sentence by sentence, without those that cite.
        var sentences = Directory.GetFiles(Repository.PathOf("seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines)
            .SelectMany(line => line.Split(". "))
            .Where(s => s.Length > 20 && !s.Contains("Isaiah", StringComparison.Ordinal) && !s.Contains("Avot", StringComparison.Ordinal) && !s.Contains("Item 191", StringComparison.Ordinal)
                && !s.Contains("Deuteronomy", StringComparison.Ordinal) && !s.Contains("אבות", StringComparison.Ordinal) && !s.Contains("אות", StringComparison.Ordinal) && !s.Contains("מכתב", StringComparison.Ordinal))
            .ToArray();
        Assert.True(sentences.Length > 300);
        Assert.Empty(sentences.SelectMany(s => CitationRecognition.FindIn(s, new CitationMemory()).Select(c => $"{s} → {c.Key}")));
    }

    [Theory]
    [InlineData("(Isaiah 55:8) and again (ibid.)", "bible/isaiah 55:8 bible/isaiah 55:8")]
    [InlineData("(Isaiah 55:8), then (ibid. 56:1)", "bible/isaiah 55:8 bible/isaiah 56:1")]
    [InlineData("(Berakhot 33b; ibid., 34a)", "bavli/berakhot 33b bavli/berakhot 34a")]
    [InlineData("(ברכות לג ע\"ב) (שם)", "bavli/berakhot 33b bavli/berakhot 33b")]
    [InlineData("(ברכות לג ע\"א) (שם ע\"ב)", "bavli/berakhot 33a bavli/berakhot 33b")]
    [InlineData("(ישעיה נה, ח) (שם, ט)", "bible/isaiah 55:8 bible/isaiah 55:9")]
    [InlineData("(ישעיה נה, ח) (שם נו, ב)", "bible/isaiah 55:8 bible/isaiah 56:2")]
    [InlineData("(מכתב מאליהו, ח\"א עמ' 144) (תניא פרק לב) (מכתב מאליהו, שם)", "later/michtav-meeliyahu 1:p144 later/tanya 32 later/michtav-meeliyahu 1:p144")]
    [InlineData("(Isaiah 55:8), then loc. cit.", "bible/isaiah 55:8 bible/isaiah 55:8")]
    [InlineData("Kuzari 2:36, Tanya, ch. 32, and Kuzari, op. cit., 4:25", "later/kuzari 2:36 later/tanya 32 later/kuzari 4:25")]
    [InlineData("Kuzari 2:36 (Tanya, ch. 32) and Kuzari, ibid.", "later/kuzari 2:36 later/tanya 32 later/kuzari 2:36")]
    [InlineData("Isaiah 55:8, op. cit. and so on; the op. ed. of 5:30", "bible/isaiah 55:8")]
    [InlineData("הוא היה שם, וגם שם.", "")]
    [InlineData("(שם)", "")]
    [InlineData("(Gen. 1:1; 2:3; Ex. 20:2)", "bible/genesis 1:1 bible/genesis 2:3 bible/exodus 20:2")]
    public void Ibid_follows_its_antecedent(string text, string keys) =>
        Assert.Equal(keys, string.Join(' ', CitationRecognition.FindIn(text, new CitationMemory()).Select(c => c.Key)));

    [Fact]
    public void The_citations_of_the_seeds_are_found()
    {
        var dump = string.Concat(Directory.GetFiles(Repository.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal).SelectMany(path =>
        {
            var document = TextOf.Paragraphs([.. File.ReadAllLines(path).Where(line => line.Length > 0)]);
            return CitationRecognition.Find(document).Select(found =>
                $"{Path.GetFileName(path)[..3]}\t{found.Citation.Key}\t{document.Blocks[found.BlockIndex].PlainText[found.Citation.Start..found.Citation.End]}\n");
        }));
        Golden.Check("tests/suite/indexing/citations/seeds.txt", dump);
    }

    [Theory]
    [InlineData("Zohar 9:999z Berakhot 0a (((")]
    [InlineData("ברכות לג ע״ (שם שם שם ( בראשית ת״ת״ת א")]
    [InlineData("Gen. 1:1-1:1-1:1; ; ; 99999999999999999999:1")]
    [InlineData("(")]
    [InlineData("")]
    public void Damaged_citations_do_no_harm(string text) => Assert.All(CitationRecognition.FindIn(text, new CitationMemory()), c => Assert.InRange(c.End, c.Start + 1, text.Length));

    // The form, and its keys; those of a list of places with a plus between them.
    private static List<(string Text, string Keys)> Forms() =>
        [.. File.ReadAllLines(Repository.PathOf("tests/suite/indexing/citations/forms.tsv")).Select(line => line.Split('\t')).Select(form => (form[0], form[1]))];

    private static string KeysIn(string text) => string.Join(" + ", CitationRecognition.FindIn(text, new CitationMemory()).Select(c => c.Key));
}
