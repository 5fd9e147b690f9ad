using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Publishing.Testing;

namespace Publishing.Sources.Tests.Docx;

/// <summary>Damages packages: their bytes, or the elements of their parts.</summary>
internal static class DocxDamage
{
    private static readonly Lazy<byte[][]> Packages = new(() =>
        [.. Directory.GetFiles(Repository.PathOf("tests/suite/sources/docx"), "*.docx").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]);

    /// <summary>The package of a number: always the same for one number.</summary>
    public static byte[] Of(int number)
    {
        var random = new Random(number);
        var package = Packages.Value[random.Next(Packages.Value.Length)];
        if (random.Next(5) == 0)
            return Bytes(package, random);
        return Change(package, (name, text) => name.StartsWith("word/", StringComparison.Ordinal) && random.Next(name == "word/document.xml" ? 1 : 4) == 0 ? Elements(text, random) : text);
    }

    /// <summary>A package with other parts.</summary>
    /// <param name="package">The package.</param>
    /// <param name="change">Makes the new text of a part out of its name and its text.</param>
    public static byte[] Change(byte[] package, Func<string, string, string> change)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return DocxMaker.Zip([.. zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return (e.FullName, change(e.FullName, reader.ReadToEnd()));
        })]);
    }

    private static byte[] Bytes(byte[] package, Random random)
    {
        var bytes = package.ToList();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveAt(at); break;
                default: bytes.Insert(at, (byte)random.Next(256)); break;
            }
        }
        return [.. bytes];
    }

    private static string Elements(string text, Random random)
    {
        var root = XDocument.Parse(text).Root!;
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var all = root.DescendantsAndSelf().ToList();
            var (one, other) = (all[random.Next(all.Count)], all[random.Next(all.Count)]);
            switch (random.Next(8))
            {
                case 0 when one.Parent is not null: one.Remove(); break;
                case 1: other.Add(new XElement(one)); break;
                case 2: other.AddFirst(new XElement(one)); break;
                case 3 when one.Parent is not null && !other.Ancestors().Contains(one) && one != other: one.Remove(); other.Add(one); break;
                case 4: one.Name = other.Name; break;
                case 5 when one.Parent is not null: one.ReplaceWith(one.Nodes()); break;
                case 6 when one.Attributes().Where(a => a is { IsNamespaceDeclaration: false, Name.NamespaceName: not "http://www.w3.org/XML/1998/namespace" }).ToList() is { Count: > 0 } attributes: attributes[random.Next(attributes.Count)].Value = Value(random); break;
                default: one.Add(new XText(Value(random))); break;
            }
        }
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static string Value(Random random)
    {
        string[] values = ["", "0", "1", "-1", "2", "99999999999", "true", "off", "x", "Title", "Heading1", "begin", "end", "separate", "both", "he-IL", "F061", "D800", "a\nb", "שלום", "\u202Eabc", "100%", "bullet"];
        return values[random.Next(values.Length)];
    }
}
