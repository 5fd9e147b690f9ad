using Cake.Frosting;

namespace Build.Tasks;

/// <summary>What <c>./build.sh</c> does when it is not told otherwise.</summary>
[TaskName("Default")]
[TaskDescription("Makes the program and the editions")]
[IsDependentOn(typeof(PackageTask))]
[IsDependentOn(typeof(RenderTask))]
public sealed class DefaultTask : FrostingTask<BuildContext>;
