using System.Collections.Immutable;

namespace Publishing.Editions;

/// <summary>The names by which a publisher calls for outputs.</summary>
public static class OutputKinds
{
    private static readonly ImmutableArray<(OutputKind Kind, string Name)> Table =
    [
        (OutputKind.Pdf, "pdf"), (OutputKind.Booklet, "booklet"), (OutputKind.Print, "print"), (OutputKind.Cover, "cover"),
        (OutputKind.Epub, "epub"), (OutputKind.EpubEnglish, "epub-en"), (OutputKind.EpubHebrew, "epub-he"),
    ];

    /// <summary>All names, as in edition.yaml and behind <c>--only</c>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Table.Select(t => t.Name)];

    /// <summary>Whether an output is an EPUB, of one language or both.</summary>
    /// <param name="kind">The output.</param>
    public static bool IsEpub(this OutputKind kind) => kind is OutputKind.Epub or OutputKind.EpubEnglish or OutputKind.EpubHebrew;

    /// <summary>The output of a name, in capitals or small letters; null when there is none.</summary>
    public static OutputKind? Find(string name)
    {
        foreach (var (kind, known) in Table)
        {
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        return null;
    }
}
