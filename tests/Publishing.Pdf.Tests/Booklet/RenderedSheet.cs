using System.Globalization;
using Publishing.Testing;

namespace Publishing.Pdf.Tests.Booklet;

/// <summary>The pages of a PDF as poppler draws them, in grey.</summary>
/// <param name="width">The width of each in pixels.</param>
/// <param name="height">The height.</param>
/// <param name="pixels">Row after row.</param>
public sealed class RenderedSheet(int width, int height, byte[] pixels)
{
    /// <summary>The width in pixels.</summary>
    public int Width => width;

    /// <summary>The height in pixels.</summary>
    public int Height => height;

    /// <summary>Draws all pages of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="resolution">Pixels per inch.</param>
    public static List<RenderedSheet> All(string path, decimal resolution)
    {
        var tool = new ExternalTool("pdftoppm");
        tool.Require();
        var folder = Directory.CreateDirectory(path + ".drawn").FullName;
        foreach (var old in Directory.GetFiles(folder))
            File.Delete(old);
        var (code, _, error) = tool.Run(["-gray", "-r", resolution.ToString(CultureInfo.InvariantCulture), path, folder + "/page"]);
        Assert.True(code == 0, error);
        return [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(Read)];
    }

    /// <summary>A part of it, row after row; what lies beside it is white.</summary>
    public byte[] Part(int x, int y, int partWidth, int partHeight)
    {
        var part = new byte[partWidth * partHeight];
        Array.Fill(part, (byte)255);
        for (var row = Math.Max(0, -y); row < partHeight && row + y < height; row++)
        {
            for (var column = Math.Max(0, -x); column < partWidth && column + x < width; column++)
                part[row * partWidth + column] = pixels[(row + y) * width + column + x];
        }
        return part;
    }

    /// <summary>Reads a binary PGM.</summary>
    private static RenderedSheet Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var numbers = new List<int>();
        var at = 2;
        while (numbers.Count < 3)
        {
            while (char.IsWhiteSpace((char)bytes[at]))
                at++;
            var number = 0;
            for (; char.IsAsciiDigit((char)bytes[at]); at++)
                number = number * 10 + bytes[at] - '0';
            numbers.Add(number);
        }
        return new RenderedSheet(numbers[0], numbers[1], bytes[(at + 1)..]);
    }
}
