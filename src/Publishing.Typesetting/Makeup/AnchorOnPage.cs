using Publishing.Core;

namespace Publishing.Typesetting.Makeup;

/// <summary>An anchor and where it stands on its page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Y">The distance from the top of the trimmed page to show at the top of the window.</param>
internal readonly record struct AnchorOnPage(string Name, Pt Y);
