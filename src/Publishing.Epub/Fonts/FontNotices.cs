using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes what the embedded fonts say of their makers and licences: free licences ask for it.</summary>
internal static class FontNotices
{
    /// <summary>Writes a list with one item for each family, in the order in which the faces are given.</summary>
    public static void Write(MarkupWriter writer, EpubPlan plan, IEnumerable<FontFace> faces, (Language Language, Direction Direction) around)
    {
        writer.Start("ul").Class("fonts");
        foreach (var family in faces.GroupBy(f => f.Family, StringComparer.Ordinal))
        {
            var notice = family.First().Notice;
            writer.Start("li").Foreign((plan.Clean(family.Key, SourceSpan.None) + ".", Language.English), around);
            foreach (var line in new[] { notice.Copyright, notice.License })
            {
                if (plan.Clean(line ?? "", SourceSpan.None).Trim() is { Length: > 0 } text)
                    writer.Text(text.EndsWith('.') ? " " + text : $" {text}.");
            }
            if (notice.LicenseUrl is { } url && WebLinks.TryMake(url) is { } href)
                writer.Text(" ").Link(href).Text(href).End();
            writer.End();
        }
        writer.End();
    }
}
