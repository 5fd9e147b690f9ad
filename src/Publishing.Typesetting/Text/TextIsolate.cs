using Publishing.Core;

namespace Publishing.Typesetting.Text;

/// <summary>A stretch with a direction of its own, which its neighbours do not change and which does not change them.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Direction">Its direction.</param>
public readonly record struct TextIsolate(int Start, int End, Direction Direction);
