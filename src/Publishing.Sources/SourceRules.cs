using Publishing.Core;

namespace Publishing.Sources;

/// <summary>What reading and normalising a source can have to say. Codes are never given to another rule.</summary>
public static class SourceRules
{
    /// <summary>The file is missing or cannot be read.</summary>
    public static DiagnosticRule Unreadable { get; } = new("S001", Severity.Error, "source cannot be read");

    /// <summary>The bytes are in no encoding that can be told for certain.</summary>
    public static DiagnosticRule InvalidEncoding { get; } = new("S002", Severity.Error, "source is not valid text");

    /// <summary>The file holds nothing but blanks.</summary>
    public static DiagnosticRule Empty { get; } = new("S003", Severity.Error, "source is empty");

    /// <summary>The text holds U+0000: it is no text, or in another encoding.</summary>
    public static DiagnosticRule NulCharacter { get; } = new("S004", Severity.Error, "NUL character in source");

    /// <summary>The text holds control characters, which are left out.</summary>
    public static DiagnosticRule ControlCharacter { get; } = new("S005", Severity.Warning, "control character in source");

    /// <summary>The ledger does not account for each character: a fault of the program.</summary>
    public static DiagnosticRule LedgerBroken { get; } = new("S006", Severity.Error, "ledger does not account for the source");

    /// <summary>A line of words in visual order was put right, but another order is nearly as likely.</summary>
    public static DiagnosticRule DoubtfulOrder { get; } = new("S007", Severity.Warning, "order of words in doubt");

    /// <summary>The corrections file has a fault.</summary>
    public static DiagnosticRule BadCorrection { get; } = new("S008", Severity.Error, "corrections file cannot be used");

    /// <summary>A correction does not find its place, or finds several.</summary>
    public static DiagnosticRule CorrectionNotPlaced { get; } = new("S009", Severity.Error, "correction finds no place");

    /// <summary>The file does not say its encoding and is not UTF-8; it was read in the one in which it reads well.</summary>
    public static DiagnosticRule GuessedEncoding { get; } = new("S010", Severity.Warning, "encoding guessed");

    /// <summary>The marks of a Markdown text are nested more deeply than any sensible text has them; it was read as plain text.</summary>
    public static DiagnosticRule NestedTooDeeply { get; } = new("S012", Severity.Warning, "Markdown nested too deeply");

    /// <summary>The page says that it is in one encoding, and its bytes are in another.</summary>
    public static DiagnosticRule WrongDeclaration { get; } = new("S011", Severity.Warning, "declared encoding contradicts the bytes");

    /// <summary>The elements of a web page are nested more deeply than any sensible page has them.</summary>
    public static DiagnosticRule PageNestedTooDeeply { get; } = new("S013", Severity.Error, "page nested too deeply");

    /// <summary>A bracket or a quotation mark has no partner.</summary>
    public static DiagnosticRule UnpairedMark { get; } = new("S015", Severity.Warning, "mark without a partner");

    /// <summary>A word stands twice in a row.</summary>
    public static DiagnosticRule DoubledWord { get; } = new("S016", Severity.Warning, "doubled word");

    /// <summary>A word that is a word, but likely not the one that was meant.</summary>
    public static DiagnosticRule WrongWord { get; } = new("S017", Severity.Warning, "likely a wrong word");

    /// <summary>A name or a term is spelled in two ways.</summary>
    public static DiagnosticRule TwoSpellings { get; } = new("S018", Severity.Warning, "two spellings of a name");

    /// <summary>A word has letters of two alphabets.</summary>
    public static DiagnosticRule MixedAlphabets { get; } = new("S019", Severity.Warning, "word in two alphabets");

    /// <summary>A paragraph ends without the mark of a sentence.</summary>
    public static DiagnosticRule BrokenSentence { get; } = new("S020", Severity.Warning, "sentence breaks off");

    /// <summary>A correction names a file that is none of the edition's texts.</summary>
    public static DiagnosticRule CorrectionOfNoText { get; } = new("S021", Severity.Warning, "correction belongs to no text");

    /// <summary>A file that should be an EPUB is none that can be read.</summary>
    public static DiagnosticRule NotAnEpub { get; } = new("S014", Severity.Error, "no EPUB that can be read");

    /// <summary>An EPUB unpacks to more than any book.</summary>
    public static DiagnosticRule EpubTooLarge { get; } = new("S022", Severity.Error, "EPUB unpacks to too much");

    /// <summary>An EPUB names a file outside of it, or one name stands for two files.</summary>
    public static DiagnosticRule EpubPath { get; } = new("S023", Severity.Error, "path that leads out of the EPUB");

    /// <summary>A file of an EPUB is no well-formed XML.</summary>
    public static DiagnosticRule EpubBrokenXml { get; } = new("S024", Severity.Error, "broken XML in an EPUB");

    /// <summary>A file of an EPUB declares entities.</summary>
    public static DiagnosticRule EpubEntities { get; } = new("S025", Severity.Error, "entities declared in an EPUB");

    /// <summary>A file of an EPUB is encrypted.</summary>
    public static DiagnosticRule EpubEncrypted { get; } = new("S026", Severity.Error, "encrypted EPUB");

    /// <summary>An EPUB has no text of the name that the path gives.</summary>
    public static DiagnosticRule NoSuchText { get; } = new("S027", Severity.Error, "no such text in the EPUB");

    /// <summary>An EPUB names a file that it does not hold.</summary>
    public static DiagnosticRule EpubFileMissing { get; } = new("S028", Severity.Error, "file missing from an EPUB");

    /// <summary>S030: a direction override makes the source look otherwise than it reads.</summary>
    public static DiagnosticRule DirectionOverride { get; } = new("S030", Severity.Warning, "direction override");

    /// <summary>S031: a character that nobody can see.</summary>
    public static DiagnosticRule UnseenCharacter { get; } = new("S031", Severity.Warning, "unseen character");

    /// <summary>S032: a text has pictures, which the document has no place for.</summary>
    public static DiagnosticRule PicturesLeftOut { get; } = new("S032", Severity.Warning, "pictures left out");

    /// <summary>A file that ends in .json is no JSON, or holds what the document model does not have.</summary>
    public static DiagnosticRule BadJson { get; } = new("S040", Severity.Error, "no JSON of a text");

    /// <summary>The JSON of a text is of a version that this program does not know.</summary>
    public static DiagnosticRule JsonVersion { get; } = new("S041", Severity.Error, "unknown version of the document model");

    /// <summary>A file that ends in .xml or .tei is no TEI.</summary>
    public static DiagnosticRule NotTei { get; } = new("S043", Severity.Error, "no TEI that can be read");

    /// <summary>A TEI document is no well-formed XML.</summary>
    public static DiagnosticRule TeiBrokenXml { get; } = new("S044", Severity.Error, "broken XML in TEI");

    /// <summary>A TEI document declares entities.</summary>
    public static DiagnosticRule TeiEntities { get; } = new("S045", Severity.Error, "entities declared in TEI");

    /// <summary>A file that should be a DOCX is none that can be read.</summary>
    public static DiagnosticRule NotADocx { get; } = new("S050", Severity.Error, "no DOCX that can be read");

    /// <summary>A DOCX unpacks to more than any text.</summary>
    public static DiagnosticRule DocxTooLarge { get; } = new("S051", Severity.Error, "DOCX unpacks to too much");

    /// <summary>A DOCX names a file outside of it, or one name stands for two files.</summary>
    public static DiagnosticRule DocxPath { get; } = new("S052", Severity.Error, "path that leads out of the DOCX");

    /// <summary>A part of a DOCX is no well-formed XML.</summary>
    public static DiagnosticRule DocxBrokenXml { get; } = new("S053", Severity.Error, "broken XML in a DOCX");

    /// <summary>A part of a DOCX has a document type.</summary>
    public static DiagnosticRule DocxEntities { get; } = new("S054", Severity.Error, "document type in a DOCX");

    /// <summary>A DOCX is protected by a password, or it is a document of before 2007.</summary>
    public static DiagnosticRule DocxEncrypted { get; } = new("S055", Severity.Error, "encrypted or old document");

    /// <summary>A text has a table, which the book cannot show as one: its rows become paragraphs.</summary>
    public static DiagnosticRule TableFlattened { get; } = new("S056", Severity.Warning, "table made paragraphs");

    /// <summary>A document holds another one, or an object of another program, which the book cannot show.</summary>
    public static DiagnosticRule EmbeddedLeftOut { get; } = new("S057", Severity.Warning, "embedded object left out");

    /// <summary>A text has changes that nobody has accepted or rejected; it is read as if all were accepted.</summary>
    public static DiagnosticRule TrackedChanges { get; } = new("S058", Severity.Warning, "tracked changes accepted");

    /// <summary>A text has comments or hidden words, which are left out and stand in the ledger.</summary>
    public static DiagnosticRule LeftOut { get; } = new("S059", Severity.Info, "comments or hidden text left out");

    /// <summary>A character is known only to a font of symbols.</summary>
    public static DiagnosticRule UnknownSymbol { get; } = new("S060", Severity.Warning, "symbol without a character");

    /// <summary>A text has small capitals, superscripts or underlined words, which the document model does not have.</summary>
    public static DiagnosticRule FormatNotKept { get; } = new("S061", Severity.Info, "format not kept");

    /// <summary>The direction that a document gives to a paragraph contradicts its letters.</summary>
    public static DiagnosticRule WrongDirection { get; } = new("S062", Severity.Warning, "direction contradicts the letters");

    /// <summary>A text has a formula, which is read as plain text.</summary>
    public static DiagnosticRule FormulaAsText { get; } = new("S063", Severity.Warning, "formula read as text");

    /// <summary>A part of a text is in a form that is not read, and is left out with its words.</summary>
    public static DiagnosticRule PartLeftOut { get; } = new("S064", Severity.Warning, "part of the text left out");

    /// <summary>A text is UTF-8 but for a few bytes, which are read as windows-1252 has them, or as U+FFFD where a character was cut.</summary>
    public static DiagnosticRule StrayByte { get; } = new("S065", Severity.Warning, "stray byte in UTF-8");

    /// <summary>The JSON of a text is larger, or nested more deeply, than any text.</summary>
    public static DiagnosticRule JsonTooLarge { get; } = new("S042", Severity.Error, "JSON too large or too deep");
}
