namespace Publishing.Sources;

/// <summary>A word of a text with what the junction model makes of it; made once for all its places.</summary>
internal sealed class JunctionWord
{
    private readonly JunctionModel model;
    private readonly HebrewWord word;
    private short[]? projection;

    public JunctionWord(HebrewWord word, int core, JunctionModel model)
    {
        (this.word, Core, this.model) = (word, core, model);
        CoreHash = JunctionFeatures.Hash(word.Core);
        LeftHash = JunctionFeatures.LeftHash(word);
        RightHash = JunctionFeatures.RightHash(word);
    }

    /// <summary>A number that all words of the text have in common that differ only in punctuation; 0 where there is nothing but punctuation.</summary>
    public int Core { get; }

    public uint CoreHash { get; }

    public uint LeftHash { get; }

    public uint RightHash { get; }

    /// <summary>Whether it ends a sentence.</summary>
    public bool EndsSentence => word.Trail == '.';

    /// <summary>What it adds to the hidden units of the model; worked out when a junction asks for it.</summary>
    public short[] Projection => projection ??= model.Project(word);

    public override string ToString() => word.Core;
}
