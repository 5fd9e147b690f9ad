namespace Publishing.Cli.Checking;

/// <summary>The forms of a report.</summary>
internal enum CheckFormat
{
    /// <summary>For people: by text, with excerpts and hints.</summary>
    Text,

    /// <summary>JSON after check.schema.json.</summary>
    Json,

    /// <summary>Static Analysis Results Interchange Format 2.1.0 (OASIS).</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions, which become annotations.</summary>
    GitHub,
}
