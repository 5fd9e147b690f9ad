using System.Collections.Frozen;
using Publishing.Unicode.Numerals;

namespace Publishing.Indexing;

/// <summary>Reads on through the tokens of a text. A method that fails does not move.</summary>
internal sealed class CitationCursor(List<CitationToken> tokens, int position)
{
    private static readonly CitationWord Nothing = new(CitationTokenKind.Mark, "\0");

    /// <summary>The next token's index.</summary>
    public int Position { get; set; } = position;

    /// <summary>All tokens.</summary>
    public List<CitationToken> Tokens => tokens;

    /// <summary>Whether no token is left.</summary>
    public bool IsAtEnd => Position >= tokens.Count;

    /// <summary>The next token; a mark NUL at the end.</summary>
    public CitationToken Next => Position < tokens.Count ? tokens[Position] : new CitationToken(int.MaxValue, int.MaxValue, Nothing);

    /// <summary>Whether the next token touches the one before it.</summary>
    public bool IsTouching => Position > 0 && Position < tokens.Count && tokens[Position].Start == tokens[Position - 1].End;

    /// <summary>Whether the number read last was written as no plain word is: in digits, with geresh or gershayim, or in Roman capitals or small letters.</summary>
    public bool WasMarked { get; private set; }

    /// <summary>Whether the number read last was Roman.</summary>
    public bool WasRoman { get; private set; }

    /// <summary>Takes a sign.</summary>
    public bool Mark(char sign)
    {
        if (!Next.IsMark(sign))
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes a word of a set, and the full stop or geresh of its abbreviation.</summary>
    public bool Word(FrozenSet<string> words)
    {
        if (Next.Kind is not (CitationTokenKind.Latin or CitationTokenKind.Hebrew) || !words.Contains(Next.Folded))
            return false;
        Position++;
        if (IsTouching && (Mark('.') || Mark('\'')))
            return true;
        return true;
    }

    /// <summary>Takes a number in digits, Hebrew letters or Roman numerals; 0 when there is none.</summary>
    public int Number()
    {
        var token = Next;
        switch (token.Kind)
        {
            case CitationTokenKind.Number:
                Position++;
                (WasMarked, WasRoman) = (true, false);
                return token.Value;
            case CitationTokenKind.Hebrew when HebrewNumerals.TryParse(token.Letters, out var value):
                Position++;
                (WasMarked, WasRoman) = (token.HasGershayim, false);
                if (IsTouching && Mark('\''))
                    WasMarked = true;
                return value;
            case CitationTokenKind.Latin when Roman(token.Folded) is > 0 and var roman:
                Position++;
                (WasMarked, WasRoman) = (true, true);
                return roman;
            default:
                return 0;
        }
    }

    /// <summary>Takes an ordinal or a number in a word, as מאמר ראשון and Part One have it; 0 when there is none.</summary>
    public int Ordinal()
    {
        var ordinal = PlaceWords.OrdinalOf(Next.Folded);
        if (ordinal > 0)
            (Position, WasMarked, WasRoman) = (Position + 1, true, false);
        return ordinal;
    }

    /// <summary>Takes a full stop between two numbers: 44.1, III.51.</summary>
    public bool InnerStop()
    {
        if (!Next.IsMark('.') || !IsTouching || Position + 1 >= tokens.Count || tokens[Position + 1].Kind != CitationTokenKind.Number || tokens[Position + 1].Start != Next.End)
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes a number written together with its label, as פ"א for the first chapter; 0 when there is none.</summary>
    public int Labelled(char label)
    {
        var token = Next;
        if (!token.HasGershayim || token.Letters.Length < 2 || token.Letters[0] != label || !HebrewNumerals.TryParse(token.Letters.AsSpan(1), out var value))
            return 0;
        Position++;
        (WasMarked, WasRoman) = (true, false);
        return value;
    }

    private static int Roman(string letters)
    {
        if (letters.Length is 0 or > 8)
            return 0;
        var (total, previous) = (0, 0);
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            var value = letters[i] switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, _ => 0 };
            if (value == 0)
                return 0;
            total += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }
        return string.Equals(RomanNumerals.Format(Math.Max(1, total)), letters, StringComparison.OrdinalIgnoreCase) ? total : 0;
    }
}
