using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Fuzzing.Targets;

/// <summary>What the targets of YAML files share.</summary>
internal static class YamlPieces
{
    /// <summary>Pieces that mean something in YAML, or to the program.</summary>
    public static ImmutableArray<byte[]> All { get; } =
    [
        .. ByteDamages.Pieces(
            ":", "- ", "\n", "\t", "{", "}", "[", "]", "'", "\"", "|\n", ">-\n", "&a ", "*a", "<<: ", "!!binary ", "!!float ", "? ", "# ", "---\n", "...\n", "%YAML 9\n", "%TAG ! tag:x,2000:\n",
            "\\u202E", "\\x1b", "\\uD800", "~", "null", "en: ", "he: ", "../", "/dev/zero", "file: ", "texts:\n", "\0", "\uFEFF", "\u2028", "\u202E", "𐀀", ".inf", "-1mm", "0x10", "1e400mm",
            "999999999999999999999mm", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFE, 0xFF], [0xFF, 0xFE],
    ];

    /// <summary>What is wrong with a reader that reads nothing: that it does not say why.</summary>
    public static string? FaultOf(Func<IDiagnostics, object?> read)
    {
        var diagnostics = new DiagnosticList();
        return read(diagnostics) is null && !diagnostics.HasErrors ? "Nothing was read, and nothing was said." : null;
    }
}
