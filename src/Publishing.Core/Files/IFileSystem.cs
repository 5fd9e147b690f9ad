namespace Publishing.Core;

/// <summary>The only way in which a stage reads files. The program gives the disk; tests give a fixed set.</summary>
public interface IFileSystem
{
    /// <summary>Whether a file is there.</summary>
    /// <param name="path">Absolute, or relative to the root of this file system; forward slashes.</param>
    bool Exists(string path);

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading it is not allowed.</exception>
    byte[] ReadAllBytes(string path);

    /// <summary>The files of a folder that end so, in ordinal order; empty when there is no such folder.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <param name="extension">The ending with its dot, compared without case: <c>.ttf</c>.</param>
    IReadOnlyList<string> List(string folder, string extension);
}
