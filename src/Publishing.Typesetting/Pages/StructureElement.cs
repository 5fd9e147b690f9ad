using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>A node of the structure tree (ISO 32000-1, 14.7.2). Built while the book is set; content refers to it.</summary>
public sealed class StructureElement
{
    private List<StructureElement>? children;

    /// <summary>Makes a root, or a child at the end of a parent.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="language">Its language, or null for that of the parent.</param>
    /// <param name="parent">The parent, or null for the root.</param>
    public StructureElement(StructureRole role, Language? language = null, StructureElement? parent = null)
    {
        Role = role;
        Language = language;
        parent?.Adopt(this);
    }

    /// <summary>What it is.</summary>
    public StructureRole Role { get; }

    /// <summary>Its language, or null for that of the parent.</summary>
    public Language? Language { get; }

    /// <summary>The parent, or null for the root.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>The children in reading order. Content of the element itself stands where its runs are met on the pages, in order among the children's.</summary>
    public IReadOnlyList<StructureElement> Children => children ?? (IReadOnlyList<StructureElement>)[];

    /// <summary>Takes a subtree, built apart, as the last child.</summary>
    /// <exception cref="InvalidOperationException">It has a parent already.</exception>
    public void Adopt(StructureElement child)
    {
        if (child.Parent is not null)
            throw new InvalidOperationException("A structure element has one parent.");
        child.Parent = this;
        (children ??= []).Add(child);
    }

    /// <summary>A name unique in the book; required for <see cref="StructureRole.Note"/>.</summary>
    public string? Id { get; init; }

    /// <summary>A title for the element, or null.</summary>
    public string? Title { get; init; }
}

/// <summary>The standard structure types that books need (ISO 32000-1, 14.8.4), by their names in PDF.</summary>
public enum StructureRole
{
    /// <summary>The whole.</summary>
    Document,

    /// <summary>A large division: front matter, a language's half.</summary>
    Part,

    /// <summary>A text or another section.</summary>
    Sect,

    /// <summary>A division without meaning of its own.</summary>
    Div,

    /// <summary>First-level heading: the book's title, a text's title.</summary>
    H1,

    /// <summary>Second-level heading.</summary>
    H2,

    /// <summary>Third-level heading.</summary>
    H3,

    /// <summary>Paragraph.</summary>
    P,

    /// <summary>Block quotation; holds P.</summary>
    BlockQuote,

    /// <summary>Inline stretch.</summary>
    Span,

    /// <summary>Link; holds its words and, through a <see cref="LinkArea"/>, its annotation.</summary>
    Link,

    /// <summary>Label: a number, a note mark.</summary>
    Lbl,

    /// <summary>Table of contents.</summary>
    TOC,

    /// <summary>Item of a table of contents.</summary>
    TOCI,

    /// <summary>Reference to another place.</summary>
    Reference,

    /// <summary>Index.</summary>
    Index,

    /// <summary>List.</summary>
    L,

    /// <summary>List item.</summary>
    LI,

    /// <summary>Body of a list item.</summary>
    LBody,

    /// <summary>Footnote or endnote.</summary>
    Note,

    /// <summary>Picture.</summary>
    Figure,
}
