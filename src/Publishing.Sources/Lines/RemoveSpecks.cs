using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Takes out lines that hold one mark and no more, as programs that read scans make them of dirt and of the edges of pages.</summary>
/// <remarks>A lone star or tilde parts sections; what goes here can neither part them nor be text.</remarks>
internal static class RemoveSpecks
{
    private const string Name = "remove specks";

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        ImmutableArray<Line>.Builder? result = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsSettled || (lines[i].Trimmed.Replace(" ", "", StringComparison.Ordinal) is not ['|' or '¦' or '.' or ',', '|' or '¦' or '.' or ',' or '\''] && lines[i].Trimmed is not ['|' or '¦' or '_' or '\'' or '’' or '‘' or '`' or '.' or ',' or ';' or ':' or '^' or '\\' or '/']))
                continue;
            ledger.Remove(Name, lines[i].Text, "a line of one mark, which is dirt of a scan", 90);
            (result ??= lines.ToBuilder())[i] = new Line(TracedText.Empty);
        }
        return result?.MoveToImmutable() ?? lines;
    }
}
