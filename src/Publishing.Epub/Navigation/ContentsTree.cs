using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>What the contents list, and what stands below what: the navigation document and the NCX say the same.</summary>
/// <param name="Href">The link, from the folder of the package document.</param>
/// <param name="Label">The label, in one language or in both.</param>
internal sealed record ContentsEntry(string Href, ImmutableArray<(string Text, Language Language)> Label)
{
    /// <summary>What stands below it.</summary>
    public List<ContentsEntry> Below { get; } = [];

    /// <summary>How many levels it has, with its own.</summary>
    public int Depth => 1 + Below.Select(b => b.Depth).DefaultIfEmpty(0).Max();
}

/// <summary>Makes the contents.</summary>
internal static class ContentsTree
{
    /// <summary>The contents: halves of a two-way book, parts, texts, their headings.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="files">The files in the order of the spine.</param>
    public static List<ContentsEntry> Of(EpubPlan plan, IEnumerable<ContentFile> files)
    {
        var all = new List<ContentsEntry>();
        var (half, part) = (all, all);
        bool? isHebrewHalf = null;
        foreach (var file in files.Where(f => f.IsInContents))
        {
            if (plan.IsTwoWay && file.IsText && isHebrewHalf != file.Language.IsHebrew)
            {
                isHebrewHalf = file.Language.IsHebrew;
                var opened = new ContentsEntry(file.Path, plan.Forms(plan.Book.Edition.Title, file.Language)[..1]);
                all.Add(opened);
                half = opened.Below;
            }
            var forms = plan.Forms(file.Title, file.Language);
            var entry = new ContentsEntry(file.Path, forms.IsEmpty ? [(file.ItemId, Language.English)] : forms);
            entry.Below.AddRange(file.Headings.Where(h => h.Text.Length > 0).Select(h => new ContentsEntry(file.Path + "#" + h.Id, [(h.Text, h.Language)])));
            (file.IsInPart ? part : file.IsText ? half : all).Add(entry);
            part = file.IsPart ? entry.Below : part;
        }
        return all;
    }
}
