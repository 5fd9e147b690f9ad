using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>A set of bidi classes, one bit each.</summary>
internal readonly struct BidiClassSet
{
    private readonly uint bits;

    /// <summary>Makes a set of classes; of a whole text's types, the classes that occur in it.</summary>
    public BidiClassSet(params ReadOnlySpan<BidiClass> classes)
    {
        foreach (var value in classes)
            bits |= 1u << (int)value;
    }

    /// <summary>Whether the set holds a class.</summary>
    public bool Contains(BidiClass value) => (bits >> (int)value & 1) != 0;

    /// <summary>Whether the set holds one of two classes.</summary>
    public bool ContainsAny(BidiClass first, BidiClass second) => Contains(first) || Contains(second);
}
