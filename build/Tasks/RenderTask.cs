using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Makes the editions.</summary>
[TaskName("Render")]
[TaskDescription("Makes the editions of seeds/edition.yaml (--edition FILE for another) into artifacts/")]
public sealed class RenderTask : FrostingTask<BuildContext>;
