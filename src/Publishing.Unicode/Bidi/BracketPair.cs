namespace Publishing.Unicode.Bidi;

/// <summary>Two paired brackets by their indexes in an isolating run sequence.</summary>
/// <param name="Open">The opening bracket.</param>
/// <param name="Close">The closing bracket; -1 while none is found.</param>
internal readonly record struct BracketPair(int Open, int Close);
