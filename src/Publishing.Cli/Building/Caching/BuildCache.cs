using System.Security.Cryptography;

namespace Publishing.Cli.Building.Caching;

/// <summary>A folder of results by what they were made of. It may be shared by builds at the same time, taken away or damaged: then there is less in it, and nothing else.</summary>
/// <remarks>
/// An entry is written beside its name and renamed. It begins with a hash of what follows, so that one which is not what was written
/// (a disk that lost power, a stray hand) is no entry and is removed. No fault of the folder is one of the build.
/// </remarks>
/// <param name="folder">The folder, made when something is first kept.</param>
/// <param name="mostBytes">How much it may hold; of more, what was used longest ago goes.</param>
internal sealed class BuildCache(string folder, long mostBytes)
{
    /// <summary>What a cache holds when nothing else is said: 1 GiB.</summary>
    public const long UsualSize = 1024L * 1024 * 1024;

    // After pruning, room for the builds to come.
    private const int KeptOfTen = 9;
    private static readonly TimeSpan OldestLitter = TimeSpan.FromHours(1);

    private static int written;

    /// <summary>The folder.</summary>
    public string Folder { get; } = Path.Combine(folder, "editions-1");

    /// <summary>What is kept under a key, or null.</summary>
    public byte[]? Find(string key)
    {
        var path = PathOf(key);
        return Try(() =>
        {
            if (!File.Exists(path))
                return null;
            byte[] bytes;
            using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0))
            {
                bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
            }
            if (bytes.Length < SHA256.HashSizeInBytes || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
            {
                File.Delete(path);
                return null;
            }
            Touch(path);
            return bytes[SHA256.HashSizeInBytes..];
        });
    }

    /// <summary>Keeps something under a key, in the place of what was kept there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="head">Its first bytes.</param>
    /// <param name="content">Those that follow, if any.</param>
    public void Keep(string key, ReadOnlyMemory<byte> head, BuiltContent? content = null)
    {
        if (head.Length + (content?.Length ?? 0) > mostBytes / 2)
            return;
        var path = PathOf(key);
        var beside = $"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref written)}.partial";
        _ = Try<object>(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            try
            {
                using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
                    Write(stream, head.Span, content);
                File.Move(beside, path, overwrite: true);
            }
            catch (Exception fault) when (IsOfTheDisk(fault))
            {
                File.Delete(beside);
            }
            return null;
        });
    }

    private static void Write(FileStream entry, ReadOnlySpan<byte> head, BuiltContent? content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // The hash comes first, and is known last.
        entry.Seek(SHA256.HashSizeInBytes, SeekOrigin.Begin);
        hash.AppendData(head);
        entry.Write(head);
        if (content is not null)
        {
            using var bytes = content.Open();
            var buffer = new byte[1 << 16];
            for (int count; (count = bytes.Read(buffer)) > 0;)
            {
                hash.AppendData(buffer, 0, count);
                entry.Write(buffer, 0, count);
            }
        }
        entry.Seek(0, SeekOrigin.Begin);
        entry.Write(hash.GetHashAndReset());
    }

    /// <summary>Takes away what was used longest ago, when there is more than there may be, and what builds that were killed have left.</summary>
    public void Prune()
    {
        var entries = Entries();
        var now = Now;
        foreach (var litter in entries.Where(entry => entry.IsLitter && now - entry.Used > OldestLitter))
            Delete(litter.Path);
        var kept = entries.Where(entry => !entry.IsLitter).ToList();
        var size = kept.Sum(entry => entry.Length);
        if (size <= mostBytes)
            return;
        foreach (var entry in kept.OrderBy(entry => entry.Used).ThenBy(entry => entry.Path, StringComparer.Ordinal))
        {
            if (size <= mostBytes / 10 * KeptOfTen)
                break;
            size -= entry.Length;
            Delete(entry.Path);
        }
    }

    /// <summary>Takes everything away.</summary>
    /// <returns>How many entries there were, and their bytes.</returns>
    public (int Count, long Bytes) Clear()
    {
        var held = Measure();
        foreach (var entry in Entries())
            Delete(entry.Path);
        return held;
    }

    /// <summary>How many entries there are, and their bytes.</summary>
    public (int Count, long Bytes) Measure()
    {
        var kept = Entries().Where(entry => !entry.IsLitter).ToList();
        return (kept.Count, kept.Sum(entry => entry.Length));
    }

#pragma warning disable RS0030 // The clock says what was used last, and reaches no output.
    private static DateTime Now => DateTime.UtcNow;
#pragma warning restore RS0030

    private string PathOf(string key) => Path.Combine(Folder, key[..2], key);

    /// <summary>The files that this class has written; what else may lie in the folder is not its own.</summary>
    private List<Entry> Entries() => Try(() => !Directory.Exists(Folder) ? null : new DirectoryInfo(Folder).EnumerateDirectories("??")
        .Where(below => below.LinkTarget is null)
        .SelectMany(below => below.EnumerateFiles())
        .Where(file => file.Name.Length >= 64 && file.Name[..64].All(char.IsAsciiHexDigitLower))
        .Select(EntryOf).OfType<Entry>()
        .ToList()) ?? [];

    // Another build may take it away between being listed and being looked at.
    private static Entry? EntryOf(FileInfo file) =>
        Try(() => new Entry(file.FullName, file.Length, file.LastWriteTimeUtc, file.Name.EndsWith(".partial", StringComparison.Ordinal)));

    // Another build may have taken it away, or be reading it.
    private static void Delete(string path) => _ = Try<object>(() =>
    {
        File.Delete(path);
        return null;
    });

    private static void Touch(string path) => _ = Try<object>(() =>
    {
        File.SetLastWriteTimeUtc(path, Now);
        return null;
    });

    private static T? Try<T>(Func<T?> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (IsOfTheDisk(fault))
        {
            return null;
        }
    }

    private static bool IsOfTheDisk(Exception fault) => fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    /// <summary>A file as it was when it was looked at.</summary>
    private sealed record Entry(string Path, long Length, DateTime Used, bool IsLitter);
}
