using Publishing.Sources;

namespace Publishing.Editions;

/// <summary>The keys of edition.yaml.</summary>
public static class EditionKeys
{
    /// <summary>The table: each key with what it holds, what is allowed, its default and its meaning.</summary>
    public static SettingTable Table { get; } = new(
    [
        new("identifier", SettingKind.Identifier, "A URI that names the edition for good: urn:uuid:…, urn:isbn:… or a web address.") { IsRequired = true },
        new("name", SettingKind.Name, "The stem of the output files' names. Without it the English title is used."),
        new("title", SettingKind.Bilingual, "The book's title.") { IsRequired = true },
        new("subtitle", SettingKind.Bilingual, "The book's subtitle."),
        new("publisher", SettingKind.Bilingual, "The publisher's name."),
        new("publisher-note", SettingKind.Bilingual, "A note by the publisher; blank lines divide paragraphs."),
        new("rights", SettingKind.Bilingual, "The rights statement of the imprint page."),
        new("modified", SettingKind.Date, "When the edition was last changed, in UTC: the only date that reaches the outputs.") { IsRequired = true },
        new("languages", SettingKind.Choices, "The languages of the book, the main one first.") { Default = "[en, he]", Allowed = ["en", "he"] },
        new("binding", SettingKind.Choice, "The cover that the book opens at; both is a two-way book, English from the left and Hebrew from the right. Without it that of the main language.") { Allowed = ["left", "right", "both"] },
        new("folios", SettingKind.Choice, "Page numbers of a book or half in Hebrew: figures behind front matter in letters, or letters throughout, with geresh and gershayim when marked.") { Default = "arabic", Allowed = ["arabic", "hebrew", "hebrew-marked"] },
        new("terms", SettingKind.File, "The glossary."),
        new("corrections", SettingKind.File, "What an editor settles in the sources."),
        new("texts", SettingKind.Groups, "The texts, in order.") { IsRequired = true },
        new("texts.file", SettingKind.File, "The source of the text.") { IsRequired = true },
        new("texts.encoding", SettingKind.Choice, "How the source is encoded. With auto it is told from the bytes.") { Default = SourceEncodings.Automatic, Allowed = [.. SourceEncodings.Names] },
        new("texts.id", SettingKind.Name, "A name for links to the text. Without it text-1, text-2, ….") ,
        new("texts.title", SettingKind.Bilingual, "The text's title.") { IsRequired = true },
        new("texts.author", SettingKind.Bilingual, "Who wrote or said it."),
        new("texts.origin", SettingKind.Bilingual, "Where it comes from."),
        new("texts.date", SettingKind.Bilingual, "When it was written or said, in the author's words."),
        new("texts.language", SettingKind.Choice, "The language of the text.") { Default = "en", Allowed = ["en", "he"] },
        new("page", SettingKind.Group, "The page."),
        new("page.trim", SettingKind.Trim, "The trimmed page: a name, or width and height.") { Default = "A5", Allowed = ["A5", "A6", "half-letter", "6x9in"] },
        new("page.inner", SettingKind.Length, "Margin at the spine. Without it 12 % of the width.") { Allowed = ["0mm", "100mm"] },
        new("page.outer", SettingKind.Length, "Margin at the fore-edge. Without it 16 % of the width.") { Allowed = ["0mm", "100mm"] },
        new("page.top", SettingKind.Length, "Margin above the first line. Without it 10 % of the height.") { Allowed = ["0mm", "100mm"] },
        new("page.bottom", SettingKind.Length, "Margin below the last line. Without it 14 % of the height.") { Allowed = ["0mm", "100mm"] },
        new("type", SettingKind.Group, "The type of the body text."),
        new("type.latin", SettingKind.Text, "The family for Latin letters.") { Default = "EB Garamond" },
        new("type.hebrew", SettingKind.Text, "The family for Hebrew letters.") { Default = "Frank Ruhl Libre" },
        new("type.fonts", SettingKind.Folder, "The folder of the font files. Without it the program's own fonts."),
        new("type.size", SettingKind.Length, "The size of the Latin body type.") { Default = "10.5pt", Allowed = ["4pt", "72pt"] },
        new("type.leading", SettingKind.Length, "From baseline to baseline.") { Default = "14pt", Allowed = ["4pt", "144pt"] },
        new("type.hebrew-scale", SettingKind.Number, "The Hebrew size as a share of the Latin one. At 0.90 the letters of Frank Ruhl Libre stand midway between the x-height and the capitals of EB Garamond.") { Default = "0.90", Allowed = ["0.5", "2"] },
        new("outputs", SettingKind.Choices, "What to make: the reader's PDF, the sheets of a booklet, the printing house's PDF, the EPUB.") { Default = "[pdf, epub]", Allowed = ["pdf", "booklet", "print", "epub"] },
    ]);
}
