namespace Publishing.Pdf.Objects;

/// <summary>Streams on their way to the file: compressed on all processors while the next ones are made, sent in the order they came.</summary>
/// <param name="send">Writes a stream.</param>
internal sealed class StreamQueue(Action<QueuedStream> send) : IDisposable
{
    // Pages that wait: enough to even out long and short ones, and little memory.
    private const int MostWaiting = 32;

    private readonly Queue<(QueuedStream Stream, Task Packing)> waiting = new();
    private readonly Stack<QueuedStream> idle = new();

    /// <summary>Takes a stream; what it is given may be used again at once.</summary>
    /// <exception cref="IOException">One that came before could not be written.</exception>
    public void Add(ObjectId id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool isDeflated)
    {
        if (waiting.Count == MostWaiting)
            SendFirst();
        if (!idle.TryPop(out var stream))
            stream = new QueuedStream();
        stream.Fill(id, entries, data, isDeflated);
        waiting.Enqueue((stream, Task.Run(stream.Pack)));
        while (waiting.TryPeek(out var first) && first.Packing.IsCompleted)
            SendFirst();
    }

    /// <summary>Sends all streams.</summary>
    /// <exception cref="IOException">One could not be written.</exception>
    public void Finish()
    {
        while (waiting.Count > 0)
            SendFirst();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (stream, packing) in waiting)
        {
            packing.Wait();
            stream.Dispose();
        }
        foreach (var stream in idle)
            stream.Dispose();
    }

    private void SendFirst()
    {
        var (stream, packing) = waiting.Peek();
        packing.GetAwaiter().GetResult();
        send(stream);
        waiting.Dequeue();
        idle.Push(stream);
    }
}
