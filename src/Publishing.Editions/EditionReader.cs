using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Editions;

/// <summary>Reads edition.yaml.</summary>
public static class EditionReader
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm'Z'"];

    /// <summary>Reads and checks an edition. All faults are collected.</summary>
    /// <param name="files">The files: the edition, and to see whether those that it names are there.</param>
    /// <param name="path">The edition's path, forward slashes; paths in the edition are counted from its folder.</param>
    /// <param name="diagnostics">Receives E001 to E018 and E025, each with its place.</param>
    /// <returns>The edition, or null when an error was reported.</returns>
    public static Edition? Read(IFileSystem files, string path, IDiagnostics diagnostics)
    {
        var context = new SettingsContext(EditionKeys.Table, files, FilePaths.FolderOf(path), diagnostics);
        if (YamlFile.Read(files, path, context) is not { } top)
            return null;
        var root = new SettingsSection(context, HouseStyle.Apply(top, context, files), "");
        _ = root.File("style");
        var title = root.Bilingual("title");
        var edition = new Edition(
            Identifier(root),
            NameOf(root, title, path),
            title ?? new Bilingual(null, null),
            root.Bilingual("subtitle"),
            root.Bilingual("publisher"),
            root.Bilingual("publisher-note"),
            root.Bilingual("rights"),
            Modified(root),
            [.. root.Choices("languages").Select(tag => new Language(tag))],
            Texts(root),
            PageReader.Read(root.Group("page")),
            Type(root.Group("type")),
            [.. root.Choices("outputs").Select(output => OutputKinds.Find(output)!.Value)])
        {
            Epub = Epub(root.Group("epub")),
            TermsPath = root.File("terms"),
            CorrectionsPath = root.File("corrections"),
            Folios = root.Choice<FolioStyle>("folios"),
            Cover = CoverReader.Read(root.Group("cover"), files),
            Design = DesignReader.Read(root.Group("design")),
            Booklet = BookletReader.Read(root.Group("booklet")),
            Hyphenation = HyphenationReader.Read(root.Group("hyphenation")),
        };
        edition = edition with { Parts = PartsReader.Read(root, edition.Texts) };
        if (root.IsGiven("binding"))
            edition = edition with { Binding = root.Choice<BookBinding>("binding") };
        CheckBinding(root, edition);
        return context.HasErrors ? null : edition;
    }

    private static void CheckBinding(SettingsSection root, Edition edition)
    {
        if (edition.Binding == BookBinding.Both)
        {
            foreach (var language in new[] { Language.English, Language.Hebrew })
            {
                if (!edition.Languages.Contains(language) || edition.Texts.All(t => t.Language != language))
                    root.Report(EditionRules.Contradiction, "binding", $"A two-way book needs a half in each language, and there is nothing in '{language.Tag}'.", "Add it to 'languages' and a text in it to 'texts', or bind the book at one side.");
            }
        }
        else if (edition.Folios != FolioStyle.Arabic && !edition.Languages[0].IsHebrew)
        {
            root.Report(EditionRules.Contradiction, "folios", "Pages are numbered in Hebrew letters where the main language is Hebrew, and here it is not.", "Put 'he' first in 'languages', or bind both sides.");
        }
    }

    private static string Identifier(SettingsSection root)
    {
        var text = root.Text("identifier") ?? "";
        if (text.Length > 0 && !Identifiers.IsValid(text))
            root.Report(EditionRules.BadIdentifier, "identifier", $"'{SettingsSection.Short(text)}' is no identifier.", "Write urn:uuid: with a UUID, urn:isbn: with an ISBN, or a web address.");
        return text;
    }

    private static string NameOf(SettingsSection root, Bilingual? title, string path)
    {
        if (root.Text("name") is { } name)
        {
            if (!Identifiers.IsName(name))
                root.Report(EditionRules.WrongValue, "name", $"'{SettingsSection.Short(name)}' is no name for files.", "Use letters, digits and hyphens, a letter first.");
            return name;
        }
        var slug = TermAnchors.SlugOf(title?.English ?? FilePaths.StemOf(path));
        return Identifiers.IsName(slug) ? slug : "edition-" + slug;
    }

    private static DateTimeOffset Modified(SettingsSection root)
    {
        if (root.Text("modified") is not { } text)
            return DateTimeOffset.UnixEpoch;
        if (DateTimeOffset.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) && date.Year >= 1980)
            return date;
        root.Report(EditionRules.BadDate, "modified", $"'{SettingsSection.Short(text)}' is no date from 1980 on.", "Write it as 2026-11-21 or 2026-11-21T09:00:00Z.");
        return DateTimeOffset.UnixEpoch;
    }

    private static ImmutableArray<EditionText> Texts(SettingsSection root)
    {
        var texts = ImmutableArray.CreateBuilder<EditionText>();
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in root.Groups("texts"))
        {
            var id = section.Text("id") ?? string.Create(CultureInfo.InvariantCulture, $"text-{texts.Count + 1}");
            if (!Identifiers.IsName(id))
                section.Report(EditionRules.WrongValue, "id", $"'{SettingsSection.Short(id)}' is no id.", "Use letters, digits and hyphens, a letter first.");
            else if (!ids.Add(id))
                section.Report(EditionRules.DuplicateId, "id", $"Another text has the id '{id}'.", "Give each text its own.");
            texts.Add(new EditionText(
                id,
                section.File("file") ?? "",
                section.Bilingual("title") ?? new Bilingual(null, null),
                section.Bilingual("author"),
                section.Bilingual("origin"),
                section.Bilingual("date"),
                new Language(section.Choice("language")),
                section.Choice("encoding"),
                section.Span)
            {
                Short = section.Bilingual("short"),
            });
        }
        return texts.ToImmutable();
    }

    private static EpubSettings Epub(SettingsSection epub) => new(epub.Switch("ncx"), epub.Text("certifier"));

    private static TypeSettings Type(SettingsSection type) => new(
        type.Text("latin")!,
        type.Text("hebrew")!,
        type.Folder("fonts"),
        type.Length("size")!.Value,
        type.Thousandths("hebrew-scale"),
        type.Length("leading")!.Value)
    {
        HangPunctuation = type.Switch("hanging"),
        GlyphStretch = type.Thousandths("stretch"),
    };
}
