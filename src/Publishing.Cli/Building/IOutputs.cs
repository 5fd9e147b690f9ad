namespace Publishing.Cli.Building;

/// <summary>Where the outputs of a build go as they are written.</summary>
internal interface IOutputs
{
    /// <summary>Writes an output.</summary>
    /// <param name="fileName">Its path in the output folder, with forward slashes.</param>
    /// <param name="write">Writes its bytes, from front to back.</param>
    /// <returns>The bytes; or null when they cannot be written, which has been reported.</returns>
    BuiltContent? Write(string fileName, Action<Stream> write);
}
