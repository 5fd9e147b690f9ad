namespace Publishing.Typesetting.Paragraphs;

/// <summary>Where the lines of a paragraph stand in their column.</summary>
public enum Alignment
{
    /// <summary>Flush at both margins; the last line at the start.</summary>
    Justified,

    /// <summary>Flush at the margin where the paragraph's direction starts.</summary>
    Start,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Flush at the margin where the paragraph's direction ends.</summary>
    End,
}
