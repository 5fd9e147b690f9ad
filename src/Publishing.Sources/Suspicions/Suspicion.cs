using Publishing.Core;

namespace Publishing.Sources;

/// <summary>A place where a detector suspects a fault.</summary>
/// <param name="Rule">The kind.</param>
/// <param name="Text">The number of the text in the book.</param>
/// <param name="Block">The number of the block in the text.</param>
/// <param name="Start">The first unit of the block's text.</param>
/// <param name="Length">How many units.</param>
/// <param name="What">What is so, as a sentence.</param>
/// <param name="Replacement">What would stand there if it is a fault, or null when nothing can be proposed.</param>
/// <param name="Reason">The reason of the correction, without its full stop.</param>
internal sealed record Suspicion(DiagnosticRule Rule, int Text, int Block, int Start, int Length, string What, string? Replacement, string Reason)
{
    /// <summary>What to do, before the correction.</summary>
    public string Advice { get; init; } = "If it is wrong, correct it:";
}
