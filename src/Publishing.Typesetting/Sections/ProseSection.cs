using Publishing.Core;
using Publishing.Typesetting.Makeup;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>A short section of prose in one language that edition.yaml gives: the publisher's note, the imprint.</summary>
internal static class ProseSection
{
    /// <summary>The publisher's note in a language, or null when the edition has none in it.</summary>
    public static Section? PublisherNote(SectionContext context, Language language)
    {
        if (context.Book.Edition.PublisherNote?.In(language) is not { } note)
            return null;
        var heading = Words.PublisherNote(language);
        var element = new StructureElement(StructureRole.Sect, language);
        var galley = new GalleyBuilder().RigidSpace(context.Design.Sink);
        SectionHeading.Add(context, galley, element, heading, language);
        var style = context.Design.Body(StructureRole.P);
        foreach (var paragraph in Paragraphs(note))
        {
            var p = new StructureElement(StructureRole.P, null, element);
            galley.Add(context.Set(StyledText.Plain(paragraph, style.Character, language, p), style with { FirstIndent = galley.EndsWithSpace ? Pt.Zero : style.FirstIndent }, language.Direction));
        }
        return new Section("publisher-note-" + language.PrimaryTag, language, galley.Build(), element) { Title = heading, RunningHead = heading };
    }

    /// <summary>The imprint, at the foot of the page behind the title page.</summary>
    public static Section Imprint(SectionContext context, BookSide side)
    {
        var edition = context.Book.Edition;
        var main = side.Language;
        var lines = new List<(string Text, Language Language)>();
        foreach (var language in side.Languages)
        {
            if (edition.Rights?.In(language) is { } rights)
                lines.AddRange(Paragraphs(rights).Select(p => (p, language)));
        }
        lines.Add((edition.Identifier, Language.English));
        var element = new StructureElement(StructureRole.Sect);
        var galley = new GalleyBuilder();
        var style = context.Design.Display(860, 1000, StructureRole.P);
        var blocks = lines.ConvertAll(line => context.Set(
            StyledText.Plain(line.Text, style.Character, line.Language, new StructureElement(StructureRole.P, line.Language, element)),
            style,
            line.Language.Direction));
        galley.RigidSpace(Math.Max(0, context.Design.Rows - blocks.Sum(b => b.Settings[0].Rows)));
        foreach (var block in blocks)
            galley.Add(block);
        return new Section(side.NameOf("imprint"), main, galley.Build(), element) { ShowsFolios = false };
    }

    private static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => string.Join(' ', p.Split('\n', StringSplitOptions.TrimEntries)));
}
