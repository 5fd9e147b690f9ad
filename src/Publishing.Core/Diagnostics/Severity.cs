namespace Publishing.Core;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Good to know; nothing is wrong.</summary>
    Info,

    /// <summary>Doubtful: an editor should look.</summary>
    Warning,

    /// <summary>Wrong: no output is written.</summary>
    Error,
}
