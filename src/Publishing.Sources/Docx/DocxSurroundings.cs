using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>The inlines around the pieces of a block, outer ones first; neighbours that look the same are in the same inline.</summary>
internal sealed class DocxSurroundings
{
    private (object Element, IReadOnlyList<Inline> Inlines)[] before = [];

    /// <summary>The inlines around a piece.</summary>
    /// <param name="format">How it looks.</param>
    /// <param name="language">Its language, where that is not the block's.</param>
    public IReadOnlyList<(object Element, IReadOnlyList<Inline> Inlines)> Of(DocxFormat format, Language? language)
    {
        var inlines = new List<Inline>();
        if (format.Link is { } link)
            inlines.Add(new LinkInline(link, []));
        if (language is { } other)
            inlines.Add(new LanguageInline(other, other.Direction, []));
        if (format.IsStrong)
            inlines.Add(new StrongInline([]));
        if (format.IsEmphasis)
            inlines.Add(new EmphasisInline([]));
        var around = new (object Element, IReadOnlyList<Inline> Inlines)[inlines.Count];
        var isSame = true;
        for (var i = 0; i < around.Length; i++)
        {
            isSame = isSame && i < before.Length && Says(before[i].Inlines[0], inlines[i]);
            around[i] = isSame ? before[i] : (new object(), [inlines[i]]);
        }
        return before = around;
    }

    private static bool Says(Inline one, Inline other) => (one, other) switch
    {
        (LinkInline a, LinkInline b) => a.Target == b.Target,
        (LanguageInline a, LanguageInline b) => a.Language == b.Language,
        _ => one.GetType() == other.GetType(),
    };
}
