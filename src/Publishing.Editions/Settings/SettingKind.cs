namespace Publishing.Editions;

/// <summary>What a setting holds.</summary>
public enum SettingKind
{
    /// <summary>One line of text, or several in a block.</summary>
    Text,

    /// <summary>A text in both languages (<c>en:</c> and <c>he:</c>), or plain text in one.</summary>
    Bilingual,

    /// <summary>A length with its unit: <c>18mm</c>, <c>10.5pt</c>, <c>0.75in</c>, <c>2cm</c>.</summary>
    Length,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A date, <c>2026-11-21</c>, with a time if need be: <c>2026-11-21T09:00:00Z</c>.</summary>
    Date,

    /// <summary>A URI that names the edition for good.</summary>
    Identifier,

    /// <summary>Letters of ASCII, digits and hyphens, beginning with a letter.</summary>
    Name,

    /// <summary>A language by its tag (BCP 47): <c>la</c>, <c>sa-Latn</c>.</summary>
    Language,

    /// <summary>One of the allowed words.</summary>
    Choice,

    /// <summary>A list of allowed words, each once.</summary>
    Choices,

    /// <summary>A list of texts.</summary>
    List,

    /// <summary>The size of the page: a named one, or two lengths (<c>140mm x 210mm</c>, <c>6 x 9 in</c>).</summary>
    Trim,

    /// <summary>A file, its path from the folder of this file.</summary>
    File,

    /// <summary>A folder, its path from the folder of this file.</summary>
    Folder,

    /// <summary>A group of further keys.</summary>
    Group,

    /// <summary>A list of groups of further keys.</summary>
    Groups,

    /// <summary>A colour of sRGB in six hexadecimal digits: <c>1e3340</c>.</summary>
    Colour,

    /// <summary>Yes or no.</summary>
    Switch,
}
