using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Publishing.Pdf.Objects;

/// <summary>Streams on their way to the file: while one is compressed and written, the next is made. They go out in the order they came.</summary>
/// <param name="send">Compresses and writes a stream; called on one other thread.</param>
internal sealed class StreamQueue(StreamQueue.Sender send) : IDisposable
{
    // Pages that wait: enough to even out long and short ones, and little memory.
    private const int MostWaiting = 32;

    private readonly BlockingCollection<(ObjectId Id, byte[] Bytes, int Entries, int Length, bool IsDeflated)> waiting = new(MostWaiting);
    private Task? sending;

    /// <summary>Writes one stream.</summary>
    public delegate void Sender(ObjectId id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool isDeflated);

    /// <summary>Takes a stream; what it is given may be used again at once. That one could not be written is known at the end.</summary>
    public void Add(ObjectId id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool isDeflated)
    {
        sending ??= Task.Factory.StartNew(SendAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var length = entries.Length + data.Length;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        entries.CopyTo(bytes);
        data.CopyTo(bytes.AsSpan(entries.Length));
        waiting.Add((id, bytes, entries.Length, length, isDeflated));
    }

    /// <summary>Waits until all streams are written.</summary>
    /// <exception cref="IOException">One could not be written.</exception>
    public void Finish()
    {
        waiting.CompleteAdding();
        if (sending is null)
            return;
        ((IAsyncResult)sending).AsyncWaitHandle.WaitOne();
        if (sending.Exception is { } failure)
            ExceptionDispatchInfo.Throw(failure.InnerExceptions[0]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        waiting.CompleteAdding();
        if (sending is not null)
            ((IAsyncResult)sending).AsyncWaitHandle.WaitOne();
        waiting.Dispose();
    }

    private void SendAll()
    {
        Exception? failure = null;
        foreach (var (id, bytes, entries, length, isDeflated) in waiting.GetConsumingEnumerable())
        {
            // After a failure the rest is taken and dropped, so that nobody waits for room.
            try
            {
                if (failure is null)
                    send(id, bytes.AsSpan(0, entries), bytes.AsSpan(entries, length - entries), isDeflated);
            }
            catch (Exception e)
            {
                failure = e;
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
    }
}
