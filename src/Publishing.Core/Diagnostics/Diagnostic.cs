namespace Publishing.Core;

/// <summary>Something that the author should know of.</summary>
/// <param name="Rule">The kind.</param>
/// <param name="Where">The place, <see cref="SourceSpan.None"/> when it has none.</param>
/// <param name="Text">What is so, as a sentence.</param>
/// <param name="Hint">What to do about it, or null.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourceSpan Where, string Text, string? Hint = null)
{
    /// <summary><c>path:line:column: error C001: text</c>, without the hint.</summary>
    public override string ToString()
    {
        var severity = Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        var place = Where.ToString();
        return place.Length == 0 ? $"{severity} {Rule.Code}: {Text}" : $"{place}: {severity} {Rule.Code}: {Text}";
    }
}
