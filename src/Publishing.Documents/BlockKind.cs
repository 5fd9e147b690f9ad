namespace Publishing.Documents;

/// <summary>What a block is in its text. The names in lower case are those of the text dump.</summary>
public enum BlockKind
{
    /// <summary>The title of the text.</summary>
    Title,

    /// <summary>Who wrote or said it.</summary>
    Byline,

    /// <summary>A remark that belongs to the head of the text: article number, date, "I heard".</summary>
    Note,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A question put to a teacher.</summary>
    Question,

    /// <summary>The first paragraph of the reply.</summary>
    Answer,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>Where the quotation before it comes from.</summary>
    Attribution,

    /// <summary>Where the text, or the part before it, comes from.</summary>
    Source,

    /// <summary>The pious heading of a page (בס״ד).</summary>
    Invocation,

    /// <summary>A break between sections, shown by an ornament.</summary>
    Ornament,
}
