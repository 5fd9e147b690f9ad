using Publishing.Core;

namespace Publishing.Typesetting.Makeup;

/// <summary>Where an anchor stands.</summary>
/// <param name="PageIndex">The page, from 0.</param>
/// <param name="Y">The distance from the top of the trimmed page to show at the top of the window.</param>
/// <param name="Folio">The number of the page.</param>
internal readonly record struct AnchorPlace(int PageIndex, Pt Y, string Folio);
