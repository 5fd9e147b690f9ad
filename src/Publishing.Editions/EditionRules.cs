using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Editions;

/// <summary>The kinds of diagnostics of edition and terms files.</summary>
public static class EditionRules
{
    /// <summary>A file is not there or cannot be read.</summary>
    public static DiagnosticRule CannotReadFile { get; } = Error("E001", "File cannot be read");

    /// <summary>A file is not in UTF-8.</summary>
    public static DiagnosticRule NotUtf8 { get; } = Error("E002", "File is not UTF-8");

    /// <summary>A file is not YAML.</summary>
    public static DiagnosticRule BrokenYaml { get; } = Error("E003", "Broken YAML");

    /// <summary>A file is larger than a settings file can be.</summary>
    public static DiagnosticRule TooLarge { get; } = Error("E004", "File too large");

    /// <summary>Values are nested too deeply.</summary>
    public static DiagnosticRule TooDeep { get; } = Error("E005", "Nested too deeply");

    /// <summary>An anchor or alias is used.</summary>
    public static DiagnosticRule Alias { get; } = Error("E006", "Anchor or alias");

    /// <summary>A file holds no mapping.</summary>
    public static DiagnosticRule NotAMapping { get; } = Error("E007", "No keys");

    /// <summary>A key is given twice.</summary>
    public static DiagnosticRule DuplicateKey { get; } = Error("E008", "Duplicate key");

    /// <summary>A key is not known.</summary>
    public static DiagnosticRule UnknownKey { get; } = Error("E009", "Unknown key");

    /// <summary>A key is missing.</summary>
    public static DiagnosticRule MissingKey { get; } = Error("E010", "Missing key");

    /// <summary>A value is of another type: a list where a text should be.</summary>
    public static DiagnosticRule WrongType { get; } = Error("E011", "Wrong type");

    /// <summary>A value is none of those allowed.</summary>
    public static DiagnosticRule WrongValue { get; } = Error("E012", "Value not allowed");

    /// <summary>A length is not one, or too short or too long.</summary>
    public static DiagnosticRule BadLength { get; } = Error("E013", "Bad length");

    /// <summary>A date is not one.</summary>
    public static DiagnosticRule BadDate { get; } = Error("E014", "Bad date");

    /// <summary>An identifier is not one.</summary>
    public static DiagnosticRule BadIdentifier { get; } = Error("E015", "Bad identifier");

    /// <summary>A file that the edition names is not there.</summary>
    public static DiagnosticRule MissingFile { get; } = Error("E016", "Missing file");

    /// <summary>Two texts have the same id.</summary>
    public static DiagnosticRule DuplicateId { get; } = Error("E017", "Duplicate id");

    /// <summary>The margins leave no room for text.</summary>
    public static DiagnosticRule NoRoom { get; } = Error("E018", "No room for text");

    /// <summary>Characters of a source are neither published nor accounted for.</summary>
    public static DiagnosticRule TextLost { get; } = Error("E019", "Text lost");

    /// <summary>A text has no content.</summary>
    public static DiagnosticRule EmptyText { get; } = Error("E020", "Empty text");

    /// <summary>Two terms have the same headword.</summary>
    public static DiagnosticRule DuplicateTerm { get; } = Error("E021", "Duplicate term");

    /// <summary>A headword or form is not in the letters that it should be in.</summary>
    public static DiagnosticRule WrongScript { get; } = Error("E022", "Wrong script");

    /// <summary>Two values exclude each other.</summary>
    public static DiagnosticRule Contradiction { get; } = Error("E030", "Values that do not go together");

    /// <summary>A part names a text that is not there, that another part has, or that does not follow the one before it.</summary>
    public static DiagnosticRule WrongPart { get; } = Error("E031", "Part and texts disagree");

    /// <summary>A word of the hyphenation lists is none, or stands there twice.</summary>
    public static DiagnosticRule BadHyphenation { get; } = Error("E025", "Bad hyphenation");

    /// <summary>A path leads out of the folder that the command line keeps the edition in.</summary>
    public static DiagnosticRule PathOutside { get; } = Error("E050", "Path leads outside");

    /// <summary>A file is larger than allowed.</summary>
    public static DiagnosticRule FileTooLarge { get; } = Error("E051", "File larger than allowed");

    /// <summary>The files of an edition are larger together than allowed.</summary>
    public static DiagnosticRule AllTooLarge { get; } = Error("E052", "Files together larger than allowed");

    /// <summary>An edition has more files than allowed.</summary>
    public static DiagnosticRule TooManyFiles { get; } = Error("E053", "More files than allowed");

    /// <summary>A value holds a control character or a direction override.</summary>
    public static DiagnosticRule ControlInValue { get; } = Error("E054", "Control character in a value");

    /// <summary>A picture cannot be used.</summary>
    public static DiagnosticRule BadPicture { get; } = Error("E032", "Picture cannot be used");

    /// <summary>An edition, or its name, stands in a library twice.</summary>
    public static DiagnosticRule EditionTwice { get; } = Error("E055", "Edition twice in a library");

    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        CannotReadFile, NotUtf8, BrokenYaml, TooLarge, TooDeep, Alias, NotAMapping, DuplicateKey, UnknownKey, MissingKey, WrongType,
        WrongValue, BadLength, BadDate, BadIdentifier, MissingFile, DuplicateId, NoRoom, TextLost, EmptyText, DuplicateTerm, WrongScript, Contradiction, WrongPart, BadPicture,
        BadHyphenation,
        PathOutside, FileTooLarge, AllTooLarge, TooManyFiles, ControlInValue, EditionTwice,
    ];

    private static DiagnosticRule Error(string code, string title) => new(code, Severity.Error, title);
}
