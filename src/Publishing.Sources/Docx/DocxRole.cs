namespace Publishing.Sources;

/// <summary>What the style of a paragraph says that it is.</summary>
internal enum DocxRole
{
    /// <summary>Nothing in particular: its words must tell.</summary>
    Text,

    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>A heading of the first level.</summary>
    FirstHeading,

    /// <summary>A heading of a lower level.</summary>
    Heading,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>A subtitle or a date.</summary>
    Note,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>What stands under a picture or a table.</summary>
    Caption,

    /// <summary>A line of the contents or of an index, which are made anew.</summary>
    Contents,
}
