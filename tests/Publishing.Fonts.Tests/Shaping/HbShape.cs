using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>HarfBuzz's command, which says what the glyphs should be.</summary>
internal static class HbShape
{
    private static readonly ExternalTool Tool = new("hb-shape");

    public static void Require() => Tool.Require();

    /// <summary>Shapes strings, none of which may hold a line feed; a line for each.</summary>
    public static string[] Lines(string fontPath, ShapingCase shaping, IReadOnlyList<string> texts)
    {
        string[] arguments =
        [
            "--shapers=ot",
            "--no-glyph-names",
            "--script=" + shaping.Script,
            "--language=" + shaping.Language,
            "--direction=" + (shaping.Direction == Direction.LeftToRight ? "ltr" : "rtl"),
            "--features=" + shaping.Features,
            "--text-file=-",
            fontPath,
        ];
        var (exitCode, output, error) = Tool.Run(arguments, string.Join('\n', texts) + "\n");
        Assert.True(exitCode == 0, error);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(texts.Count, lines.Length);
        return lines;
    }
}
