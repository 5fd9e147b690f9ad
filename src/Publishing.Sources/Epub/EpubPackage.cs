using System.Collections.Immutable;
using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>What the package document of an EPUB says: its files in reading order, and which of them are no text.</summary>
/// <param name="Archive">The container.</param>
/// <param name="Path">The path of the package document from the root of the container.</param>
/// <param name="Spine">The XHTML files in reading order, by their paths from the root; those that are no part of the reading order last.</param>
/// <param name="Apart">The files that are known to be no text: contents, covers and the like.</param>
internal sealed record EpubPackage(ZipContainer Archive, string Path, ImmutableArray<string> Spine, ImmutableHashSet<string> Apart)
{
    private const string Container = "META-INF/container.xml";
    private const string Encryption = "META-INF/encryption.xml";

    // Fonts may be obfuscated (EPUB 3.3, 4.4, and Adobe's way): that hides no text.
    private static readonly ImmutableArray<string> Obfuscations = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"];

    /// <summary>Reads the package of an EPUB, or gives null after an error.</summary>
    /// <param name="bytes">The EPUB's bytes.</param>
    /// <param name="path">Its path, as diagnostics show it.</param>
    /// <param name="diagnostics">Receives S014 and S022 to S026.</param>
    public static EpubPackage? Read(byte[] bytes, string path, IDiagnostics diagnostics)
    {
        if (ZipContainer.Open(bytes, path, ContainerRules.Epub, diagnostics) is not { } archive)
            return null;
        if (!archive.Holds(Container))
            return Fail(archive, diagnostics, $"The zip has no {Container}: it is no EPUB.");
        if (Parse(archive, Container, diagnostics) is not { } container || (archive.Holds(Encryption) && !IsOpen(archive, diagnostics)))
            return null;
        var named = (string?)container.Descendants().FirstOrDefault(e => e.Name.LocalName == "rootfile")?.Attribute("full-path");
        if (named is null || archive.Resolve("", named) is not { } packagePath || !archive.Holds(packagePath))
            return named is null || archive.Holds(named) ? Fail(archive, diagnostics, "Its container names no package document.") : Missing(archive, diagnostics, named);
        if (Parse(archive, packagePath, diagnostics) is not { } package)
            return null;
        return ReadSpine(archive, packagePath, package, diagnostics);
    }

    /// <summary>The text of a file of the package, or null after an error.</summary>
    public SourceText? TextOf(string file, IDiagnostics diagnostics) => TextOf(Archive, file, diagnostics);

    private static EpubPackage? ReadSpine(ZipContainer archive, string path, XElement package, IDiagnostics diagnostics)
    {
        var items = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var item in Named(package, "item"))
            items.TryAdd((string?)item.Attribute("id") ?? "", item);
        var (read, aside, seen) = (new List<string>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var apart = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var reference in Named(package, "itemref"))
        {
            if (!items.TryGetValue((string?)reference.Attribute("idref") ?? "", out var item) || (string?)item.Attribute("href") is not { Length: > 0 } href)
                return Fail(archive, diagnostics, $"The reading order of '{path}' names an item that its manifest does not have.");
            if (((string?)item.Attribute("media-type") ?? "") is not ("application/xhtml+xml" or "text/html" or "text/x-oeb1-document"))
                continue;
            if (archive.Resolve(path, href) is not { } file)
                return null;
            if (!archive.Holds(file))
                return Missing(archive, diagnostics, file);
            if (!seen.Add(file))
                continue;
            ((string?)reference.Attribute("linear") == "no" ? aside : read).Add(file);
            if (((string?)item.Attribute("properties") ?? "").Split(' ').Contains("nav"))
                apart.Add(file);
        }
        // EPUB 2 names what is no text in its guide.
        foreach (var reference in Named(package, "reference").Where(r => EpubKinds.IsApart(((string?)r.Attribute("type") ?? "").ToLowerInvariant())))
        {
            if (archive.Resolve(path, (string?)reference.Attribute("href") ?? "") is not { } file)
                return null;
            apart.Add(file);
        }
        return read.Count > 0 ? new EpubPackage(archive, path, [.. read, .. aside], apart.ToImmutable()) : Fail(archive, diagnostics, $"The reading order of '{path}' is empty.");
    }

    private static bool IsOpen(ZipContainer archive, IDiagnostics diagnostics)
    {
        if (Parse(archive, Encryption, diagnostics) is not { } encryption)
            return false;
        foreach (var data in Named(encryption, "EncryptedData"))
        {
            if (Named(data, "EncryptionMethod").Any(m => Obfuscations.Contains((string?)m.Attribute("Algorithm") ?? "")))
                continue;
            var what = (string?)Named(data, "CipherReference").FirstOrDefault()?.Attribute("URI") ?? "a file";
            diagnostics.Report(new Diagnostic(SourceRules.EpubEncrypted, SourceSpan.StartOf(archive.Path), $"'{what}' is encrypted.", "Ask the publisher for a copy without protection."));
            return false;
        }
        return true;
    }

    private static XElement? Parse(ZipContainer archive, string file, IDiagnostics diagnostics) =>
        TextOf(archive, file, diagnostics) is { } text ? GuardedXml.Parse(text, XmlRules.Epub, diagnostics) : null;

    private static SourceText? TextOf(ZipContainer archive, string file, IDiagnostics diagnostics) =>
        archive.Read(file) is { } bytes ? SourceReader.DecodePart(bytes, archive.Path + "/" + file, diagnostics) : null;

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants().Where(e => e.Name.LocalName == name);

    private static EpubPackage? Missing(ZipContainer archive, IDiagnostics diagnostics, string file)
    {
        diagnostics.Report(new Diagnostic(SourceRules.EpubFileMissing, SourceSpan.StartOf(archive.Path), $"The EPUB names a file '{file}' that it does not hold.", "Check it with EPUBCheck, or get a sound copy."));
        return null;
    }

    private static EpubPackage? Fail(ZipContainer archive, IDiagnostics diagnostics, string text)
    {
        diagnostics.Report(new Diagnostic(SourceRules.NotAnEpub, SourceSpan.StartOf(archive.Path), text, "Check the file with EPUBCheck, or get a sound copy."));
        return null;
    }
}
