using Publishing.Core;

namespace Publishing.Fonts;

/// <summary>What the reading of fonts may have to say to the author. Codes are never given to another rule.</summary>
public static class FontRules
{
    /// <summary>F001: a file of the font folder is not a font, or breaks the format.</summary>
    public static DiagnosticRule MalformedFont { get; } = new("F001", Severity.Error, "File is not a usable font");

    /// <summary>F002: a file of the font folder cannot be read.</summary>
    public static DiagnosticRule UnreadableFont { get; } = new("F002", Severity.Error, "Font file cannot be read");
}
