using Publishing.Cli.Display;
using Publishing.Core;

namespace Publishing.Cli.Checking;

/// <summary>A report for people: by text, each diagnostic with the words that it speaks of and what to do.</summary>
internal static class TextReport
{
    /// <summary>Writes the report; nothing when there is nothing to say.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, Paint paint, TextWriter output)
    {
        foreach (var text in diagnostics.GroupBy(d => d.Where.Source?.Path ?? "", StringComparer.Ordinal))
        {
            if (text.Key.Length > 0)
                output.WriteLine(paint.Strong($"{Printable.Of(text.Key)} ({Counts.Of([.. text])})"));
            foreach (var diagnostic in text)
                Write(diagnostic, paint, output);
            output.WriteLine();
        }
        if (diagnostics.Count > 0)
            output.WriteLine(Counts.Of(diagnostics));
    }

    private static void Write(Diagnostic diagnostic, Paint paint, TextWriter output)
    {
        output.WriteLine(DiagnosticPrinting.Line(diagnostic, paint));
        if (Excerpt.Of(diagnostic.Where) is { } excerpt)
            Write(excerpt, paint, output);
        if (diagnostic.Hint is { } hint)
            output.WriteLine(paint.Pale("    hint: " + Printable.Of(hint)));
    }

    private static void Write(Excerpt excerpt, Paint paint, TextWriter output)
    {
        var number = FormattableString.Invariant($"{excerpt.Line,8} | ");
        var (before, marked, after) = (OnOneLine(excerpt.Before), OnOneLine(excerpt.Marked), OnOneLine(excerpt.After));
        var line = before + marked + after;
        if (line.Any(IsHebrew))
        {
            // A terminal turns such a line round by its own lights: a caret below would stand under another word.
            output.WriteLine(paint.Pale(number) + before + "⟦" + marked + "⟧" + after);
            return;
        }
        output.WriteLine(paint.Pale(number) + line);
        output.WriteLine(paint.Pale("         | ") + new string(' ', before.Length) + paint.Strong(new string('^', Math.Max(1, marked.Length))));
    }

    private static string OnOneLine(string text) => Printable.Of(text).Replace('\t', ' ');

    private static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC';
}
