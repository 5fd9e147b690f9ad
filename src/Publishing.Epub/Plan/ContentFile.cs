using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>An XHTML file of the book, settled but not yet written.</summary>
/// <param name="Path">Its path from the folder of the package document.</param>
/// <param name="ItemId">Its id in the manifest.</param>
/// <param name="Title">What contents and page title call it.</param>
/// <param name="Language">Its main language.</param>
/// <param name="Landmark">The <c>epub:type</c> of its landmark, or null.</param>
/// <param name="Write">Writes what stands in its body; called once, on any thread.</param>
internal sealed record ContentFile(string Path, string ItemId, Bilingual Title, Language Language, string? Landmark, Action<MarkupWriter> Write)
{
    /// <summary>The headings below its title, in order.</summary>
    public IReadOnlyList<ContentHeading> Headings { get; init; } = [];

    /// <summary>Whether the contents list it.</summary>
    public bool IsInContents { get; init; } = true;

    /// <summary>Whether it is a text, or the page of a part.</summary>
    public bool IsText => Path.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>Whether it is the page of a part.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it belongs to the part before it.</summary>
    public bool IsInPart { get; init; }
}

/// <summary>A heading inside a file.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Text">Its plain text; blank when the contents cannot list it.</param>
/// <param name="Language">Its language.</param>
internal sealed record ContentHeading(string Id, string Text, Language Language);
