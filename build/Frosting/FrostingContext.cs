using Cake.Core;

namespace Cake.Frosting;

/// <summary>What tasks are given: Cake's services, and in a derived class the settings of one build.</summary>
/// <param name="context">Cake's services.</param>
public class FrostingContext(ICakeContext context) : CakeContextAdapter(context)
{
    /// <summary>A line that the host prints after all else, or null.</summary>
    public string? LastLine { get; set; }
}
