using Publishing.Core;

namespace Publishing.Cli;

/// <summary>The diagnostics of the command itself.</summary>
public static class CommandRules
{
    /// <summary>C001: an output cannot be written.</summary>
    public static DiagnosticRule OutputNotWritable { get; } = new("C001", Severity.Error, "Output cannot be written");

    /// <summary>C002: the folder for a new edition holds something.</summary>
    public static DiagnosticRule FolderNotEmpty { get; } = new("C002", Severity.Error, "Folder is not empty");

    /// <summary>C003: no port for the preview page.</summary>
    public static DiagnosticRule PortTaken { get; } = new("C003", Severity.Error, "Port is taken");

    /// <summary>C004: a shard of a library is missing.</summary>
    public static DiagnosticRule ShardMissing { get; } = new("C004", Severity.Error, "Shard is missing");

    /// <summary>C005: a file of a shard is not what the shard has made.</summary>
    public static DiagnosticRule ShardFileBroken { get; } = new("C005", Severity.Error, "File of a shard is broken");
}
