namespace Publishing.Sources;

/// <summary>A change that an editor asks for, found by the text around it.</summary>
/// <param name="Text">The path of the source it belongs to, as diagnostics show it, or its ending.</param>
/// <param name="Find">What stands in the source, blanks compared as one space.</param>
/// <param name="Replace">What is to stand there.</param>
/// <param name="Reason">Why.</param>
public sealed record Correction(string Text, string Find, string Replace, string Reason);
