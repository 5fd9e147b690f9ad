namespace Publishing.Testing.Pdf.Conformance;

/// <summary>An element of the structure tree as it is read back.</summary>
/// <param name="Number">Its object.</param>
/// <param name="Type">Its structure type.</param>
/// <param name="Parent">Its parent, or null below the root.</param>
/// <param name="Entries">Its dictionary.</param>
public sealed record StructureElementRead(int Number, string Type, StructureElementRead? Parent, Dictionary<string, object?> Entries)
{
    /// <summary>The elements below it, in order.</summary>
    public List<StructureElementRead> Children { get; } = [];

    /// <summary>Its marked content: the page's object and the identifier.</summary>
    public List<(int Page, int Identifier)> Contents { get; } = [];

    /// <summary>The objects that it holds: annotations.</summary>
    public List<int> Objects { get; } = [];

    /// <summary>Whether an element of a type is above it.</summary>
    public bool IsBelow(string type) => Parent is not null && (Parent.Type == type || Parent.IsBelow(type));
}
