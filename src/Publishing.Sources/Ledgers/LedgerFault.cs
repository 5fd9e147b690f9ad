using Publishing.Core;

namespace Publishing.Sources;

/// <summary>A place where the ledger does not account for the source.</summary>
/// <param name="Where">The place.</param>
/// <param name="Text">What is so, as a sentence.</param>
internal readonly record struct LedgerFault(SourceSpan Where, string Text);
