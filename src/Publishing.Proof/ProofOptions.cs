namespace Publishing.Proof;

/// <summary>How a proof is to be written.</summary>
public sealed record ProofOptions;
