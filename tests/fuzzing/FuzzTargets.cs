using System.Collections.Immutable;
using Publishing.Fuzzing.Targets;
using Publishing.Fuzzing.Targets.Books;

namespace Publishing.Fuzzing;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    /// <summary>A target for every reader of bytes; their shares are a hundred together.</summary>
    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        new TextTarget("text", ".txt", 8),
        new TextTarget("html", ".html", 7),
        new TextTarget("markdown", ".md", 5),
        new DocumentTarget(),
        new DocxTarget(),
        new EpubTarget(),
        new SettingsTarget(),
        new TermsTarget(),
        new CorrectionsTarget(),
        new FontTarget(),
        new PictureTarget(),
        new BookTarget(),
        new BookFontTarget(),
    ];

    /// <summary>The target of a name, or null.</summary>
    public static FuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
