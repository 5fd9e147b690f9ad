using System.Text;

namespace Publishing.Sources.Tests;

/// <summary>The plain form in which dumps are compared: ASCII quotes, dashes, dots and spaces.</summary>
internal static class Folding
{
    public static string Fold(string dump)
    {
        var folded = new StringBuilder();
        foreach (var c in dump)
        {
            folded.Append(c switch
            {
                '“' or '”' or '„' or '″' or '״' => "\"",
                '‘' or '’' or '‚' or '′' or '׳' => "'",
                '–' or '—' or '־' => "-",
                '…' => "...",
                '\u00A0' => " ",
                _ => c.ToString(),
            });
        }
        return folded.ToString().TrimEnd('\n');
    }
}
