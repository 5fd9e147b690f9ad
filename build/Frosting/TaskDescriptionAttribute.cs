namespace Cake.Frosting;

/// <summary>What a task does, for <c>--description</c>.</summary>
/// <param name="description">A sentence.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TaskDescriptionAttribute(string description) : Attribute
{
    /// <summary>The sentence.</summary>
    public string Description { get; } = description;
}
