using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>The numbers of printed pages.</summary>
internal static class Folios
{
    /// <summary>What an element that shows a folio has to say of it: language and direction when it is written in Hebrew letters.</summary>
    public static IEnumerable<XAttribute> Attributes(string folio) =>
        folio.Any(c => c is >= '\u05D0' and <= '\u05EA') ? [.. Html.Lang(Language.Hebrew), Html.Dir(Direction.RightToLeft)] : [];
}
