using System.Security.Cryptography;
using System.Text;
using Publishing.Core;

namespace Publishing.Cli.Building.Caching;

/// <summary>Something that a build asks of the files.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">Of which file or folder.</param>
internal sealed record FileQuestion(string Kind, string Path)
{
    /// <summary>Whether there is such a file.</summary>
    public const string IsThere = "is";

    /// <summary>What its bytes are.</summary>
    public const string Bytes = "bytes";

    /// <summary>Which files a folder has that end so, as follows.</summary>
    public const string ListOf = "list";

    /// <summary>Asks again.</summary>
    /// <returns>The answer, or null when there is none.</returns>
    public string? Ask(IFileSystem files)
    {
        try
        {
            return Kind switch
            {
                IsThere => AnswerOf(files.Exists(Path)),
                Bytes => AnswerOf(files.ReadAllBytes(Path)),
                _ => AnswerOf(files.List(Path, Kind[ListOf.Length..])),
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Yes or no.</summary>
    public static string AnswerOf(bool answer) => answer ? "yes" : "no";

    /// <summary>A hash of the bytes.</summary>
    public static string AnswerOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A hash of the list.</summary>
    public static string AnswerOf(IReadOnlyList<string> list) => AnswerOf(Encoding.UTF8.GetBytes(string.Join('\0', list)));
}
