using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Fonts;

/// <summary>The fonts of a folder.</summary>
public sealed class FontLibrary
{
    private readonly ImmutableArray<OpenTypeFont> fonts;

    private FontLibrary(ImmutableArray<OpenTypeFont> fonts)
    {
        this.fonts = fonts;
        Families = [.. fonts.Select(f => f.FamilyName).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    /// <summary>The names of the families, in ordinal order, each once.</summary>
    public IReadOnlyList<string> Families { get; }

    /// <summary>Reads the .ttf and .otf files of a folder.</summary>
    /// <param name="files">The file system.</param>
    /// <param name="folder">The folder; when there is none the library is empty.</param>
    /// <param name="diagnostics">Receives F001 for a file that is not a font and F002 for one that cannot be read; both are left out.</param>
    public static FontLibrary Load(IFileSystem files, string folder, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var paths = files.List(folder, ".ttf").Concat(files.List(folder, ".otf")).Order(StringComparer.Ordinal).ToArray();
        var fonts = new OpenTypeFont?[paths.Length];
        Parallel.For(0, fonts.Length, i => fonts[i] = Read(files, paths[i], diagnostics));
        return new FontLibrary([.. fonts.OfType<OpenTypeFont>()]);
    }

    /// <summary>The font of a family that is nearest to a weight and a slant.</summary>
    /// <param name="family">The family's name, compared without case.</param>
    /// <param name="weight">The weight, 400 for regular.</param>
    /// <param name="italic">Whether slanted.</param>
    /// <returns>Null when there is no such family. An upright font stands in for a missing italic and the reverse.</returns>
    /// <remarks>CSS Fonts Level 4, 5.2: the slant is matched first, then the weight.</remarks>
    public OpenTypeFont? Find(string family, int weight, bool italic) => fonts
        .Where(f => string.Equals(f.FamilyName, family, StringComparison.OrdinalIgnoreCase))
        .OrderBy(f => f.IsItalic == italic ? 0 : 1)
        .ThenBy(f => WeightRank(f.Weight, weight))
        .FirstOrDefault();

    /// <summary>How far down the order of CSS a weight stands: first the near side, then the far side, each by distance.</summary>
    private static int WeightRank(int weight, int wanted)
    {
        const int FarSide = 10_000, FarFarSide = 20_000;
        var distance = Math.Abs(weight - wanted);
        if (wanted is >= 400 and <= 500)
            return weight < wanted ? distance + FarSide : weight <= 500 ? distance : distance + FarFarSide;
        var isNear = wanted < 400 ? weight <= wanted : weight >= wanted;
        return isNear ? distance : distance + FarSide;
    }

    private static OpenTypeFont? Read(IFileSystem files, string path, IDiagnostics diagnostics)
    {
        try
        {
            return OpenTypeFont.Parse(files.ReadAllBytes(path), path[(path.LastIndexOf('/') + 1)..]);
        }
        catch (FontFormatException fault)
        {
            diagnostics.Report(new Diagnostic(
                FontRules.MalformedFont,
                SourceSpan.StartOf(path),
                string.Create(CultureInfo.InvariantCulture, $"The font cannot be used: table '{fault.Table}', byte {fault.Offset}: {fault.Problem}."),
                "Replace the file by an OpenType font (.ttf or .otf), or take it out of the folder."));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(new Diagnostic(
                FontRules.UnreadableFont, SourceSpan.StartOf(path), "The font file cannot be read.", "Check that the file is there and may be read."));
            return null;
        }
    }
}
