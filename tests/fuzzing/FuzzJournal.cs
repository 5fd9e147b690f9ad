using System.IO.MemoryMappedFiles;

namespace Publishing.Fuzzing;

/// <summary>The numbers of the inputs that are being read, in a file that outlives the process.</summary>
internal sealed class FuzzJournal : IDisposable
{
    /// <summary>How many inputs can be read at a time.</summary>
    public static int Places { get; } = int.TryParse(Environment.GetEnvironmentVariable(WorkersVariable), out var workers) ? workers : Environment.ProcessorCount;

    /// <summary>The variable of the environment that says how many.</summary>
    public const string WorkersVariable = "PUBLISHING_FUZZ_WORKERS";

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor numbers;
    private readonly bool[] taken = new bool[Places];

    /// <summary>Begins the file.</summary>
    public FuzzJournal(string path)
    {
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, Places * sizeof(int));
        numbers = file.CreateViewAccessor();
    }

    /// <summary>An input is about to be read.</summary>
    /// <returns>Its place, for <see cref="End"/>.</returns>
    public int Begin(int number)
    {
        lock (taken)
        {
            var place = Array.IndexOf(taken, false);
            taken[place] = true;
            numbers.Write(place * sizeof(int), number + 1);
            return place;
        }
    }

    /// <summary>It has been read.</summary>
    public void End(int place)
    {
        lock (taken)
        {
            taken[place] = false;
            numbers.Write(place * sizeof(int), 0);
        }
    }

    /// <summary>The numbers that were being read when the process ended.</summary>
    public static IEnumerable<int> Unfinished(string path)
    {
        var bytes = File.ReadAllBytes(path);
        for (var at = 0; at + sizeof(int) <= bytes.Length; at += sizeof(int))
        {
            if (BitConverter.ToInt32(bytes, at) is > 0 and var number)
                yield return number - 1;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        numbers.Dispose();
        file.Dispose();
    }
}
