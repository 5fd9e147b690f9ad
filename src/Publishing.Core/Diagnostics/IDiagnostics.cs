namespace Publishing.Core;

/// <summary>Takes what a stage has to say to the author. Implementations may be called from several threads at once.</summary>
public interface IDiagnostics
{
    /// <summary>Takes one diagnostic.</summary>
    void Report(Diagnostic diagnostic);
}
