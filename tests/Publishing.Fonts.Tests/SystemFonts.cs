namespace Publishing.Fonts.Tests;

/// <summary>Fonts of the system with CFF outlines and other makers' habits; tests skip those that are not installed.</summary>
internal static class SystemFonts
{
    public const string Libertine = "/usr/share/fonts/opentype/linux-libertine/LinLibertine_R.otf";
    public const string LibertineItalic = "/usr/share/fonts/opentype/linux-libertine/LinLibertine_RI.otf";
    public const string David = "/usr/share/fonts/truetype/culmus/DavidCLM-Medium.otf";
    public const string Nachlieli = "/usr/share/fonts/truetype/culmus/NachlieliCLM-Bold.otf";
    public const string DejaVu = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    public const string Ezra = "/usr/share/fonts/truetype/ezra/SILEOT.ttf";

    /// <summary>Reads a font, or skips the test.</summary>
    public static OpenTypeFont Require(string path)
    {
        Skip.IfNot(File.Exists(path), $"{path} is not installed");
        return OpenTypeFont.Parse(File.ReadAllBytes(path), Path.GetFileName(path));
    }
}
