namespace Publishing.Typesetting.Text;

/// <summary>A named spot.</summary>
/// <param name="Offset">The UTF-16 unit that it stands before; at most the text's length.</param>
/// <param name="Name">Its name, unique in the book.</param>
public readonly record struct TextAnchor(int Offset, string Name);
