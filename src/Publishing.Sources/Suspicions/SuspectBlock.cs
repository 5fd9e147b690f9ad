using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A block as detectors look at it.</summary>
/// <param name="Text">The number of its text.</param>
/// <param name="Number">Its number in the text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language">Its language.</param>
/// <param name="PlainText">Its text.</param>
internal sealed record SuspectBlock(int Text, int Number, BlockKind Kind, Language Language, string PlainText)
{
    /// <summary>Whether it is running text.</summary>
    public bool IsBody => Kind is BlockKind.Paragraph or BlockKind.Question or BlockKind.Answer or BlockKind.Quote;
}
