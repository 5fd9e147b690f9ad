using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Publishing.Testing.Pdf;

/// <summary>A picture in shades of grey, from 0 (black) to 255.</summary>
/// <param name="Width">Pixels of a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Pixels">The pixels, row by row from the top.</param>
public sealed record GrayPicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>A pixel.</summary>
    public byte this[int x, int y] => Pixels[y * Width + x];

    /// <summary>Reads a binary PGM, as <c>pdftoppm -gray</c> writes it.</summary>
    public static GrayPicture FromPgm(byte[] file)
    {
        var fields = new List<string>();
        var at = 0;
        while (fields.Count < 4)
        {
            var end = Array.FindIndex(file, at, unit => unit is (byte)' ' or (byte)'\n');
            fields.Add(Encoding.ASCII.GetString(file, at, end - at));
            at = end + 1;
        }
        var (width, height) = (int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture));
        return new GrayPicture(width, height, file[at..(at + width * height)]);
    }

    /// <summary>Reads a screen of Xvfb, a file of its <c>-fbdir</c> (X window dump, 32 bits a pixel); null before there is one.</summary>
    public static GrayPicture? FromXwd(byte[] file)
    {
        if (file.Length < 100 || Field(1) != 7)
            return null;
        var (width, height, line) = (Field(4), Field(5), Field(12));
        var start = Field(0) + Field(19) * 12;
        if (Field(11) != 32 || file.Length < start + line * height)
            return null;
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var p = start + y * line + x * 4;
                pixels[y * width + x] = (byte)((file[p] + file[p + 1] + file[p + 2]) / 3);
            }
        }
        return new GrayPicture(width, height, pixels);

        int Field(int index) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(index * 4));
    }

    /// <summary>How alike another picture is to the part of this one that begins at a place: the correlation of their darkness in squares of 6 pixels, at most 1.</summary>
    public double Likeness(GrayPicture other, int left, int top)
    {
        var (mine, theirs) = (Squares(this, left, top, other.Width, other.Height), Squares(other, 0, 0, other.Width, other.Height));
        var (meanMine, meanTheirs) = (mine.Average(), theirs.Average());
        var (both, squareMine, squareTheirs) = (0.0, 0.0, 0.0);
        for (var i = 0; i < mine.Count; i++)
        {
            var (a, b) = (mine[i] - meanMine, theirs[i] - meanTheirs);
            (both, squareMine, squareTheirs) = (both + a * b, squareMine + a * a, squareTheirs + b * b);
        }
        return squareMine * squareTheirs == 0 ? 0 : both / Math.Sqrt(squareMine * squareTheirs);
    }

    private static List<double> Squares(GrayPicture picture, int left, int top, int width, int height)
    {
        const int Side = 6;
        var squares = new List<double>();
        for (var y = 0; y + Side <= height; y += Side)
        {
            for (var x = 0; x + Side <= width; x += Side)
            {
                var sum = 0;
                for (var i = 0; i < Side * Side; i++)
                    sum += picture[left + x + i % Side, top + y + i / Side];
                squares.Add(sum);
            }
        }
        return squares;
    }
}
