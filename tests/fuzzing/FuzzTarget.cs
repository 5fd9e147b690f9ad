namespace Publishing.Fuzzing;

/// <summary>A reader of bytes, and how inputs for it are made.</summary>
/// <remarks>An instance holds no state that an input changes: inputs are read on several threads.</remarks>
internal abstract class FuzzTarget
{
    /// <summary>Its name: the folder of its corpus, and what the command line calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Its share of all inputs, in parts of a hundred.</summary>
    public abstract int Share { get; }

    /// <summary>Makes the input of a number: always the same for one number, whatever the machine.</summary>
    public abstract byte[] Make(int number);

    /// <summary>Reads an input the whole way that the program takes it.</summary>
    /// <returns>What is wrong with how it was read, or null. A refusal with a diagnostic is not wrong.</returns>
    public abstract string? Read(byte[] input);
}
