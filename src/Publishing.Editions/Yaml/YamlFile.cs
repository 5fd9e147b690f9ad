using System.Text;
using Publishing.Core;
using YamlDotNet.Core;

namespace Publishing.Editions;

/// <summary>Reads a YAML file whose values know their places.</summary>
/// <remarks>
/// Of YAML 1.2 what a person writes by hand: mappings, lists, plain and quoted scalars, blocks. Anchors, aliases, tags and
/// several documents are refused, so that a small file cannot stand for a large tree.
/// </remarks>
internal static class YamlFile
{
    private const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Reads the tree of a file.</summary>
    /// <param name="files">The files.</param>
    /// <param name="path">The file.</param>
    /// <param name="diagnostics">Receives E001 to E006.</param>
    /// <returns>The top mapping, or null after an error that leaves none.</returns>
    public static YamlMapping? Read(IFileSystem files, string path, IDiagnostics diagnostics)
    {
        if (ReadText(files, path, diagnostics) is not { } source)
            return null;
        var parser = new Parser(new StringReader(source.Text));
        try
        {
            return new YamlTreeReader(parser, source, diagnostics).ReadTop();
        }
        catch (NestingException)
        {
            return null;
        }
        catch (YamlException e)
        {
            ReportBroken(source, Offset(source, e.Start), e.Message, diagnostics);
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser (16.3) throws these for some broken input: a lone surrogate, a colon in a flow key.
            ReportBroken(source, parser.Current is { } last ? Offset(source, last.End) : 0, "something here cannot be read", diagnostics);
            return null;
        }
    }

    /// <summary>Whether a file has a key at its top.</summary>
    public static bool HasKey(IFileSystem files, string path, string key)
    {
        // To parse the list of a long book's texts takes longer than to search it.
        var unheard = new DiagnosticList();
        return ReadText(files, path, unheard) is { } source && source.Text.Contains(key, StringComparison.Ordinal) && Read(files, path, unheard)?[key] is not null;
    }

    /// <summary>The offset of a place that the parser names.</summary>
    public static int Offset(SourceText source, Mark mark) => (int)Math.Clamp(mark.Index, 0, source.Text.Length);

    private static void ReportBroken(SourceText source, int at, string what, IDiagnostics diagnostics) =>
        diagnostics.Report(new Diagnostic(
            EditionRules.BrokenYaml,
            new SourceSpan(source, at, at),
            $"This is not YAML: {what.TrimEnd('.')}.",
            "Look for a missing colon, quotation mark or indentation at or before this place."));

    private static SourceText? ReadText(IFileSystem files, string path, IDiagnostics diagnostics)
    {
        byte[] bytes;
        try
        {
            if (!files.Exists(path))
            {
                diagnostics.Report(new Diagnostic(EditionRules.CannotReadFile, SourceSpan.StartOf(path), "There is no such file.", "Check the path."));
                return null;
            }
            bytes = files.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(new Diagnostic(EditionRules.CannotReadFile, SourceSpan.StartOf(path), "The file cannot be read.", "Check that it is a file that you may read."));
            return null;
        }
        if (bytes.Length > LargestFile)
        {
            diagnostics.Report(new Diagnostic(EditionRules.TooLarge, SourceSpan.StartOf(path), "The file is larger than 4 MiB.", "Is it the file that you mean?"));
            return null;
        }
        return Decode(bytes, path, diagnostics);
    }

    private static SourceText? Decode(byte[] bytes, string path, IDiagnostics diagnostics)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        var valid = System.Text.Unicode.Utf8.IsValid(content);
        var source = new SourceText(path, Encoding.UTF8.GetString(content));
        if (!valid)
        {
            var at = Math.Max(0, source.Text.IndexOf('\uFFFD', StringComparison.Ordinal));
            diagnostics.Report(new Diagnostic(EditionRules.NotUtf8, new SourceSpan(source, at, at), "The file is not in UTF-8.", "Save it as UTF-8."));
            return null;
        }
        return source;
    }
}
