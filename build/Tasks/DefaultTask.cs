using Cake.Frosting;

namespace Build.Tasks;

/// <summary>What <c>./build.sh</c> does when it is not told otherwise.</summary>
[TaskName("Default")]
[TaskDescription("Makes the editions and the program")]
[IsDependentOn(typeof(RenderTask))]
[IsDependentOn(typeof(PackageTask))]
public sealed class DefaultTask : FrostingTask<BuildContext>;
