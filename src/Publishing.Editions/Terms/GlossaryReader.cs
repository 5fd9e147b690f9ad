using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Editions;

/// <summary>Reads terms.yaml.</summary>
public static class GlossaryReader
{
    /// <summary>Reads and checks a glossary. All faults are collected.</summary>
    /// <param name="files">The files.</param>
    /// <param name="path">The glossary's path, forward slashes.</param>
    /// <param name="diagnostics">Receives E001 to E012, E021 and E022, and what <see cref="GlossaryChecking"/> finds.</param>
    /// <returns>The glossary, or null when an error was reported.</returns>
    public static Glossary? Read(IFileSystem files, string path, IDiagnostics diagnostics)
    {
        var context = new SettingsContext(TermKeys.Table, files, FilePaths.FolderOf(path), diagnostics);
        if (YamlFile.Read(files, path, context) is not { } top)
            return null;
        var root = new SettingsSection(context, top, "");
        var terms = new SortedDictionary<string, Term>(StringComparer.Ordinal);
        foreach (var section in root.Groups("terms"))
        {
            if (ReadTerm(section) is not { } term)
                continue;
            if (!terms.TryAdd(term.Id, term))
                section.Report(EditionRules.DuplicateTerm, "term", $"The term '{term.Id}' was given before, at {terms[term.Id].Span.Source?.PositionOf(terms[term.Id].Span.Start)}.", "Make them one.");
        }
        if (context.HasErrors)
            return null;
        var glossary = new Glossary([.. terms.Values]);
        GlossaryChecking.Check(glossary, diagnostics);
        return glossary;
    }

    private static Term? ReadTerm(SettingsSection section)
    {
        var id = section.Text("term");
        var hebrew = section.Text("hebrew");
        if (hebrew is not null && !HasHebrew(hebrew))
            section.Report(EditionRules.WrongScript, "hebrew", $"'{SettingsSection.Short(hebrew)}' is not in Hebrew letters.", "The transliteration belongs to 'term' or 'variants'.");
        if (id is not null && HasHebrew(id))
            section.Report(EditionRules.WrongScript, "term", $"'{SettingsSection.Short(id)}' is in Hebrew letters.", "Write the transliteration here, and the Hebrew to 'hebrew'.");
        var term = new Term(
            id ?? "",
            hebrew,
            section.Text("gloss"),
            Texts(section, "variants"),
            section.Text("see"),
            Texts(section, "see-also"),
            section.Switch("exclude"),
            section.Span)
        {
            Language = section.Language("language"),
            SubEntries = Texts(section, "sub-entries"),
        };
        return id is null ? null : term;
    }

    private static ImmutableArray<string> Texts(SettingsSection section, string name) => [.. section.Items(name).Select(item => item.Text).Distinct(StringComparer.Ordinal)];

    private static bool HasHebrew(string text) => text.Any(LetterFolding.IsHebrewLetter);
}
