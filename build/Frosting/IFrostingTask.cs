using Cake.Core;

namespace Cake.Frosting;

/// <summary>A unit of work that the engine can run.</summary>
public interface IFrostingTask
{
    /// <summary>Does the work.</summary>
    void Run(ICakeContext context);
}
