using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A text as normalisation leaves it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Ledger">What was changed on the way.</param>
public sealed record NormalisedText(Document Document, Ledger Ledger);
