using System.Security.Cryptography;
using System.Text;

namespace Publishing.Proof.Writing;

/// <summary>The style and the script of the page, and what the content security policy knows them by.</summary>
internal static class Assets
{
    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("Publishing.Proof.Assets.proof.css");

    /// <summary>The script.</summary>
    public static string Script { get; } = Read("Publishing.Proof.Assets.proof.js");

    /// <summary>The policy: the page's own style and script, and nothing else from anywhere (Content Security Policy Level 3).</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Line ends are part of what is hashed, and a checkout may have turned them.
    private static string Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
