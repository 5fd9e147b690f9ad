using System.Globalization;
using Publishing.Core;
using Publishing.Editions.Covers;

namespace Publishing.Editions;

/// <summary>Reads the cover.</summary>
internal static class CoverReader
{
    /// <summary>The cover of an edition (E032 for a picture that cannot be used).</summary>
    /// <param name="cover">Its keys.</param>
    /// <param name="files">The files.</param>
    public static CoverSettings Read(SettingsSection cover, IFileSystem files) => new()
    {
        Art = Art(cover, files),
        Blurb = cover.Bilingual("blurb"),
        Paper = cover.Length("paper")!.Value,
        Spine = cover.Length("spine"),
        Ground = Colour(cover, "ground"),
        Ink = Colour(cover, "ink"),
    };

    private static CoverArt? Art(SettingsSection cover, IFileSystem files)
    {
        if (cover.File("art") is not { } path)
            return null;
        try
        {
            if (CoverArt.Read(files.ReadAllBytes(path), out var art) is not { } fault)
                return art;
            cover.Report(EditionRules.BadPicture, "art", $"'{SettingsSection.Short(path)}' cannot be used: {fault}.", "Save the picture anew as a PNG or JPEG in RGB or grey.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            cover.Report(EditionRules.CannotReadFile, "art", $"'{SettingsSection.Short(path)}' cannot be read.", "Check that it is a file that you may read.");
        }
        return null;
    }

    private static Colour Colour(SettingsSection cover, string name)
    {
        var text = cover.Text(name)!;
        if (text.Length == 6 && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        cover.Report(EditionRules.WrongValue, name, $"'{SettingsSection.Short(text)}' is no colour.", "Write red, green and blue in two hexadecimal digits each: 1e3340.");
        return default;
    }
}
