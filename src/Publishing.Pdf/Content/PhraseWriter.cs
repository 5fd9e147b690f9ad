using System.Text;
using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Writes phrases from left to right within lines from right to left, so that PDFium reads their words first to last.</summary>
/// <remarks>
/// PDFium sorts the objects of a line by where they begin, cuts the line into stretches of letters, of numbers and of what is neither, and in
/// a line from right to left reads the last stretch first. So the stretches of <c>Ein Sof</c> must be objects whose beginnings stand in the
/// opposite order: each begins with a glyph without ink at the right end of the phrase, a hair to the left of the one before, and
/// leaps back to where it is drawn. PDFium takes the ActualText for what such an object says; poppler heeds that of spans alone, and so the
/// sequence has another tag. The glyph stands for a right-to-left mark, as MuPDF ignores leaps where the direction changes.
/// </remarks>
internal sealed class PhraseWriter(TextObjectWriter text, MarkedContent marks, ShownRuns shown)
{
    // Between the beginnings of two stretches, and of two parts of one, in billionths of a point; floats tell them apart.
    private const long StretchStep = 100_000_000, PartStep = 10_000_000;

    // An object without breadth PDFium passes over.
    private const long Breadth = 500_000_000;

    private readonly List<Glyph> glyphs = [];

    /// <summary>Where the phrase ends that begins with a word, if PDFium must be told how to read it.</summary>
    /// <param name="line">A line from right to left.</param>
    /// <param name="first">The word.</param>
    /// <param name="runs">The runs of the line.</param>
    /// <returns>The word after the phrase; <paramref name="first"/> where there is none or nothing to be told.</returns>
    public static int EndOf(TextLine line, int first, ReadOnlySpan<ShownRun> runs)
    {
        var (end, stretches) = (first, 0);
        StretchKind? under = null;
        for (; end < line.Words.Length && line.Words[end].Run.Direction == Direction.LeftToRight; end++)
        {
            if (!runs[end].Use.HasInvisibleGlyphs)
                return first;
            foreach (var unit in line.Words[end].Run.Text)
                Count(unit);
            if (line.Words[end].Ending == WordEnding.Space)
                Count(' ');
        }
        if (end > first && line.Words[end - 1].Ending == WordEnding.Space)
            stretches--;
        return stretches > 1 ? end : first;

        void Count(char unit)
        {
            var kind = KindOf(unit);
            stretches += kind == under ? 0 : 1;
            under = kind;
        }
    }

    /// <summary>Writes a phrase and the space behind it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <param name="runs">The runs of the line.</param>
    /// <param name="page">The page's number, from 0.</param>
    public void Write(TextLine line, int first, int end, ReadOnlySpan<ShownRun> runs, int page)
    {
        Collect(line, first, end, runs);
        var last = line.Words[end - 1];
        var (left, right) = (TextObjectWriter.Billionths(line.Words[first].X), TextObjectWriter.Billionths(last.X) + runs[end - 1].Width * last.Stretch);
        var part = 0;
        for (var i = 0; i < glyphs.Count;)
        {
            var next = i + 1;
            while (next < glyphs.Count && glyphs[next].IsWith(glyphs[i]))
                next++;
            part = i > 0 && glyphs[i - 1].Stretch == glyphs[i].Stretch ? part + 1 : 0;
            var word = line.Words[glyphs[i].Word];
            marks.Enter(word.Element, word.Run.Language, page);
            // Without the glyph at its end as well PDFium would see a gap before what it reads next, unless that is a space.
            var isAfterSpace = i > 0 ? glyphs[i - 1].Text == " " : first > 0 && line.Words[first - 1].Ending == WordEnding.Space;
            WritePart(i, next, runs[glyphs[i].Word], word.Stretch, right - StretchStep * (glyphs[i].Stretch + 1) + PartStep * part, closes: !isAfterSpace && glyphs[i].Text != " ");
            i = next;
        }
        Finish(runs[end - 1], last, left, right - StretchStep * (glyphs[^1].Stretch + 2));
    }

    private void WritePart(int first, int end, ShownRun run, short stretch, long key, bool closes)
    {
        var (mark, nothing) = (glyphs[first].Code.Font.Mark, glyphs[first].Code.Font.Nothing);
        var actual = new StringBuilder();
        for (var i = first; i < end; i++)
            actual.Append(glyphs[i].Text);
        if (actual.Length > 0)
            marks.BeginCodedText(actual.ToString());
        text.Place();
        // There is none in a font that has no code left: such a phrase is read last word first.
        ShowMark(mark, key);
        if (glyphs[first].Text == " ")
        {
            // What PDFium takes for the space; the others see the one that the next part leaps back to.
            ShowMark(mark, key - Breadth);
        }
        else
        {
            if (first > 0 && glyphs[first - 1].Text == " " && run.Use.Space(glyphs[first].Code.Font) is var space && space.Font == glyphs[first].Code.Font)
                Show(space, glyphs[first - 1].X);
            else
                ShowMark(first == 0 ? mark : nothing, glyphs[first].X - (mark?.Width ?? 0) * run.Size * stretch);
            for (var i = first; i < end; i++)
                Show(glyphs[i].Code, glyphs[i].X);
        }
        if (closes)
            ShowMark(mark, key);
        text.EndShow();
        if (actual.Length > 0)
            marks.EndActualText();

        void Show(in FontCode code, long x) => text.Show(code, run.Size, stretch, glyphs[first].Rise, x);

        void ShowMark(FontCode? code, long x)
        {
            if (code is { } known)
                text.ShowMark(known, run.Size, stretch, glyphs[first].Rise, x);
        }
    }

    /// <summary>Ends the phrase at its left, from where the line goes on; PDFium sees no gap between that and the stretch that it reads next.</summary>
    private void Finish(ShownRun run, in PlacedWord last, long left, long key)
    {
        if (glyphs[^1].Code.Font.Mark is { } mark)
        {
            // PDFium would see a space in the leap, poppler a mark within the phrase.
            marks.BeginActualText("");
            marks.BeginCodedText("\u200F");
            text.Place();
            text.ShowMark(mark, run.Size, last.Stretch, 0, left);
            text.ShowMark(mark, run.Size, last.Stretch, 0, key);
            marks.EndActualText();
            marks.EndActualText();
        }
        text.Place();
        if (last.Ending == WordEnding.Space && run.Use.SpaceWidth is { } space)
            text.Show(run.Use.Space(text.Font), run.Size, last.Stretch, 0, left - text.WidthOfSpace(space, run.Size, last.Stretch));
        text.EndShow();
    }

    private void Collect(TextLine line, int first, int end, ReadOnlySpan<ShownRun> runs)
    {
        glyphs.Clear();
        var stretch = -1;
        StretchKind? under = null;
        for (var w = first; w < end; w++)
        {
            ref readonly var word = ref line.Words.ItemRef(w);
            var run = runs[w];
            var read = shown.Read(word.Run, word.Ending == WordEnding.Hyphen);
            var left = TextObjectWriter.Billionths(word.X);
            for (var i = 0; i < read.Length; i++)
            {
                var own = shown.TextOf(i);
                var glyph = ShownRuns.Show(word.Run, run, Direction.LeftToRight, read[i], own, "", "");
                Add(own, glyph.Code, left + glyph.X * word.Stretch, glyph.Rise, w);
            }
            if (w + 1 < end && word.Ending == WordEnding.Space && run.Use.SpaceWidth is not null)
                Add(" ", glyphs[^1].Code, left + run.Width * word.Stretch, 0, w);
        }

        void Add(string own, FontCode code, long x, long rise, int word)
        {
            var kind = own.Length > 0 ? KindOf(own[0]) : under;
            stretch += kind == under && stretch >= 0 ? 0 : 1;
            under = kind;
            glyphs.Add(new Glyph(code, x, rise, own, stretch, word));
        }
    }

    /// <summary>The class of a character, as PDFium tells them apart.</summary>
    private static StretchKind KindOf(char unit) =>
        char.IsLetter(unit) ? StretchKind.Letters
        : char.IsDigit(unit) || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format
            || unit is ',' or '.' or ':' or '/' or '+' or '-' or '#' or '%' or '$' or '€' or '£' or '°' or '\u00A0' ? StretchKind.Numbers
        : StretchKind.Others;

    private enum StretchKind
    {
        Letters,
        Numbers,
        Others,
    }

    private readonly record struct Glyph(FontCode Code, long X, long Rise, string Text, int Stretch, int Word)
    {
        /// <summary>Whether both can be one object.</summary>
        public bool IsWith(Glyph other) => Stretch == other.Stretch && Word == other.Word && Code.Font == other.Code.Font && Rise == other.Rise && Text == " " == (other.Text == " ");
    }
}
