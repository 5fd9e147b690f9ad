using Publishing.Sources;

namespace Publishing.Editions;

/// <summary>The keys of edition.yaml, and of the house style that editions may share.</summary>
public static class EditionKeys
{
    /// <summary>The table: each key with what it holds, what is allowed, its default and its meaning.</summary>
    public static SettingTable Table { get; } = new(
    [
        new("identifier", SettingKind.Identifier, "A URI that names the edition for good: urn:uuid:…, urn:isbn:… or a web address.") { IsRequired = true },
        new("name", SettingKind.Name, "The stem of the output files' names.") { Without = "the English title is used" },
        new("style", SettingKind.File, "The house style: a file with any of the keys that are marked so, which several editions share. What the edition gives itself goes before."),
        new("title", SettingKind.Bilingual, "The book's title.") { IsRequired = true },
        new("subtitle", SettingKind.Bilingual, "The book's subtitle."),
        new("publisher", SettingKind.Bilingual, "The publisher's name.") { IsStyle = true },
        new("publisher-note", SettingKind.Bilingual, "A note by the publisher; blank lines divide paragraphs."),
        new("rights", SettingKind.Bilingual, "The rights statement of the imprint page."),
        new("modified", SettingKind.Date, "When the edition was last changed, in UTC: the only date that reaches the outputs.") { IsRequired = true },
        new("languages", SettingKind.Choices, "The languages of the book, the main one first.") { Default = "[en, he]", Allowed = ["en", "he"] },
        new("binding", SettingKind.Choice, "The cover that the book opens at; both is a two-way book, English from the left and Hebrew from the right.") { Without = "that of the main language", Allowed = ["left", "right", "both"] },
        new("folios", SettingKind.Choice, "Page numbers of a book or half in Hebrew: figures behind front matter in letters, or letters throughout, with geresh and gershayim when marked.") { IsStyle = true, Default = "arabic", Allowed = ["arabic", "hebrew", "hebrew-marked"] },
        new("terms", SettingKind.File, "The glossary, a YAML file."),
        new("corrections", SettingKind.File, "What an editor settles in the sources, a YAML file."),
        new("texts", SettingKind.Groups, "The texts, in order.") { IsRequired = true },
        new("texts.file", SettingKind.File, "The source of the text: .txt, .html, .md, or a text of an EPUB by its file or number, as in book.epub#chapter-3.") { IsRequired = true },
        new("texts.encoding", SettingKind.Choice, "How the source is encoded; with auto it is told from the bytes, and a guess is a warning.") { Default = SourceEncodings.Automatic, Allowed = [.. SourceEncodings.Names] },
        new("texts.id", SettingKind.Name, "A name for links to the text.") { Without = "text-1, text-2, …" },
        new("texts.title", SettingKind.Bilingual, "The text's title.") { IsRequired = true },
        new("texts.short", SettingKind.Bilingual, "A short form of the title, for running heads."),
        new("texts.author", SettingKind.Bilingual, "Who wrote or said it."),
        new("texts.origin", SettingKind.Bilingual, "Where it comes from."),
        new("texts.date", SettingKind.Bilingual, "When it was written or said, in the author's words."),
        new("texts.language", SettingKind.Choice, "The language of the text.") { Default = "en", Allowed = ["en", "he"] },
        new("parts", SettingKind.Groups, "The parts of the book; texts may stand outside of any."),
        new("parts.title", SettingKind.Bilingual, "The part's title, which has a right-hand page of its own.") { IsRequired = true },
        new("parts.texts", SettingKind.List, "The ids of its texts, as they follow each other in the book.") { IsRequired = true },
        new("page", SettingKind.Group, "The page.") { IsStyle = true },
        new("page.trim", SettingKind.Trim, "The trimmed page.") { IsStyle = true, Default = "A5", Allowed = ["A5", "A6", "half-letter", "6x9in"] },
        new("page.canon", SettingKind.Choice, "The canon of the margins: the design's own, as 18, 24, 21 and 29 to 148 by 210; or ninths, a ninth of the page inside and above, two outside and below.") { IsStyle = true, Default = "house", Allowed = ["house", "ninths"] },
        new("page.inner", SettingKind.Length, "Margin at the spine.") { IsStyle = true, Without = "by the canon", Allowed = ["0mm", "100mm"] },
        new("page.outer", SettingKind.Length, "Margin at the fore-edge.") { IsStyle = true, Without = "by the canon", Allowed = ["0mm", "100mm"] },
        new("page.top", SettingKind.Length, "Margin above the first line.") { IsStyle = true, Without = "by the canon", Allowed = ["0mm", "100mm"] },
        new("page.bottom", SettingKind.Length, "Margin below the last line.") { IsStyle = true, Without = "by the canon", Allowed = ["0mm", "100mm"] },
        new("type", SettingKind.Group, "The type of the body text.") { IsStyle = true },
        new("type.latin", SettingKind.Text, "The family for Latin letters.") { IsStyle = true, Default = "EB Garamond" },
        new("type.hebrew", SettingKind.Text, "The family for Hebrew letters.") { IsStyle = true, Default = "Frank Ruhl Libre" },
        new("type.fonts", SettingKind.Folder, "The folder of the font files.") { IsStyle = true, Without = "the program's own fonts" },
        new("type.size", SettingKind.Length, "The size of the Latin body type.") { IsStyle = true, Default = "10.5pt", Allowed = ["4pt", "72pt"] },
        new("type.leading", SettingKind.Length, "From baseline to baseline.") { IsStyle = true, Default = "14pt", Allowed = ["4pt", "144pt"] },
        new("type.hebrew-scale", SettingKind.Number, "The Hebrew size as a share of the Latin one. At 0.90 the letters of Frank Ruhl Libre stand midway between the x-height and the capitals of EB Garamond.") { IsStyle = true, Default = "0.90", Allowed = ["0.5", "2"] },
        new("hyphenation", SettingKind.Group, "How words are divided at line ends.") { IsStyle = true },
        new("hyphenation.exceptions", SettingKind.List, "English words with all the hyphens that they may have: [ta-ble, astro-nomy].") { IsStyle = true },
        new("hyphenation.never", SettingKind.List, "English words that are never divided.") { IsStyle = true },
        new("design", SettingKind.Group, "The look of the book.") { IsStyle = true },
        new("design.half-title", SettingKind.Switch, "Whether a page with the title alone comes before the title page.") { IsStyle = true, Default = "yes" },
        new("design.opening", SettingKind.Choice, "Where a text begins: on the next page, or on the next right-hand page (left-hand in a book bound at the right).") { IsStyle = true, Default = "next", Allowed = ["next", "recto"] },
        new("design.numbers", SettingKind.Switch, "Whether the texts are numbered: in figures, or in letters above a Hebrew title.") { IsStyle = true, Default = "no" },
        new("design.other-title", SettingKind.Switch, "Whether a text's title in the other language stands below its title.") { IsStyle = true, Default = "yes" },
        new("design.running-heads", SettingKind.Switch, "Whether the book's title stands above left-hand pages and the text's above right-hand ones.") { IsStyle = true, Default = "yes" },
        new("design.ornament", SettingKind.Choice, "What parts the sections of a text where the source has stars or strokes.") { IsStyle = true, Default = "stars", Allowed = ["stars", "flower", "blank", "as-written"] },
        new("design.notes", SettingKind.Choice, "Where the notes of a text stand: at the foot of the page that carries their mark, or behind the text.") { IsStyle = true, Default = "footnotes", Allowed = ["footnotes", "endnotes"] },
        new("design.title-size", SettingKind.Length, "The size of texts' titles.") { IsStyle = true, Without = "1.62 of the body size", Allowed = ["4pt", "72pt"] },
        new("design.heading-size", SettingKind.Length, "The size of headings in a text.") { IsStyle = true, Without = "1.12 of the body size", Allowed = ["4pt", "72pt"] },
        new("design.quote-size", SettingKind.Length, "The size of block quotations.") { IsStyle = true, Without = "0.945 of the body size", Allowed = ["4pt", "72pt"] },
        new("design.note-size", SettingKind.Length, "The size of notes.") { IsStyle = true, Without = "0.86 of the body size, 0.92 behind the text", Allowed = ["4pt", "72pt"] },
        new("design.index-size", SettingKind.Length, "The size of indexes.") { IsStyle = true, Without = "0.88 of the body size", Allowed = ["4pt", "72pt"] },
        new("design.indent", SettingKind.Length, "The indent of a paragraph.") { IsStyle = true, Without = "1.5 of the body size", Allowed = ["0pt", "72pt"] },
        new("design.sink", SettingKind.Length, "The white above a text's title, in whole lines.") { IsStyle = true, Without = "an eighth of the page", Allowed = ["0mm", "300mm"] },
        new("epub", SettingKind.Group, "What only the EPUBs need.") { IsStyle = true },
        new("epub.ncx", SettingKind.Switch, "Whether they carry an NCX beside the contents of EPUB 3, for old readers.") { IsStyle = true, Default = "no" },
        new("epub.certifier", SettingKind.Text, "Who vouches that they are accessible; without anyone they describe their accessibility and claim no conformance.") { IsStyle = true, Without = "the publisher" },
        new("outputs", SettingKind.Choices, "What to make: a PDF for reading; the sheets of a booklet to fold and stitch; a PDF/X-4 with crop marks for a printing house; the EPUB of the whole book (epub), of its English (epub-en) and of its Hebrew texts (epub-he).") { IsStyle = true, Default = "[pdf, epub]", Allowed = [.. OutputKinds.Names] },
    ]);

    /// <summary>The keys that a house style may hold.</summary>
    public static SettingTable Style { get; } = new([.. Table.Keys.Where(k => k.IsStyle)]);
}
