using Publishing.Core;

namespace Publishing.Editions.Tests;

public sealed class EditionReaderTests
{
    [Fact]
    public void A_minimal_edition_has_sensible_defaults()
    {
        var (edition, diagnostics) = TestEdition.Read(TestEdition.Minimal);
        Assert.Empty(diagnostics);
        Assert.NotNull(edition);
        Assert.Equal("a-book", edition.Name);
        Assert.Equal(new Bilingual("A Book", null), edition.Title);
        Assert.Equal(["en", "he"], edition.Languages.Select(l => l.Tag));
        Assert.Equal([OutputKind.Pdf, OutputKind.Epub], edition.Outputs.ToArray());
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), edition.Modified);
        Assert.Equal((Pt.FromMillimetres(148), Pt.FromMillimetres(210)), (edition.Page.Width, edition.Page.Height));
        Assert.Equal((Pt.FromMillimetres(18), Pt.FromMillimetres(24)), (edition.Page.Inner, edition.Page.Outer));
        Assert.Equal(("EB Garamond", "Frank Ruhl Libre", null), (edition.Type.LatinFamily, edition.Type.HebrewFamily, edition.Type.FontFolder));
        Assert.Equal((Pt.FromPoints(10.5m), Pt.FromPoints(14), 900), (edition.Type.Size, edition.Type.Leading, edition.Type.HebrewScale));
        var text = Assert.Single(edition.Texts);
        Assert.Equal(("text-1", "book/one.txt", "en"), (text.Id, text.Path, text.Language.Tag));
        Assert.Null(edition.TermsPath);
    }

    [Fact]
    public void All_keys_are_read()
    {
        var (edition, diagnostics) = TestEdition.Read("""
            identifier: urn:isbn:978-3-16-148410-0
            name: the-book
            title: {en: A Book, he: ספר}
            subtitle: {he: משנה}
            publisher: Press
            publisher-note:
              en: |
                First.

                Second.
            rights: כל הזכויות שמורות
            modified: 2026-11-21T09:30:00Z
            languages: [he, en]
            terms: terms.yaml
            texts:
              - id: first
                file: ../shared/two.txt
                title: {en: Two, he: שתיים}
                author: {en: A. Author}
                origin: {en: A Journal}
                date: spring 1950
                language: he
            page: {trim: 6 x 9 in, inner: 0.75in, outer: 2cm, top: 60pt, bottom: 25mm}
            type: {latin: Gentium, hebrew: David, fonts: ../shared/fonts, size: 11pt, leading: 15pt, hebrew-scale: 0.95}
            outputs: [epub]
            """.ReplaceLineEndings("\n"));
        Assert.Equal(["E016"], diagnostics.Select(d => d.Rule.Code));
        Assert.Null(edition);
    }

    [Fact]
    public void Paths_are_counted_from_the_folder_of_the_edition()
    {
        var (edition, diagnostics) = TestEdition.Read(TestEdition.Minimal.Replace("one.txt", "../shared/./two.txt", StringComparison.Ordinal) + "type: {fonts: ../fonts}\npage: {trim: 6 x 9 in, inner: 0.75in}\n");
        Assert.Empty(diagnostics);
        Assert.Equal("shared/two.txt", edition!.Texts[0].Path);
        Assert.Equal("fonts", edition.Type.FontFolder);
        Assert.Equal((Pt.FromPoints(432), Pt.FromPoints(648), Pt.FromPoints(54)), (edition.Page.Width, edition.Page.Height, edition.Page.Inner));
    }

    [Fact]
    public void Microtypography_is_on_unless_it_is_turned_off()
    {
        var (usual, _) = TestEdition.Read(TestEdition.Minimal);
        Assert.Equal((true, 20), (usual!.Type.HangPunctuation, usual.Type.GlyphStretch));
        var (plain, diagnostics) = TestEdition.Read(TestEdition.Minimal + "type: {hanging: no, stretch: 0}\n");
        Assert.Empty(diagnostics);
        Assert.Equal((false, 0), (plain!.Type.HangPunctuation, plain.Type.GlyphStretch));
    }

    [Fact]
    public void The_sheets_of_the_booklet_are_read()
    {
        var (edition, diagnostics) = TestEdition.Read(TestEdition.Minimal + "booklet: {paper: A3, signature: 4, caliper: 0.1mm, creep: 1.25, fixed-sheet: innermost, turn: long-edge, fold-marks: no, crop-marks: no, labels: no}\n");
        Assert.Empty(diagnostics);
        Assert.Equal(
            new BookletSettings { Paper = BookletPaper.A3, SheetsPerSignature = 4, Caliper = Pt.FromMillimetres(0.1m), CreepFactor = 1250, InnermostStays = true, TurnsOnLongEdge = true, FoldMarks = false, CropMarks = false, Labels = false },
            edition!.Booklet);
        Assert.Equal(new BookletSettings(), TestEdition.Read(TestEdition.Minimal).Edition!.Booklet);
    }

    [Fact]
    public void Both_lists_of_hyphenation_are_read()
    {
        var (edition, diagnostics) = TestEdition.Read(TestEdition.Minimal + "hyphenation: {exceptions: [ta-ble, Naï-ve], never: Kedusha}\n");
        Assert.Empty(diagnostics);
        Assert.Equal(["ta-ble", "Naï-ve", "Kedusha"], edition!.Hyphenation.ToArray());
    }

    [Theory]
    [InlineData("titel: x\n", "E009", "7:1", "Did you mean 'title'?")]
    [InlineData("page: {trimm: A5}\n", "E009", "7:8", "Did you mean 'trim'?")]
    [InlineData("xyzzy-plugh: 1\n", "E009", "7:1", "Known keys: identifier")]
    [InlineData("title: again\n", "E008", "7:1", "Keep one")]
    [InlineData("subtitle: [a, b]\n", "E011", "7:11", null)]
    [InlineData("subtitle: {en: x, fr: y}\n", "E009", "7:19", "'en' and 'he'")]
    [InlineData("page: A5\n", "E011", "7:7", null)]
    [InlineData("page: {trim: A55}\n", "E013", "7:14", "Allowed: A5")]
    [InlineData("page: {inner: 18}\n", "E013", "7:15", "a number and a unit")]
    [InlineData("page: {inner: 500mm}\n", "E013", "7:15", null)]
    [InlineData("page: {inner: 60mm, outer: 60mm}\n", "E018", "7:7", null)]
    [InlineData("type: {size: huge}\n", "E013", "7:14", null)]
    [InlineData("type: {hebrew-scale: 9}\n", "E012", "7:22", null)]
    [InlineData("type: {hanging: maybe}\n", "E012", "7:17", "Allowed: yes, no")]
    [InlineData("type: {stretch: 0.05}\n", "E012", "7:17", "as a share of their width")]
    [InlineData("type: {stretch: [1]}\n", "E011", "7:17", null)]
    [InlineData("outputs: [pfd]\n", "E012", "7:11", "Did you mean 'pdf'?")]
    [InlineData("outputs: [pdf, pdf]\n", "E012", "7:16", "Keep it once")]
    [InlineData("languages: fr\n", "E012", "7:12", "Allowed: en, he")]
    [InlineData("name: a b\n", "E012", "7:7", null)]
    [InlineData("terms: none.yaml\n", "E016", "7:8", null)]
    [InlineData("rights: *x\n", "E006", "7:9", null)]
    [InlineData("rights: &x y\n", "E006", "7:9", null)]
    [InlineData("rights: \"open\n", "E003", "7:9", null)]
    [InlineData("---\nx: 1\n", "E003", "7:1", null)]
    [InlineData("hyphenation: {exceptions: [ta-ble, table]}\n", "E025", "7:36", "with a hyphen at each place")]
    [InlineData("hyphenation: {never: [ta-ble]}\n", "E025", "7:23", "without hyphens")]
    [InlineData("hyphenation: {exceptions: [ta-ble], never: Table}\n", "E025", "7:44", "Keep it once")]
    [InlineData("booklet: {paper: A6}\n", "E012", "7:18", "auto, A4, Letter, A3")]
    [InlineData("booklet: {signature: 2.5}\n", "E012", "7:22", "Write 4")]
    [InlineData("booklet: {caliper: 3mm}\n", "E013", "7:20", null)]
    [InlineData("booklet: {turn: over}\n", "E012", "7:17", "short-edge, long-edge")]
    [InlineData("hyphenation: {never: שולחן}\n", "E025", "7:22", "Latin letters")]
    [InlineData("subtitle: ''\n", "E012", "7:11", null)]
    [InlineData("binding: top\n", "E012", "7:10", "Allowed: left, right, both")]
    [InlineData("binding: both\n", "E030", "7:10", "a text in it")]
    [InlineData("folios: roman\n", "E012", "7:9", "Allowed: arabic, hebrew, hebrew-marked")]
    [InlineData("folios: hebrew\n", "E030", "7:9", "Put 'he' first")]
    [InlineData("page: {canon: tenths}\n", "E012", "7:15", "Did you mean 'ninths'?")]
    [InlineData("style: none.yaml\n", "E016", "7:8", null)]
    [InlineData("design: plain\n", "E011", "7:9", null)]
    [InlineData("design: {half-title: perhaps}\n", "E012", "7:22", "Allowed: yes, no")]
    [InlineData("design: {opening: verso}\n", "E012", "7:19", "Allowed: next, recto")]
    [InlineData("design: {numbers: roman}\n", "E012", "7:19", "Allowed: yes, no")]
    [InlineData("design: {other-title: 1}\n", "E012", "7:23", "Allowed: yes, no")]
    [InlineData("design: {running-heads: book}\n", "E012", "7:25", "Allowed: yes, no")]
    [InlineData("design: {ornament: star}\n", "E012", "7:20", "Did you mean 'stars'?")]
    [InlineData("design: {notes: sidenotes}\n", "E012", "7:17", "Did you mean 'endnotes'?")]
    [InlineData("design: {glossary: maybe}\n", "E012", "7:20", "Allowed: yes, no")]
    [InlineData("design: {provenance: full}\n", "E012", "7:22", "Allowed: yes, no")]
    [InlineData("design: {title-size: big}\n", "E013", "7:22", null)]
    [InlineData("design: {heading-size: 1pt}\n", "E013", "7:24", null)]
    [InlineData("design: {quote-size: 90pt}\n", "E013", "7:22", null)]
    [InlineData("design: {note-size: small}\n", "E013", "7:21", null)]
    [InlineData("design: {index-size: 8}\n", "E013", "7:22", null)]
    [InlineData("design: {indent: -1pt}\n", "E013", "7:18", null)]
    [InlineData("design: {sink: 1m}\n", "E013", "7:16", null)]
    [InlineData("cover: {art: none.png}\n", "E016", "7:14", null)]
    [InlineData("cover: {art: one.txt}\n", "E032", "7:14", "PNG or JPEG")]
    [InlineData("cover: {paper: 2mm}\n", "E013", "7:16", null)]
    [InlineData("cover: {spine: wide}\n", "E013", "7:16", null)]
    [InlineData("cover: {ground: blue}\n", "E012", "7:17", "1e3340")]
    [InlineData("cover: {ink: 12345}\n", "E012", "7:14", "1e3340")]
    [InlineData("cover: {blurb: [x]}\n", "E011", "7:16", null)]
    [InlineData("parts: [{title: P, texts: []}]\n", "E031", "7:27", "by their ids")]
    [InlineData("parts: [{title: P}]\n", "E010", "7:9", null)]
    [InlineData("parts: [{texts: [text-1]}]\n", "E010", "7:9", null)]
    [InlineData("parts: [{title: P, texts: [text-2]}]\n", "E031", "7:28", "Did you mean 'text-1'?")]
    [InlineData("parts: [{title: P, texts: [text-1]}, {title: Q, texts: [text-1]}]\n", "E031", "7:57", "each text in one part")]
    public void A_fault_is_reported_at_its_place(string added, string code, string place, string? hint)
    {
        var (edition, diagnostics) = TestEdition.Read(TestEdition.Minimal + added);
        Assert.Null(edition);
        var diagnostic = diagnostics.First(d => d.Rule.Code == code);
        Assert.Equal($"book/edition.yaml:{place}", diagnostic.Where.ToString());
        if (hint is not null)
            Assert.Contains(hint, diagnostic.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identifier: urn:uuid:6f1f4f0e-6f3a-4c62-9f0b-1f6f2b1c2d3e", "identifier: abc", "E015")]
    [InlineData("identifier: urn:uuid:6f1f4f0e-6f3a-4c62-9f0b-1f6f2b1c2d3e", "identifier: urn:isbn:9783161484101", "E015")]
    [InlineData("modified: 2026-11-21", "modified: 2026-13-41", "E014")]
    [InlineData("modified: 2026-11-21", "modified: yesterday", "E014")]
    [InlineData("title: A Book\n", "", "E010")]
    [InlineData("file: one.txt", "file: none.txt", "E016")]
    [InlineData("file: one.txt", "fil: one.txt", "E010")]
    [InlineData("    title: One\n", "    title: One\n    language: latin\n", "E012")]
    [InlineData("    title: One\n", "    title: One\n    id: 1\n", "E012")]
    [InlineData("    title: One\n", "    title: One\n    id: a\n  - {file: one.txt, title: T, id: a}\n", "E017")]
    [InlineData("texts:\n  - file: one.txt\n    title: One\n", "texts: []\n", "E012")]
    [InlineData("texts:\n  - file: one.txt\n    title: One\n", "texts: one.txt\n", "E011")]
    [InlineData("texts:\n  - file: one.txt\n    title: One\n", "texts: [one.txt]\n", "E011")]
    [InlineData("texts:\n  - file: one.txt\n    title: One\n", "texts:\n", "E010")]
    public void A_wrong_value_in_the_place_of_a_right_one_is_reported(string right, string wrong, string code)
    {
        var edition = TestEdition.Minimal.ReplaceLineEndings("\n");
        Assert.Contains(right, edition, StringComparison.Ordinal);
        var (read, diagnostics) = TestEdition.Read(edition.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Null(read);
        Assert.Contains(code, diagnostics.Select(d => d.Rule.Code));
        Assert.All(diagnostics, d => Assert.StartsWith("book/edition.yaml:", d.Where.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_collected()
    {
        var (_, diagnostics) = TestEdition.Read("titel: x\nmodified: soon\npage: {trim: B99, outer: wide}\ntexts:\n  - fil: x\n");
        Assert.Equal(["E009", "E010", "E010", "E014", "E013", "E013", "E009", "E010", "E010"], diagnostics.Select(d => d.Rule.Code));
    }

    [Theory]
    [InlineData("urn:uuid:6F1F4F0E-6f3a-4c62-9f0b-1f6f2b1c2d3e", true)]
    [InlineData("urn:uuid:6f1f4f0e", false)]
    [InlineData("urn:isbn:9783161484100", true)]
    [InlineData("urn:isbn:0-306-40615-2", true)]
    [InlineData("urn:isbn:0-306-40615-3", false)]
    [InlineData("https://example.org/book", true)]
    [InlineData("ftp://example.org/book", false)]
    [InlineData("", false)]
    public void Identifiers_are_checked(string identifier, bool isValid) => Assert.Equal(isValid, Identifiers.IsValid(identifier));

    [Fact]
    public void Every_key_is_documented_and_every_default_is_allowed()
    {
        foreach (var key in EditionKeys.Table.Keys.Concat(TermKeys.Table.Keys))
        {
            Assert.EndsWith(".", key.Meaning, StringComparison.Ordinal);
            if (key.Kind is SettingKind.Choice or SettingKind.Choices && key.Default is not null)
                Assert.All(key.Default!.Trim('[', ']').Split(", "), word => Assert.Contains(word, key.Allowed));
        }
    }
}
