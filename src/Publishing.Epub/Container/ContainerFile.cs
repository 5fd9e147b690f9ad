namespace Publishing.Epub;

/// <summary>A file of an OCF container.</summary>
/// <param name="Path">Its path from the root of the container: ASCII, forward slashes.</param>
/// <param name="Content">Its bytes before compression.</param>
internal sealed record ContainerFile(string Path, byte[] Content);
