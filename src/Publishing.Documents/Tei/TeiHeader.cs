namespace Publishing.Documents;

/// <summary>What the header of a TEI document says of its text; what is null is taken from the document, or is not said.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who wrote or said it.</param>
/// <param name="Source">What it was made of.</param>
/// <param name="Publication">Who publishes it, and under what terms.</param>
/// <param name="Changes">What was done to it, a sentence each, the newest first.</param>
public sealed record TeiHeader(string? Title = null, string? Author = null, string? Source = null, string? Publication = null, IReadOnlyList<string>? Changes = null);
