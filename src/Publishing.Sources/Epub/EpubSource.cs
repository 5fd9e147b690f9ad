using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Takes the XHTML of the texts that are wanted out of an EPUB.</summary>
internal static class EpubSource
{
    private const int MostTextsNamed = 20;

    /// <summary>Reads one text of an EPUB, or all of them in their order.</summary>
    /// <param name="bytes">The EPUB's bytes.</param>
    /// <param name="displayPath">Its path as diagnostics show it, with the name of a text.</param>
    /// <param name="diagnostics">Receives S013, S014 and S022 to S028.</param>
    /// <returns>The files of the texts as they stand, behind each a comment with its path; null after an error.</returns>
    public static SourceText? Read(byte[] bytes, string displayPath, IDiagnostics diagnostics)
    {
        if (EpubPackage.Read(bytes, EpubPath.FileOf(displayPath), diagnostics) is not { } package)
            return null;
        var texts = new List<EpubChapter>();
        foreach (var file in package.Spine.Where(f => !package.Apart.Contains(f)))
        {
            if (package.TextOf(file, diagnostics) is not { } text || GuardedXml.Parse(text, XmlRules.Epub, diagnostics) is not { } page)
                return null;
            if (!IsApart(page))
                texts.Add(new EpubChapter(file, TitleOf(page), text.Text, NotesOf(file, page)));
        }
        var source = new StringBuilder();
        if (EpubPath.TextOf(displayPath) is { } wanted)
        {
            var found = Find(texts, package.Path, wanted);
            if (found < 0)
            {
                diagnostics.Report(new Diagnostic(SourceRules.NoSuchText, SourceSpan.StartOf(displayPath), $"The EPUB has no text '{wanted}'.", "Its texts: " + NamesOf(texts)));
                return null;
            }
            // Its notes may stand in files of their own.
            var chapter = texts[found];
            Append(source, chapter, MarkupReader.EndOfFile);
            foreach (var notes in texts.Where(t => t != chapter && chapter.Notes.Contains(t.File)))
                Append(source, notes, MarkupReader.EndOfNotes);
        }
        else
        {
            texts.ForEach(t => Append(source, t, MarkupReader.EndOfFile));
        }
        return new SourceText(displayPath, source.ToString());
    }

    private static void Append(StringBuilder source, EpubChapter chapter, string ending) =>
        source.Append(chapter.Text).Append('\n').Append(ending).Append(chapter.File).Append(" -->\n");

    /// <summary>The other files in which a page has notes.</summary>
    private static HashSet<string> NotesOf(string file, XElement page) =>
        page.Descendants()
            .Where(e => e.Name.LocalName == "a" && e.Attributes().Any(a => (a.Name.LocalName == "type" && a.Value.Split(' ').Contains("noteref")) || (a.Name.LocalName == "role" && a.Value == "doc-noteref")))
            .Select(e => ZipContainer.Join(file, (string?)e.Attribute("href") ?? ""))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Finds a text by its number in the reading order, its path, or the name of its file.</summary>
    private static int Find(List<EpubChapter> texts, string package, string wanted)
    {
        var at = texts.FindIndex(t => t.File == wanted || t.File == ZipContainer.Join(package, wanted));
        if (at < 0)
            at = texts.FindIndex(t => NameOf(t.File) == wanted || Path.GetFileName(t.File) == wanted);
        return at < 0 && int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= texts.Count ? number - 1 : at;
    }

    private static string NamesOf(List<EpubChapter> texts) =>
        string.Join(", ", texts.Take(MostTextsNamed).Select((t, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1} {NameOf(t.File)} ({t.Title})")))
        + (texts.Count > MostTextsNamed ? string.Create(CultureInfo.InvariantCulture, $", and {texts.Count - MostTextsNamed} more.") : ".");

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static string TitleOf(XElement page)
    {
        var title = page.Descendants().FirstOrDefault(e => e.Name.LocalName == "h1") ?? page.Descendants().FirstOrDefault(e => e.Name.LocalName == "title");
        return string.Join(' ', (title?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(12));
    }

    /// <summary>Whether the body of a page, or all that is in it, says that it is contents, a cover, an index.</summary>
    private static bool IsApart(XElement page)
    {
        var element = page.Elements().FirstOrDefault(e => e.Name.LocalName == "body");
        for (var depth = 0; element is not null && depth < 3; depth++)
        {
            if (element.Attributes().Where(a => a.Name.LocalName == "type" && a.Name.NamespaceName.Length > 0).Any(a => a.Value.Split(' ').Any(EpubKinds.IsApart)))
                return true;
            element = element.Elements().Count() == 1 ? element.Elements().First() : null;
        }
        return false;
    }
}

/// <summary>A text of an EPUB.</summary>
/// <param name="File">Its file, from the root of the container.</param>
/// <param name="Title">Its title, or the beginning of it.</param>
/// <param name="Text">The XHTML.</param>
/// <param name="Notes">The other files in which it has notes.</param>
internal sealed record EpubChapter(string File, string Title, string Text, IReadOnlySet<string> Notes);
