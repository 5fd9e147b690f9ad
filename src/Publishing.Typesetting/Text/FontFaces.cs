using System.Collections.Immutable;
using Publishing.Fonts;

namespace Publishing.Typesetting.Text;

/// <summary>The fonts of a book: a family for Latin letters and one for Hebrew letters, each standing in for what the other lacks.</summary>
public sealed class FontFaces
{
    /// <summary>Takes the fonts.</summary>
    /// <param name="latin">The fonts of the Latin family; not empty.</param>
    /// <param name="hebrew">The fonts of the Hebrew family; not empty.</param>
    /// <exception cref="ArgumentException">A family is empty.</exception>
    public FontFaces(ImmutableArray<FontFace> latin, ImmutableArray<FontFace> hebrew)
    {
        if (latin.IsDefaultOrEmpty)
            throw new ArgumentException("A family needs a font.", nameof(latin));
        if (hebrew.IsDefaultOrEmpty)
            throw new ArgumentException("A family needs a font.", nameof(hebrew));
        Latin = latin;
        Hebrew = hebrew;
    }

    /// <summary>The fonts of the Latin family.</summary>
    public ImmutableArray<FontFace> Latin { get; }

    /// <summary>The fonts of the Hebrew family.</summary>
    public ImmutableArray<FontFace> Hebrew { get; }

    /// <summary>The font of the Latin family that is nearest to a weight and a slant: the slant first, then the weight.</summary>
    /// <param name="weight">The weight, 400 for regular.</param>
    /// <param name="italic">Whether slanted.</param>
    public FontFace LatinFace(int weight, bool italic) => Nearest(Latin, weight, italic);

    /// <summary>The font of the Hebrew family that is nearest to a weight; Hebrew is not slanted.</summary>
    /// <param name="weight">The weight, 400 for regular.</param>
    public FontFace HebrewFace(int weight) => Nearest(Hebrew, weight, italic: false);

    /// <summary>The fonts of a family, each once; empty when the library has none of it.</summary>
    internal static ImmutableArray<FontFace> FacesOf(FontLibrary library, string family)
    {
        var faces = ImmutableArray.CreateBuilder<FontFace>();
        for (var weight = 100; weight <= 900; weight += 100)
        {
            foreach (var italic in new[] { false, true })
            {
                if (library.Find(family, weight, italic) is { } font && !faces.Any(f => f.Font == font))
                    faces.Add(new FontFace(font, font.Weight, font.IsItalic));
            }
        }
        return faces.ToImmutable();
    }

    private static FontFace Nearest(ImmutableArray<FontFace> family, int weight, bool italic)
    {
        var best = family[0];
        foreach (var face in family)
        {
            if (Distance(face) < Distance(best))
                best = face;
        }
        return best;

        int Distance(FontFace face) => Math.Abs(face.Weight - weight) + (face.Italic == italic ? 0 : 10_000);
    }
}
