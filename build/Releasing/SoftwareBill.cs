using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;

namespace Build.Releasing;

/// <summary>The software bill of materials: what of others is in the program.</summary>
/// <remarks>CycloneDX 1.6 (ECMA-424). Made from the lock files alone, without date or serial number, so that the same packages give the same bytes.</remarks>
public static class SoftwareBill
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // They run while the program is compiled, and nothing of them is in it.
    private static readonly string[] Tools = ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NET.ILLink.Tasks", "Microsoft.DotNet.ILCompiler"];

    /// <summary>Writes the bill.</summary>
    /// <param name="lockFiles">The lock files of the product's projects.</param>
    /// <param name="version">The program's version.</param>
    /// <returns>JSON, lines ended by LF.</returns>
    public static byte[] Write(IEnumerable<string> lockFiles, string version)
    {
        var packages = new SortedDictionary<string, (string Name, string Version, string Hash, string[] Needs)>(StringComparer.Ordinal);
        foreach (var file in lockFiles)
            Collect(file, packages);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            json.WriteStartObject("metadata");
            json.WriteStartObject("component");
            json.WriteString("type", "application");
            json.WriteString("bom-ref", "publishing");
            json.WriteString("name", "publishing");
            json.WriteString("version", version);
            WriteLicence(json, "MIT");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("components");
            foreach (var package in packages.Values)
                WriteComponent(json, package.Name, package.Version, package.Hash);
            json.WriteEndArray();
            WriteDependencies(json, packages);
            json.WriteEndObject();
        }
        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void Collect(string lockFile, SortedDictionary<string, (string Name, string Version, string Hash, string[] Needs)> packages)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        foreach (var dependency in json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
        {
            var value = dependency.Value;
            if (value.GetProperty("type").GetString() == "Project" || Tools.Contains(dependency.Name))
                continue;
            var needs = value.TryGetProperty("dependencies", out var below) ? below.EnumerateObject().Select(d => d.Name).ToArray() : [];
            packages[dependency.Name.ToUpperInvariant()] = (dependency.Name, value.GetProperty("resolved").GetString()!, value.GetProperty("contentHash").GetString()!, needs);
        }
    }

    private static void WriteComponent(Utf8JsonWriter json, string name, string version, string hash)
    {
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", PackageUrl(name, version));
        json.WriteString("name", name);
        json.WriteString("version", version);
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-512");
        json.WriteString("content", Convert.ToHexStringLower(Convert.FromBase64String(hash)));
        json.WriteEndObject();
        json.WriteEndArray();
        if (LicenceOf(name, version) is { } licence)
            WriteLicence(json, licence);
        json.WriteString("purl", PackageUrl(name, version));
        json.WriteEndObject();
    }

    private static void WriteLicence(Utf8JsonWriter json, string expression)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("expression", expression);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDependencies(Utf8JsonWriter json, SortedDictionary<string, (string Name, string Version, string Hash, string[] Needs)> packages)
    {
        json.WriteStartArray("dependencies");
        Write("publishing", packages.Values.Select(p => PackageUrl(p.Name, p.Version)));
        foreach (var package in packages.Values)
        {
            Write(PackageUrl(package.Name, package.Version), package.Needs
                .Select(name => packages.GetValueOrDefault(name.ToUpperInvariant()))
                .Where(p => p.Name is not null).Select(p => PackageUrl(p.Name, p.Version)));
        }
        json.WriteEndArray();

        void Write(string reference, IEnumerable<string> needs)
        {
            json.WriteStartObject();
            json.WriteString("ref", reference);
            json.WriteStartArray("dependsOn");
            foreach (var need in needs.Order(StringComparer.Ordinal))
                json.WriteStringValue(need);
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static string PackageUrl(string name, string version) => $"pkg:nuget/{name}@{version}";

    /// <summary>The licence expression that a package gives, as it lies in the folder of restored packages; null when it gives none.</summary>
    private static string? LicenceOf(string name, string version)
    {
        var root = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var lower = name.ToLowerInvariant();
        var path = Path.Combine(root, lower, version, lower + ".nuspec");
        return File.Exists(path)
            ? XDocument.Load(path).Descendants().FirstOrDefault(e => e.Name.LocalName == "license" && e.Attribute("type")?.Value == "expression")?.Value
            : null;
    }
}
