using System.Text;
using Publishing.Core;
using Publishing.Proof.Writing;

namespace Publishing.Proof;

/// <summary>Writes a proof as a page for a browser.</summary>
public static class ProofWriter
{
    /// <summary>Writes the page: UTF-8 HTML with its own style and script, which takes nothing from the network.</summary>
    /// <param name="proof">The proof.</param>
    /// <param name="stream">Receives the bytes; the same proof gives the same bytes.</param>
    /// <param name="options">How.</param>
    /// <param name="diagnostics">Receives nothing: all that a proof holds can be written.</param>
    public static void Write(EditionProof proof, Stream stream, ProofOptions options, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(PageWriter.Write(proof)));
    }
}
