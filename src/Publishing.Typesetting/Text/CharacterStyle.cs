using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Typesetting.Text;

/// <summary>How characters look.</summary>
/// <param name="Faces">The fonts.</param>
/// <param name="Size">The size of Latin letters, more than 0.</param>
/// <param name="HebrewScale">The size of Hebrew letters as a share of the Latin one, in thousandths: 1000 is equal.</param>
/// <param name="Italic">Slanted; Hebrew letters stay upright.</param>
/// <param name="Weight">The weight: 400 is regular, 700 bold.</param>
public sealed record CharacterStyle(FontFaces Faces, Pt Size, int HebrewScale, bool Italic = false, int Weight = 400)
{
    /// <summary>OpenType features asked for beyond those that are always on. Styles that share a setting should share the array: it is compared by reference.</summary>
    public ImmutableArray<FeatureSetting> Features { get; init; } = [];

    /// <summary>How far the baseline is raised; negative lowers it.</summary>
    public Pt Raise { get; init; }
}
