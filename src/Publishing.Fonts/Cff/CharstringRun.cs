using Publishing.Fonts.Outlines;
using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Cff;

/// <summary>Runs the charstring of a glyph: draws it, and writes it down again without subroutines.</summary>
/// <remarks>Adobe Technical Note 5177. Of the arithmetic only what fonts use: the rest was withdrawn with multiple masters.</remarks>
internal sealed class CharstringRun
{
    private const int DeepestCall = 10, MostOperands = 513, MostSteps = 500_000;

    private readonly CffFont font;
    private readonly OutlineBuilder outline = new();
    private readonly CharstringPath path;
    private readonly List<byte> flat = [];
    private readonly double[] stack = new double[MostOperands];
    private PrivateDict shared;
    private int count;
    private int hints;
    private int steps;
    private int lastNumber = -1;
    private double? width;
    private bool hasWidth;
    private bool isEnded;
    private bool isAccented;

    private CharstringRun(CffFont font, int glyph)
    {
        this.font = font;
        shared = font.PrivateOf(glyph);
        path = new CharstringPath(outline);
        Run(font.CharStrings[glyph].Span, 0);
    }

    /// <summary>The outline of a glyph.</summary>
    public static GlyphOutline Outline(CffFont font, int glyph) => new CharstringRun(font, glyph).outline.ToOutline();

    /// <summary>The charstring of a glyph without calls of subroutines, with its hints; an accented letter is drawn anew.</summary>
    public static byte[] Flatten(CffFont font, int glyph)
    {
        var run = new CharstringRun(font, glyph);
        if (run.isAccented)
            return OutlineCharstring.Write(run.outline.ToOutline(), run.width);
        if (!run.isEnded)
            run.flat.Add(CharstringOperator.EndChar);
        return [.. run.flat];
    }

    private void Run(ReadOnlySpan<byte> code, int depth)
    {
        var reader = new FontReader(code, "CFF ");
        if (depth > DeepestCall)
            throw reader.Fault(0, "subroutines call each other too deeply");
        for (var place = 0; place < code.Length && !isEnded;)
        {
            if (++steps > MostSteps)
                throw reader.Fault(place, "a charstring is too long");
            var start = place;
            int b = reader.U8(place++);
            if (b is CharstringOperator.ShortInt or >= 32)
            {
                Push(reader, ReadNumber(reader, b, ref place));
                lastNumber = flat.Count;
                flat.AddRange(code[start..place]);
                continue;
            }
            if (b == CharstringOperator.Return)
                return;
            if (b is CharstringOperator.CallSubr or CharstringOperator.CallGSubr)
            {
                Call(reader, b == CharstringOperator.CallSubr ? shared.Subrs : font.GlobalSubrs, depth);
                continue;
            }
            var operation = b == CharstringOperator.Escape ? b << 8 | reader.U8(place++) : b;
            Execute(reader, operation);
            if (b is CharstringOperator.HintMask or CharstringOperator.CntrMask)
            {
                var mask = (hints + 7) / 8;
                _ = reader.Slice(place, mask);
                place += mask;
            }
            flat.AddRange(code[start..place]);
            lastNumber = -1;
        }
    }

    private static double ReadNumber(FontReader reader, int b, ref int place)
    {
        switch (b)
        {
            case CharstringOperator.ShortInt:
                place += 2;
                return reader.I16(place - 2);
            case <= 246:
                return b - 139;
            case <= 250:
                return (b - 247) * 256 + reader.U8(place++) + 108;
            case <= 254:
                return -(b - 251) * 256 - reader.U8(place++) - 108;
            default:
                place += 4;
                return reader.I32(place - 4) / 65536.0;
        }
    }

    private void Push(FontReader reader, double value)
    {
        if (count == MostOperands)
            throw reader.Fault(0, "a charstring has too many operands");
        stack[count++] = value;
    }

    private double Pop(FontReader reader) => count > 0 ? stack[--count] : throw reader.Fault(0, "a charstring lacks an operand");

    private void Call(FontReader reader, CffIndex? subrs, int depth)
    {
        var number = Pop(reader);
        if (subrs is null)
            throw reader.Fault(0, "a charstring calls a subroutine of a font that has none");
        if (lastNumber < 0)
            throw reader.Fault(0, "a charstring computes the number of a subroutine");
        flat.RemoveRange(lastNumber, flat.Count - lastNumber);
        lastNumber = -1;
        var bias = subrs.Count < 1240 ? 107 : subrs.Count < 33900 ? 1131 : 32768;
        Run(subrs[(int)number + bias].Span, depth + 1);
    }

    private void Execute(FontReader reader, int operation)
    {
        switch (operation)
        {
            case CharstringOperator.HStem or CharstringOperator.VStem or CharstringOperator.HStemHm or CharstringOperator.VStemHm
                or CharstringOperator.HintMask or CharstringOperator.CntrMask:
                TakeWidth(count % 2 == 1);
                hints += count / 2; // A mask may have the last vertical stems before it.
                count = 0;
                break;
            case CharstringOperator.RMoveTo:
                TakeWidth(count > 2);
                var dy = Pop(reader);
                path.Move(Pop(reader), dy);
                count = 0;
                break;
            case CharstringOperator.HMoveTo:
                TakeWidth(count > 1);
                path.Move(Pop(reader), 0);
                count = 0;
                break;
            case CharstringOperator.VMoveTo:
                TakeWidth(count > 1);
                path.Move(0, Pop(reader));
                count = 0;
                break;
            case CharstringOperator.EndChar:
                TakeWidth(count is 1 or 5);
                if (count >= 4)
                    DrawAccented(reader);
                isEnded = true;
                break;
            default:
                if (path.Draw(operation, stack.AsSpan(0, count)))
                    count = 0;
                else
                    Compute(reader, operation);
                break;
        }
    }

    /// <summary>The first operator that clears the stack may have the width before its operands.</summary>
    private void TakeWidth(bool isThere)
    {
        if (!hasWidth && isThere)
        {
            width = stack[0];
            stack.AsSpan(1, count - 1).CopyTo(stack);
            count--;
        }
        hasWidth = true;
    }

    private void Compute(FontReader reader, int operation)
    {
        var last = Pop(reader);
        switch (operation)
        {
            case CharstringOperator.Abs:
                Push(reader, Math.Abs(last));
                break;
            case CharstringOperator.Neg:
                Push(reader, -last);
                break;
            case CharstringOperator.Drop:
                break;
            case CharstringOperator.Dup:
                Push(reader, last);
                Push(reader, last);
                break;
            case CharstringOperator.Exch:
                var first = Pop(reader);
                Push(reader, last);
                Push(reader, first);
                break;
            case CharstringOperator.Add:
                Push(reader, Pop(reader) + last);
                break;
            case CharstringOperator.Sub:
                Push(reader, Pop(reader) - last);
                break;
            case CharstringOperator.Mul:
                Push(reader, Pop(reader) * last);
                break;
            case CharstringOperator.Div when last != 0:
                Push(reader, Pop(reader) / last);
                break;
            default:
                throw reader.Fault(0, $"a charstring holds an operator ({operation:X}) that is not understood");
        }
    }

    /// <summary>Draws a base letter and an accent (Technical Note 5177, appendix C).</summary>
    private void DrawAccented(FontReader reader)
    {
        if (isAccented)
            throw reader.Fault(0, "an accented letter is made of another");
        isAccented = true;
        var (accent, letter, dy, dx) = (Pop(reader), Pop(reader), Pop(reader), Pop(reader));
        DrawPart(reader, (int)letter, 0, 0);
        DrawPart(reader, (int)accent, dx, dy);
    }

    private void DrawPart(FontReader reader, int code, double x, double y)
    {
        var glyph = font.GlyphOfStandardCode(code);
        if (glyph < 0)
            throw reader.Fault(0, "an accented letter has a part that the font does not have");
        var whole = width;
        (count, hints, hasWidth, isEnded) = (0, 0, false, false);
        shared = font.PrivateOf(glyph);
        path.Place(x, y);
        Run(font.CharStrings[glyph].Span, 1);
        width = whole;
    }
}
