using System.Buffers;
using System.Globalization;
using System.Text;

namespace Publishing.Testing.Pdf;

/// <summary>Reads objects from bytes: dictionaries, arrays, strings (byte[]), names, numbers (decimal), references, booleans, operators (StringBuilder-free strings).</summary>
public sealed class PdfSyntax(byte[] bytes, int position)
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(" \n\r\t\f\0()<>[]{}/%"u8);

    public int Position { get; private set; } = position;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    public object? Read()
    {
        SkipSpace();
        switch ((char)bytes[Position])
        {
            case '<' when bytes[Position + 1] == '<':
                return ReadDictionary();
            case '<':
                return ReadHexadecimal();
            case '(':
                return ReadLiteral();
            case '[':
                Position++;
                var items = new List<object?>();
                for (SkipSpace(); bytes[Position] != ']'; SkipSpace())
                    items.Add(Read());
                Position++;
                return items;
            case '/':
                Position++;
                return new PdfName(Token());
        }
        var token = Token();
        if (!decimal.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return token switch { "true" => true, "false" => false, "null" => null, _ => token };
        var after = Position;
        if (token.All(char.IsAsciiDigit) && !IsAtEnd && char.IsAsciiDigit((char)bytes[Position]) && Token() is var generation && generation.All(char.IsAsciiDigit)
            && !IsAtEnd && bytes[Position] == 'R' && Token() == "R")
            return new PdfReference((int)number);
        Position = after;
        return number;
    }

    public string Token()
    {
        SkipSpace();
        var start = Position;
        var length = bytes.AsSpan(start).IndexOfAny(Ends);
        Position = length < 0 ? bytes.Length : start + length;
        if (Position == start)
            throw new FormatException($"Unexpected '{(char)bytes[Position]}' at {Position}.");
        var raw = Encoding.Latin1.GetString(bytes, start, Position - start);
        while (raw.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0)
            raw = raw[..hash] + (char)Convert.ToInt32(raw.Substring(hash + 1, 2), 16) + raw[(hash + 3)..];
        return raw;
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && bytes[Position] is 0 or 9 or 10 or 12 or 13 or 32)
            Position++;
    }

    private Dictionary<string, object?> ReadDictionary()
    {
        Position += 2;
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (SkipSpace(); bytes[Position] != '>'; SkipSpace())
        {
            var name = (PdfName)Read()!;
            entries.Add(name.Value, Read());
        }
        Position += 2;
        return entries;
    }

    private byte[] ReadHexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.Latin1.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(digits);
    }

    private byte[] ReadLiteral()
    {
        Position++;
        var result = new List<byte>();
        for (var depth = 1; ; Position++)
        {
            var value = bytes[Position];
            if (value == '\\')
                value = bytes[++Position] switch { (byte)'r' => 13, (byte)'n' => 10, var other => other };
            else if (value == '(')
                depth++;
            else if (value == ')' && --depth == 0)
                break;
            result.Add(value);
        }
        Position++;
        return [.. result];
    }
}
