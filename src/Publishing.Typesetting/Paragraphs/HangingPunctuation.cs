namespace Publishing.Typesetting.Paragraphs;

/// <summary>How far characters hang into the margins, so that the edges look straight, in thousandths of their own width.</summary>
/// <remarks>
/// The smaller and the lighter a character, the farther. Start and end are those of the paragraph's direction, so that
/// the values serve Hebrew, mirrored, as well. After H. Zapf's practice as told by Hàn Thế Thành,
/// "Micro-typographic extensions to the TeX typesetting system", TUGboat 21 (2000), 317–434.
/// </remarks>
internal static class HangingPunctuation
{
    /// <summary>How far a character hangs out at the start of a line.</summary>
    public static int AtStart(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '"' or '‘' or '’' or '‚' or '‛' or '\'' => 500,
        '״' or '׳' => 300,
        '«' or '»' or '‹' or '›' => 300,
        '(' or '[' or '{' => 100,
        '–' or '—' => 200,
        'A' or 'T' or 'V' or 'W' or 'Y' => 50,
        _ => 0,
    };

    /// <summary>How far a character hangs out at the end of a line.</summary>
    public static int AtEnd(char character) => character switch
    {
        '.' or ',' => 700,
        '-' or '‐' or '\u00AD' or '־' => 500,
        '“' or '”' or '‟' or '"' or '‘' or '’' or '‛' or '\'' => 500,
        ':' or ';' or '׃' => 400,
        '״' or '׳' => 300,
        '«' or '»' or '‹' or '›' => 300,
        '–' => 300,
        '—' => 200,
        '!' or '?' or ')' or ']' or '}' => 100,
        'r' or 't' or 'y' or 'A' or 'T' or 'V' or 'W' or 'Y' or 'L' => 50,
        _ => 0,
    };
}
