namespace Publishing.Epub;

/// <summary>Settles which XHTML files the EPUB has, in reading order.</summary>
internal static class SpinePlan
{
    /// <summary>The files: front matter with the contents, texts and parts, back matter.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="faces">The fonts that may be embedded: the colophon names them.</param>
    public static List<ContentFile> Of(EpubPlan plan, IReadOnlyList<FontFace> faces)
    {
        var files = new List<ContentFile> { TitlePageWriter.Plan(plan) };
        if (PublisherNoteWriter.Plan(plan) is { } note)
            files.Add(note);
        files.AddRange(Texts(plan));
        if (GlossaryWriter.Plan(plan) is { } glossary)
            files.Add(glossary);
        files.AddRange(plan.Indexes.Select(i => IndexWriter.Plan(plan, i, IndexKind.Terms)).OfType<ContentFile>());
        files.AddRange(plan.SourceIndexes.Select(i => IndexWriter.Plan(plan, i, IndexKind.Sources)).OfType<ContentFile>());
        files.Add(ColophonWriter.Plan(plan, faces));
        files.Insert(1, NavigationWriter.Plan(plan, [.. files]));
        return files;
    }

    /// <summary>The texts, before the first of a part the page of the part.</summary>
    private static IEnumerable<ContentFile> Texts(EpubPlan plan)
    {
        var parts = plan.Book.Edition.Parts;
        var partOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, part) in parts.Index())
        {
            foreach (var id in part.TextIds)
                partOf.TryAdd(id, number);
        }
        var (open, isHebrew, written) = (-1, plan.Language.IsHebrew, new HashSet<int>());
        foreach (var (text, path) in plan.Texts)
        {
            var part = partOf.GetValueOrDefault(text.Info.Id, -1);
            var language = plan.IsTwoWay ? text.Document.Language : plan.Language;
            if (part >= 0 && (part != open || language.IsHebrew != isHebrew))
                yield return PartWriter.Plan(plan, part + 1, parts[part], language, isAgain: !written.Add(part));
            (open, isHebrew) = (part, language.IsHebrew);
            yield return ChapterWriter.Plan(plan, text, path) with { IsInPart = part >= 0 };
        }
    }
}
