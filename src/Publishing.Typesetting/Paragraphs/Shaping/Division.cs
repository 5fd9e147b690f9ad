namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>A word divided between two lines.</summary>
/// <param name="Offset">Where in the piece, in UTF-16 units; its length when it is divided from the next piece of its word.</param>
/// <param name="Penalty">What dividing here costs.</param>
/// <param name="AddsHyphen">Whether a hyphen is added to the first part.</param>
/// <param name="WidthBefore">The width of the first part, with its hyphen.</param>
/// <param name="HangBefore">How far the first part may hang out at the end of its line.</param>
/// <param name="WidthAfter">The width of the second part.</param>
/// <param name="HangAfter">How far the second part may hang out at the start of its line.</param>
internal readonly record struct Division(int Offset, int Penalty, bool AddsHyphen, long WidthBefore, long HangBefore, long WidthAfter, long HangAfter)
{
    /// <summary>Divides a word between two parts that are shaped anew.</summary>
    public static Division Between(int offset, int penalty, bool addsHyphen, ShapedWord before, ShapedWord after) =>
        new(offset, penalty, addsHyphen, before.Width, before.EndHang, after.Width, after.StartHang);
}
