using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Leaves out what nobody can see, and writes as letters what fonts join.</summary>
internal static partial class CleanCharacters
{
    private const string Name = "clean characters";

    /// <summary>Takes out control characters, direction marks and characters without width, and sets letters for the ligatures of fonts and for codes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="diagnostics">Receives S003.</param>
    /// <param name="areLinesPrint">Whether lines may be lines of print: a hyphenation point that ends one is left, for it says that its word goes on in the next.</param>
    public static TracedText Apply(TracedText text, LedgerWriter ledger, IDiagnostics diagnostics, bool areLinesPrint = false)
    {
        var edits = new List<Edit>();
        var isMisread = areLinesPrint && MisreadUtf8.IsIn(text.Text);
        for (var i = 0; i < text.Length; i++)
        {
            if (isMisread && MisreadUtf8.LengthAt(text.Text, i, out var meant) is > 0 and var length)
            {
                edits.Add(new Edit(i, length, ReasonToRemove(meant[0]) is null ? meant : "", "UTF-8 that was read as windows-1252", 95));
                i += length - 1;
                continue;
            }
            if (LettersOf(text[i]) is { } letters)
                edits.Add(new Edit(i, 1, letters, "a ligature of a font stands for its letters", 99));
            if (areLinesPrint && text[i] == '\v' && GoesOn(text, i))
                edits.Add(new Edit(i, 1, " ", "a line that was broken by hand within its sentence", 90));
            if (areLinesPrint && text[i] == '&' && EntityAt(text, i, out var meantBy) is > 0 and var entity)
                edits.Add(new Edit(i, entity, meantBy, "the code of a character in a web page", 97));
            if (areLinesPrint && IsBullet(text, i))
                edits.Add(new Edit(i, 1, "•", "a letter of a symbol font that stands for a bullet", 90));
            if (areLinesPrint && text[i] == '{' && FieldCode().Match(text.Text, i) is { Success: true } field && field.Index == i)
            {
                edits.Add(new Edit(i, field.Length, "", "the code of a field of a word processor", 97));
                i += field.Length - 1;
                continue;
            }
            if (areLinesPrint && text[i] is '\'' or '`' && i + 1 < text.Length && text[i + 1] == text[i] && (i + 2 == text.Length || text[i + 2] != text[i]) && (i == 0 || text[i - 1] != text[i]))
            {
                edits.Add(new Edit(i, 2, "\"", "two apostrophes that stand for a quotation mark", 92));
                i++;
                continue;
            }
            var reason = ReasonToRemove(text[i]);
            if (reason is null || (areLinesPrint && text[i] == Hyphenation.SoftHyphen && i > 0 && char.IsLetter(text[i - 1]) && EndsLine(text, i + 1)))
                continue;
            var start = i;
            while (i + 1 < text.Length && ReasonToRemove(text[i + 1]) == reason)
                i++;
            edits.Add(new Edit(start, i + 1 - start, "", reason, 99));
            if (char.IsControl(text[start]))
            {
                diagnostics.Report(new Diagnostic(SourceRules.ControlCharacter, text.SpanOf(ledger.Source, start, i + 1 - start),
                    string.Create(CultureInfo.InvariantCulture, $"The control character U+{(int)text[start]:X4} is left out."),
                    "Remove it from the source."));
            }
        }
        return ledger.Apply(Name, text, edits);
    }

    [GeneratedRegex(@"\G\{ ?(?:HYPERLINK|PAGE|TOC|REF|PAGEREF|SEQ|XE|INCLUDEPICTURE)\b[^{}\n]{0,300}\} ?", RegexOptions.CultureInvariant)]
    private static partial Regex FieldCode();

    // What word processors put before an entry of a list: a letter or private character, and a tabulator.
    private static bool IsBullet(TracedText text, int index) =>
        text[index] is 'o' or '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF0FC' or '§' && index + 1 < text.Length && text[index + 1] == '\t'
        && (index == 0 || text[index - 1] is '\n' or '\r' or '\v' or ' ' or '\t');

    // "&quot;", "&#8217;": what a page has in its code; a word between & and ; that names no character stays.
    private static int EntityAt(TracedText text, int index, out string characters) =>
        CharacterReferences.At(text.Text, index, out characters) is > 0 and var length && text[index + length - 1] == ';' && characters.Length == 1 ? length : 0;

    private static bool GoesOn(TracedText text, int index)
    {
        while (index + 1 < text.Length && char.IsWhiteSpace(text[index + 1]) && text[index + 1] != '\n')
            index++;
        return index + 1 < text.Length && char.IsLower(text[index + 1]);
    }

    private static bool EndsLine(TracedText text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t' or '\r')
            index++;
        return index < text.Length && text[index] == '\n';
    }

    private static string? ReasonToRemove(char c) => c switch
    {
        (>= ' ' and < '\x7F') or (>= '\u05D0' and <= '\u05EA') => null,
        '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' => null,
        _ when char.IsControl(c) => "a control character",
        '\u200B' or '\u2060' or '\uFEFF' => "a character without width",
        '\u00AD' => "a hyphenation point",
        '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') =>
            "a direction mark: direction is a field of the document",
        _ => null,
    };

    // U+FB00 to U+FB06: what text out of PDFs has where the font joined letters.
    private static string? LettersOf(char c) => c switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        _ => null,
    };
}
