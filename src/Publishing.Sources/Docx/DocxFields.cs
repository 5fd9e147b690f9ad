using System.Text;

namespace Publishing.Sources;

/// <summary>The fields that are open at a place of a DOCX (ECMA-376-1, 17.16): each has a code and, behind it, what the code last gave.</summary>
internal sealed class DocxFields
{
    private const int Deepest = 100;
    private readonly Stack<Field> open = new();
    private int tooDeep;

    /// <summary>Whether the place is in the code of a field.</summary>
    public bool IsInCode => open.Any(f => f.IsInCode);

    /// <summary>The address of the innermost link that the place is in, or null.</summary>
    public string? Link => open.Select(f => f.Link).FirstOrDefault(l => l is not null);

    /// <summary>Whether the place is in the contents or an index, which are made anew.</summary>
    public bool IsContents => open.Any(f => f.IsContents);

    /// <summary>A field begins.</summary>
    public void Begin()
    {
        if (open.Count < Deepest)
            open.Push(new Field());
        else
            tooDeep++;
    }

    /// <summary>A piece of the code of the innermost field.</summary>
    public void Code(string text)
    {
        if (open.TryPeek(out var field) && field.IsInCode)
            field.Code.Append(text);
    }

    /// <summary>The code is over.</summary>
    public void Separate()
    {
        if (tooDeep == 0 && open.TryPeek(out var field))
            field.Settle();
    }

    /// <summary>The field is over.</summary>
    public void End()
    {
        if (tooDeep > 0)
            tooDeep--;
        else
            open.TryPop(out _);
    }

    /// <summary>The address of the web that the code of a field leads to, or null.</summary>
    public static string? LinkOf(string code)
    {
        var words = code.Trim();
        if (!words.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return null;
        var start = words.IndexOf('"', StringComparison.Ordinal) + 1;
        var end = start > 0 ? words.IndexOf('"', start) : -1;
        // A switch before the address makes it a place in the document.
        return end > start && !words[..start].Contains('\\', StringComparison.Ordinal) ? Address(words[start..end]) : null;
    }

    /// <summary>An address of the web or of mail, or null when it is anything else.</summary>
    public static string? Address(string? target) =>
        target is not null && (HtmlTags.IsWebAddress(target) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) ? target : null;

    /// <summary>Whether the code of a field makes the contents or an index.</summary>
    public static bool MakesContents(string code) => code.TrimStart().Split(' ', 2)[0].ToUpperInvariant() is "TOC" or "INDEX" or "TOA";

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool IsInCode { get; private set; } = true;

        public string? Link { get; private set; }

        public bool IsContents { get; private set; }

        public void Settle()
        {
            (IsInCode, Link, IsContents) = (false, LinkOf(Code.ToString()), MakesContents(Code.ToString()));
        }
    }
}
