using Publishing.Core;

namespace Publishing.Cli.Display;

/// <summary>Colours for a terminal (ECMA-48 SGR), or none.</summary>
/// <param name="IsOn">Whether to colour.</param>
internal readonly record struct Paint(bool IsOn)
{
    /// <summary>In bold type.</summary>
    public string Strong(string text) => With("1", text);

    /// <summary>In pale type.</summary>
    public string Pale(string text) => With("2", text);

    /// <summary>Red for errors, yellow for warnings, blue for notes.</summary>
    public string As(Severity severity, string text) => With(severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "34" }, text);

    private string With(string code, string text) => IsOn ? $"\e[{code}m{text}\e[0m" : text;
}
