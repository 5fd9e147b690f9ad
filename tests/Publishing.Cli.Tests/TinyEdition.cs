using System.Text;
using Publishing.Testing;

namespace Publishing.Cli.Tests;

/// <summary>A small edition in a folder of its own: one English and one Hebrew text. Tests change a file and see what happens.</summary>
internal sealed class TinyEdition
{
    public const string Yaml = """
        identifier: urn:uuid:6f1c9a52-7c1e-4d55-9a40-1b8a4f0f6a01
        name: tiny
        title:
          en: A Tiny Book
          he: ספר קטן
        modified: 2026-01-02
        languages: [en, he]
        texts:
          - id: english
            file: english.txt
            title: { en: The Vessel, he: הכלי }
            language: en
          - id: hebrew
            file: hebrew.txt
            title: { en: The Light, he: האור }
            language: he
        page: { trim: A5, inner: 18mm, outer: 20mm, top: 20mm, bottom: 25mm }
        type: { latin: EB Garamond, hebrew: Frank Ruhl Libre, fonts: FONTS, size: 11pt, leading: 14pt }
        outputs: [pdf, epub]
        """;

    public TinyEdition(string name)
    {
        Folder = Repository.Scratch("cli-" + name);
        Write("edition.yaml", Yaml.Replace("FONTS", Repository.PathOf("fonts"), StringComparison.Ordinal));
        Write("english.txt", "The Vessel\n\nA Kli [vessel] receives the light, and the light fills every Kli.\n");
        Write("hebrew.txt", "האור\n\nהאור ממלא את הכלי, והכלי מקבל את האור.\n");
    }

    public string Folder { get; }

    public string EditionPath => PathOf("edition.yaml");

    public string OutputFolder => PathOf("out");

    public string PathOf(string name) => Folder + "/" + name;

    public TinyEdition Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public TinyEdition Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public TinyEdition Replace(string name, string old, string with)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(name, text.Replace(old, with, StringComparison.Ordinal));
    }

    public TinyEdition Delete(string name)
    {
        File.Delete(PathOf(name));
        return this;
    }

    public CommandRun Build() => CommandRun.Of("build", EditionPath, "-o", OutputFolder);

    /// <summary>The names of the files in the output folder.</summary>
    public string[] Outputs() => Directory.Exists(OutputFolder)
        ? [.. Directory.EnumerateFiles(OutputFolder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)]
        : [];
}
