namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>A word divided between two lines, both parts shaped anew.</summary>
/// <param name="Offset">Where in the word, in UTF-16 units.</param>
/// <param name="Penalty">What dividing here costs.</param>
/// <param name="AddsHyphen">Whether a hyphen is added to the first part.</param>
/// <param name="Before">The first part, with its hyphen.</param>
/// <param name="After">The second part.</param>
internal readonly record struct Division(int Offset, int Penalty, bool AddsHyphen, ShapedWord Before, ShapedWord After);
