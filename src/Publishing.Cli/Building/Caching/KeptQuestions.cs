using System.Collections.Immutable;

namespace Publishing.Cli.Building.Caching;

/// <summary>The questions of a build, as they are kept.</summary>
internal static class KeptQuestions
{
    /// <summary>Their bytes in the cache.</summary>
    public static byte[] ToBytes(IEnumerable<FileQuestion> questions)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        FileQuestion[] sorted = [.. questions.OrderBy(q => q.Path, StringComparer.Ordinal).ThenBy(q => q.Kind, StringComparer.Ordinal)];
        writer.Write(sorted.Length);
        foreach (var (kind, path) in sorted)
        {
            writer.Write(kind);
            writer.Write(path);
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads them; null when there are none.</summary>
    public static ImmutableArray<FileQuestion>? Of(byte[]? bytes)
    {
        if (bytes is null)
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var questions = ImmutableArray.CreateBuilder<FileQuestion>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            questions.Add(new(reader.ReadString(), reader.ReadString()));
        return questions.ToImmutable();
    }
}
