namespace Publishing.Epub;

/// <summary>A file of an OCF container.</summary>
/// <param name="Path">Its path from the root of the container: ASCII, forward slashes.</param>
/// <param name="Content">Makes its bytes before compression; called once, on any thread.</param>
internal sealed record ContainerFile(string Path, Func<byte[]> Content);
