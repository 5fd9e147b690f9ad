using Publishing.Core;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Structure;

/// <summary>A structure element with the content that pages gave it.</summary>
/// <param name="element">The element.</param>
/// <param name="parent">The node of its parent, or null for the root.</param>
/// <param name="language">Its language, its own or inherited.</param>
/// <param name="place">Its place among its parent's children.</param>
internal sealed class StructureNode(StructureElement element, StructureNode? parent, Language language, int place)
{
    // Most elements stand in one place.
    private ContentItem first;
    private List<ContentItem>? others;
    private int lastChild = -1;

    public StructureElement Element => element;

    public StructureNode? Parent => parent;

    /// <summary>Its place among its parent's children.</summary>
    public int PlaceInParent => place;

    public Language Language => language;

    /// <summary>The number of the object, given when the first content is met; 0 for an element without content.</summary>
    public ObjectId Id { get; private set; }

    /// <summary>Whether the element or something below it has content.</summary>
    public bool HasContent => Id.Number != 0;

    /// <summary>How many pieces of content of its own the element has.</summary>
    public int ContentCount { get; private set; }

    /// <summary>A piece of the element's own content, in reading order.</summary>
    public ContentItem Content(int index) => index == 0 ? first : others![index - 1];

    /// <summary>Gives the node and those above it their objects, and tells the parents how far their children have been met.</summary>
    public void Meet(PdfFile file)
    {
        for (var node = this; node is { HasContent: false }; node = node.Parent)
        {
            node.Id = file.Allocate();
            if (node.Parent is { } above)
                above.lastChild = Math.Max(above.lastChild, node.PlaceInParent);
        }
    }

    /// <summary>Adds a marked-content sequence of a page.</summary>
    public void AddContent(int page, int identifier) => Add(new ContentItem(lastChild, page, identifier, default));

    /// <summary>Adds an annotation.</summary>
    public void AddAnnotation(int page, ObjectId annotation) => Add(new ContentItem(lastChild, page, -1, annotation));

    private void Add(ContentItem item)
    {
        if (ContentCount++ == 0)
            first = item;
        else
            (others ??= []).Add(item);
    }
}
