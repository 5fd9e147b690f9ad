namespace Publishing.Fonts;

/// <summary>An OpenType font.</summary>
public sealed class OpenTypeFont
{
}
