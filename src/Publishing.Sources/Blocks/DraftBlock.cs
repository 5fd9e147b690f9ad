using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A block on its way through the passes.</summary>
/// <param name="Text">Its text: no blanks at the ends, no line breaks.</param>
/// <param name="Language">Its language.</param>
/// <param name="Kind">What it is; null as long as no pass has said.</param>
/// <param name="Gap">How many blank lines stand before it.</param>
internal sealed record DraftBlock(TracedText Text, Language Language, BlockKind? Kind = null, int Gap = 1)
{
    public string PlainText => Text.Text;
}
