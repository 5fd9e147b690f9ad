using Publishing.Fonts;

namespace Publishing.Typesetting.Text;

/// <summary>A font of a family.</summary>
/// <param name="Font">The font.</param>
/// <param name="Weight">Its weight as in CSS and OS/2: 400 is regular, 700 bold.</param>
/// <param name="Italic">Whether it is slanted.</param>
public sealed record FontFace(OpenTypeFont Font, int Weight, bool Italic);
