using Publishing.Pdf.Content;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Navigation;

/// <summary>Writes explicit destinations (ISO 32000-1, 12.3.2.2): shorter than named ones where each is used once or twice.</summary>
/// <param name="pages">The book.</param>
/// <param name="ids">The pages' objects.</param>
internal sealed class Destinations(PageSet pages, IReadOnlyList<ObjectId> ids)
{
    /// <summary>Writes the place of an anchor as an array.</summary>
    /// <returns>Whether there is such an anchor, on a page that exists.</returns>
    public bool Write(PdfBuffer value, string anchor)
    {
        if (!pages.Destinations.TryGetValue(anchor, out var place) || (uint)place.PageIndex >= (uint)ids.Count)
            return false;
        var top = TextObjectWriter.Thousandths(pages.Pages[place.PageIndex].Height - place.Y);
        value.Raw((byte)'[').Reference(ids[place.PageIndex]).Raw("/XYZ null "u8).Thousandths(top).Raw(" null]"u8);
        return true;
    }
}
