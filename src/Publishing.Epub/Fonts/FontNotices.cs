using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes what the embedded fonts say of their makers and licences: free licences ask for it.</summary>
internal static class FontNotices
{
    /// <summary>A list with one item for each family, in the order in which the faces are given.</summary>
    public static XElement Write(EpubPlan plan, IEnumerable<FontFace> faces, (Language Language, Direction Direction) around)
    {
        var list = Html.Element("ul", Html.Class("fonts"));
        foreach (var family in faces.GroupBy(f => f.Family, StringComparer.Ordinal))
        {
            var notice = family.First().Notice;
            var item = Html.Element("li", Html.Foreign(Language.English, Direction.LeftToRight, around), plan.Clean(family.Key, SourceSpan.None) + ".");
            foreach (var line in new[] { notice.Copyright, notice.License })
            {
                if (plan.Clean(line ?? "", SourceSpan.None).Trim() is { Length: > 0 } text)
                    item.Add(text.EndsWith('.') ? " " + text : $" {text}.");
            }
            if (notice.LicenseUrl is { } url && WebLinks.TryMake(url) is { } href)
                item.Add(" ", Html.Link(href, href));
            list.Add(item);
        }
        return list;
    }
}
