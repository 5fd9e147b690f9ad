using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Publishing.Cli.Building.Caching;

/// <summary>What tells this program from every other: two that differ in a line of their code, in a library or in the runtime have not the same.</summary>
internal static class ProgramIdentity
{
    private static readonly Lazy<string> Known = new(Read);

    /// <summary>The identity: for each assembly beside the program its module version id, which the compiler makes of all that the assembly holds; and the runtime.</summary>
    public static string Text => Known.Value;

    private static string Read()
    {
        var text = new StringBuilder($"{RuntimeInformation.FrameworkDescription} {RuntimeInformation.ProcessArchitecture}\n");
        foreach (var path in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Order(StringComparer.Ordinal))
        {
            // Those of the runtime are of its version.
            if (!Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                text.Append(Path.GetFileName(path)).Append(' ').Append(VersionOf(path)).Append('\n');
        }
        return text.ToString();
    }

    private static string VersionOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1024);
        using var image = new PEReader(file);
        if (!image.HasMetadata)
            return "native";
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToString();
    }
}
