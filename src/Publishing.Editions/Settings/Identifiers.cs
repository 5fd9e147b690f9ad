namespace Publishing.Editions;

/// <summary>Checks names and identifiers.</summary>
internal static class Identifiers
{
    private const int LongestName = 100;

    /// <summary>Whether a text is a UUID or ISBN as a URN, or an absolute web address.</summary>
    public static bool IsValid(string text)
    {
        if (text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase))
            return Guid.TryParseExact(text.AsSpan(9), "D", out _);
        if (text.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase))
            return IsIsbn(text[9..].Replace("-", "", StringComparison.Ordinal));
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || uri.Scheme == "http") && uri.IsWellFormedOriginalString();
    }

    /// <summary>Whether a text is ASCII letters, digits and hyphens, a letter first: fit for a file name and an XML id.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    // The weights of ISO 2108: 1 and 3 by turns for 13 digits, 10 to 1 for 10.
    private static bool IsIsbn(string digits)
    {
        if (digits.Length == 13 && digits.All(char.IsAsciiDigit))
            return digits.Select((d, i) => (d - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;
        return digits.Length == 10 && digits[..9].All(char.IsAsciiDigit) && (char.IsAsciiDigit(digits[9]) || digits[9] is 'X' or 'x')
            && digits.Select((d, i) => (d is 'X' or 'x' ? 10 : d - '0') * (10 - i)).Sum() % 11 == 0;
    }
}
