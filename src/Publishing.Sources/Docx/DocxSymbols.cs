namespace Publishing.Sources;

/// <summary>The characters that fonts of symbols show for theirs.</summary>
internal static class DocxSymbols
{
    // Adobe's Symbol, 20 to 7E; what has no character of its own is a blank here.
    private const string Symbol = " !∀#∃%&∍()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /// <summary>The character that a font shows for a code, or null when it is not known.</summary>
    /// <param name="font">The font's name.</param>
    /// <param name="code">The code, as it is or from U+F000 on (ECMA-376-1, 17.3.3.30).</param>
    public static string? Find(string font, int code)
    {
        var low = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        return font.ToUpperInvariant() switch
        {
            "SYMBOL" when low is > 0x20 and < 0x7F => Symbol[low - 0x20] is not ' ' and var c ? c.ToString() : null,
            "SYMBOL" => low switch
            {
                0xA3 => "≤",
                0xA5 => "∞",
                0xAC => "←",
                0xAD => "↑",
                0xAE => "→",
                0xAF => "↓",
                0xB0 => "°",
                0xB1 => "±",
                0xB3 => "≥",
                0xB4 => "×",
                0xB7 => "•",
                0xB8 => "÷",
                0xB9 => "≠",
                0xBA => "≡",
                0xBB => "≈",
                0xBC => "…",
                0xD2 => "®",
                0xD3 => "©",
                0xD4 => "™",
                _ => null,
            },
            "WINGDINGS" => low switch
            {
                0x6C => "●",
                0x6E => "■",
                0x76 => "❖",
                0x9F => "•",
                0xA7 => "▪",
                0xD8 => "➢",
                0xDF => "←",
                0xE0 => "→",
                0xE1 => "↑",
                0xE2 => "↓",
                0xFB => "✗",
                0xFC => "✓",
                _ => null,
            },
            // A font of letters: the code is the character.
            _ => code is > 0x20 and < 0xD800 or > 0xF8FF and <= 0xFFFD ? ((char)code).ToString() : null,
        };
    }
}
