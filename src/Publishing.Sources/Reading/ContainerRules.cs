using Publishing.Core;

namespace Publishing.Sources;

/// <summary>What a container is, and what its faults are called.</summary>
/// <param name="Name">What it is, as diagnostics call it.</param>
/// <param name="NotReadable">It is no zip, or a broken one.</param>
/// <param name="TooLarge">It unpacks to too much.</param>
/// <param name="LeadsOut">It names a file outside of it, or one name stands for two files.</param>
/// <param name="Encrypted">A file of it is encrypted.</param>
/// <param name="EncryptedHint">What to do then.</param>
internal sealed record ContainerRules(string Name, DiagnosticRule NotReadable, DiagnosticRule TooLarge, DiagnosticRule LeadsOut, DiagnosticRule Encrypted, string EncryptedHint)
{
    /// <summary>An EPUB.</summary>
    public static ContainerRules Epub { get; } =
        new("EPUB", SourceRules.NotAnEpub, SourceRules.EpubTooLarge, SourceRules.EpubPath, SourceRules.EpubEncrypted, "Ask the publisher for a copy without protection.");

    /// <summary>A DOCX.</summary>
    public static ContainerRules Docx { get; } =
        new("DOCX", SourceRules.NotADocx, SourceRules.DocxTooLarge, SourceRules.DocxPath, SourceRules.DocxEncrypted, "Open it with its password and save it without one.");
}
