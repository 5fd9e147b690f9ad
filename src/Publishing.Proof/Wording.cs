using Publishing.Core;

namespace Publishing.Proof;

/// <summary>Words for people in one language.</summary>
/// <param name="Text">The words.</param>
/// <param name="Language">Their language.</param>
public sealed record Wording(string Text, Language Language);
