namespace Publishing.Sources;

/// <summary>What a line of a web page is, seen by itself.</summary>
internal enum FurnitureKind
{
    /// <summary>Nothing of the site: text, or a line that could be a heading.</summary>
    None,

    /// <summary>A word of menus that could also be a heading: it goes only at the edges of the page.</summary>
    Menu,

    /// <summary>A matter that sites have menus of and texts have titles of: it goes only as one of the entries of a menu.</summary>
    Topic,

    /// <summary>Beyond doubt part of the site: a sharing link, a form, a notice.</summary>
    Site,

    /// <summary>The head of a list of other pages.</summary>
    ListHead,
}
