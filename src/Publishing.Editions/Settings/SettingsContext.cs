using Publishing.Core;

namespace Publishing.Editions;

/// <summary>What all settings of one file are read with: the table, the files, the folder, the diagnostics.</summary>
internal sealed class SettingsContext(SettingTable table, IFileSystem files, string folder, IDiagnostics diagnostics) : IDiagnostics
{
    /// <summary>The keys.</summary>
    public SettingTable Table { get; } = table;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Rule.Severity == Severity.Error;
        diagnostics.Report(diagnostic);
    }

    /// <summary>Reports an error.</summary>
    public void Report(DiagnosticRule rule, SourceSpan where, string text, string? hint = null) => Report(new Diagnostic(rule, where, text, hint));

    /// <summary>The path of a file system for a path that stands in a settings file, which may be the house style.</summary>
    public string Resolve(string path, SourceSpan where) => FilePaths.Combine(where.Source is { } file ? FilePaths.FolderOf(file.Path) : folder, path);

    /// <summary>Whether a file is there.</summary>
    public bool Exists(string path) => files.Exists(path);
}
