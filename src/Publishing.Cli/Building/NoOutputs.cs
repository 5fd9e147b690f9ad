namespace Publishing.Cli.Building;

/// <summary>Outputs that are written to hear what there is to say of them, and not kept.</summary>
internal sealed class NoOutputs : IOutputs
{
    /// <inheritdoc/>
    public BuiltContent Write(string fileName, Action<Stream> write)
    {
        write(Stream.Null);
        return BuiltContent.Of(ReadOnlyMemory<byte>.Empty);
    }
}
