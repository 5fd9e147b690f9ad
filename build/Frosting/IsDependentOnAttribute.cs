namespace Cake.Frosting;

/// <summary>Says that another task must have run before.</summary>
/// <param name="task">The other task's type.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class IsDependentOnAttribute(Type task) : Attribute
{
    /// <summary>The other task's type.</summary>
    public Type Task { get; } = task;
}
