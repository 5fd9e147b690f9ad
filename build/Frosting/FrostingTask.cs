using Cake.Core;

namespace Cake.Frosting;

/// <summary>The base of all tasks: override <see cref="Run(T)"/>.</summary>
/// <typeparam name="T">The context that the host was told to use.</typeparam>
public abstract class FrostingTask<T> : IFrostingTask
    where T : ICakeContext
{
    /// <summary>Does the work; a task that only gathers others leaves it alone.</summary>
    public virtual void Run(T context)
    {
    }

    void IFrostingTask.Run(ICakeContext context) => Run((T)context);
}
