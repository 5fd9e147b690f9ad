namespace Publishing.Cli.Building;

/// <summary>Outputs that stay in memory.</summary>
internal sealed class MemoryOutputs : IOutputs
{
    /// <inheritdoc/>
    public BuiltContent Write(string fileName, Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        return BuiltContent.Of(stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }
}
