namespace Publishing.Core;

/// <summary>A kind of diagnostic.</summary>
/// <param name="Code">A stage letter and three digits (<c>L003</c>), never given to another rule.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Title">What it is about, in a few words.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title);
