using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Publishing.Indexing;

/// <summary>Reduces words to the letters by which they are compared and filed.</summary>
/// <remarks>
/// Latin letters lose case and diacritics; apostrophes, ʾ and ʿ vanish. Hebrew letters lose niqqud and cantillation;
/// geresh and gershayim vanish, final forms become base forms. Quotation marks vanish too: they often stand for gershayim.
/// </remarks>
public static class LetterFolding
{
    [ThreadStatic]
    private static WordMemory<string>? memory;

    // Each ligature or pointed presentation form, followed by its base letters.
    private const string PresentationForms =
        "\u05F0וו \u05F1וי \u05F2יי \uFB1Dי \uFB20ע \uFB21א \uFB22ד \uFB23ה \uFB24כ \uFB25ל \uFB26מ \uFB27ר "
        + "\uFB28ת \uFB2Aש \uFB2Bש \uFB2Cש \uFB2Dש \uFB2Eא \uFB2Fא \uFB30א \uFB31ב \uFB32ג \uFB33ד \uFB34ה "
        + "\uFB35ו \uFB36ז \uFB38ט \uFB39י \uFB3Aכ \uFB3Bכ \uFB3Cל \uFB3Eמ \uFB40נ \uFB41ס \uFB43פ \uFB44פ "
        + "\uFB46צ \uFB47ק \uFB48ר \uFB49ש \uFB4Aת \uFB4Bו \uFB4Cב \uFB4Dכ \uFB4Eפ \uFB4Fאל";

    private static readonly FrozenDictionary<char, string> HebrewForms = PresentationForms.Split(' ').ToFrozenDictionary(form => form[0], form => form[1..]);

    /// <summary>Folds a word or a text. What is neither letter, digit nor vanishing mark stays as it is.</summary>
    public static string Fold(ReadOnlySpan<char> text) => (memory ??= new WordMemory<string>(FoldAnew)).Of(text);

    private static string FoldAnew(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text)
            Append(folded, unit);
        return folded.ToString();
    }

    /// <summary>Whether a UTF-16 unit is a Hebrew letter, pointed presentation forms included.</summary>
    public static bool IsHebrewLetter(char unit) => unit is (>= 'א' and <= 'ת') or (>= '\u05EF' and <= '\u05F2') or (>= '\uFB1D' and <= '\uFB4F');

    /// <summary>Whether a UTF-16 unit is a mark that stands on a Hebrew letter: niqqud, cantillation, meteg.</summary>
    public static bool IsHebrewMark(char unit) => unit is (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7' or '\u034F';

    /// <summary>Whether a UTF-16 unit is an apostrophe or a sign used as one in transliteration.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '’' or '‘' or 'ʾ' or 'ʿ' or 'ʼ' or 'ʻ' or '`' or '´' or '′';

    /// <summary>Whether a UTF-16 unit is geresh, gershayim, or a quotation mark that stands for one of them between Hebrew letters.</summary>
    public static bool IsGereshLike(char unit) => unit is '׳' or '״' or '\'' or '"' or '’' or '”' or '‘' or '“';

    private static void Append(StringBuilder folded, char unit)
    {
        switch (unit)
        {
            case >= 'a' and <= 'z':
                folded.Append(unit);
                break;
            case >= 'A' and <= 'Z':
                folded.Append((char)(unit + 32));
                break;
            case >= 'א' and <= 'ת':
                folded.Append(BaseForm(unit));
                break;
            case '׳' or '״' or '"' or '“' or '”' or '„' or '\u200E' or '\u200F' or '\u00AD' or '\u200D' or '\u200C':
                break;
            default:
                if (IsHebrewMark(unit) || IsApostrophe(unit) || unit is >= '\u0300' and <= '\u036F')
                    break;
                if (LatinBaseLetters.Of(unit) is { } latin)
                    folded.Append(latin);
                else if (HebrewForms.TryGetValue(unit, out var hebrew))
                    folded.Append(hebrew);
                else
                    folded.Append(char.ToLower(unit, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static char BaseForm(char letter) => letter switch
    {
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        _ => letter,
    };
}
