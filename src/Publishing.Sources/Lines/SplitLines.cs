using System.Buffers;
using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Divides the source into lines.</summary>
internal static class SplitLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static ImmutableArray<Line> Apply(LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var text = CleanCharacters.Apply(TracedText.Of(ledger.Source), ledger, diagnostics, areLinesPrint: true);
        var lines = ImmutableArray.CreateBuilder<Line>();
        var start = 0;
        for (var i = text.Text.NextOf(Ends, 0); i < text.Length; i = text.Text.NextOf(Ends, start))
        {
            var c = text[i];
            if (c != '\f' || i > start)
                lines.Add(new Line(text.Slice(start, i - start)));
            if (c == '\f')
                lines.Add(new Line(TracedText.Empty, IsSeam: true));
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
        if (start < text.Length)
            lines.Add(new Line(text.Slice(start)));
        return lines.ToImmutable();
    }
}
