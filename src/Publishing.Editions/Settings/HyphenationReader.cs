using System.Collections.Immutable;

namespace Publishing.Editions;

/// <summary>Reads the words whose divisions the editor settles.</summary>
internal static class HyphenationReader
{
    private const string Hint = "Write a word of Latin letters: under 'exceptions' with a hyphen at each place where it may be divided, under 'never' without hyphens.";

    /// <summary>The words of both lists; reports E025.</summary>
    public static ImmutableArray<string> Read(SettingsSection section)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, hasHyphens) in (ReadOnlySpan<(string, bool)>)[("exceptions", true), ("never", false)])
        {
            foreach (var (text, span) in section.Items(name))
            {
                var parts = text.Split('-');
                if (parts.Length > 1 != hasHyphens || !parts.All(part => part.Length > 0 && part.All(IsLatin)))
                    section.Report(EditionRules.BadHyphenation, span, $"'{SettingsSection.Short(text)}' says nothing of how a word is divided.", Hint);
                else if (!seen.Add(string.Concat(parts)))
                    section.Report(EditionRules.BadHyphenation, span, $"'{SettingsSection.Short(text)}' stands twice.", "Keep it once.");
                else
                    words.Add(text);
            }
        }
        return words.ToImmutable();
    }

    /// <summary>Letters of the Latin blocks below U+0250; Hebrew is never divided, and an apostrophe ends what is.</summary>
    private static bool IsLatin(char unit) => char.IsLetter(unit) && unit < '\u0250';
}
