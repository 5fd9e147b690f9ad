using System.Collections.Immutable;
using System.Text;
using Publishing.Core;

namespace Publishing.Cli.Building.Caching;

/// <summary>Diagnostics as they are kept: what they say and where, without the sources that they speak of.</summary>
internal static class KeptDiagnostics
{
    /// <summary>Writes diagnostics.</summary>
    /// <returns>Whether they can be read back and say the same.</returns>
    public static bool Write(BinaryWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.Write(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(diagnostic.Rule.Code);
            writer.Write((int)diagnostic.Rule.Severity);
            writer.Write(diagnostic.Rule.Title);
            writer.Write(diagnostic.Text);
            writer.Write(diagnostic.Hint is not null);
            writer.Write(diagnostic.Hint ?? "");
            writer.Write(diagnostic.Where.Source is not null);
            writer.Write(diagnostic.Where.Source?.Path ?? "");
            var place = diagnostic.Where.Source?.PositionOf(diagnostic.Where.Start) ?? default;
            foreach (var number in (ReadOnlySpan<int>)[diagnostic.Where.Start, diagnostic.Where.End, place.Line, place.Column])
                writer.Write(number);
        }
        return Text(Restored([.. diagnostics.Select(d => (d, d.Where.Source?.PositionOf(d.Where.Start) ?? default))])) == Text(diagnostics);
    }

    /// <summary>Reads diagnostics.</summary>
    public static ImmutableArray<Diagnostic> Read(BinaryReader reader)
    {
        var read = new List<(Diagnostic, LinePosition)>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var rule = new DiagnosticRule(reader.ReadString(), (Severity)reader.ReadInt32(), reader.ReadString());
            var text = reader.ReadString();
            var (hasHint, hint) = (reader.ReadBoolean(), reader.ReadString());
            var (hasPlace, path) = (reader.ReadBoolean(), reader.ReadString());
            var (start, end, place) = (reader.ReadInt32(), reader.ReadInt32(), new LinePosition(reader.ReadInt32(), reader.ReadInt32()));
            var where = hasPlace ? new SourceSpan(new SourceText(path, ""), start, end) : SourceSpan.None;
            read.Add((new Diagnostic(rule, where, text, hasHint ? hint : null), place));
        }
        return Restored(read);
    }

    /// <summary>All that diagnostics say, hints too.</summary>
    public static string Text(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(d => FormattableString.Invariant($"{d}\0{d.Rule.Title}\0{d.Hint}\0{d.Where.Start}\0{d.Where.End}\n")));

    /// <summary>Gives diagnostics sources of blanks with line ends, in which each place has the line and column that it had.</summary>
    private static ImmutableArray<Diagnostic> Restored(IReadOnlyCollection<(Diagnostic Diagnostic, LinePosition Place)> diagnostics)
    {
        var sources = diagnostics.Where(d => d.Diagnostic.Where.Source is not null)
            .GroupBy(d => d.Diagnostic.Where.Source!.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => new SourceText(file.Key, Outline(file.Select(d => (d.Diagnostic.Where.Start, d.Diagnostic.Where.End, d.Place)))), StringComparer.Ordinal);
        return [.. diagnostics.Select(d => d.Diagnostic.Where.Source is { } source
            ? d.Diagnostic with { Where = d.Diagnostic.Where with { Source = sources[source.Path] } }
            : d.Diagnostic)];
    }

    private static string Outline(IEnumerable<(int Start, int End, LinePosition Place)> places)
    {
        var text = new StringBuilder();
        var line = 1;
        foreach (var (start, _, place) in places.OrderBy(p => p.Start))
        {
            // The last end of a line lies right before the first column, the others anywhere before it.
            var room = start - (place.Column - 1) - text.Length;
            if (place.Line > line && room >= place.Line - line)
            {
                text.Append(' ', room - (place.Line - line)).Append('\n', place.Line - line);
                line = place.Line;
            }
            text.Append(' ', Math.Max(0, start - text.Length));
        }
        var end = places.Max(p => p.End);
        return text.Append(' ', Math.Max(0, end - text.Length)).ToString();
    }
}
