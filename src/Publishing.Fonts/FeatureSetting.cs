namespace Publishing.Fonts;

/// <summary>A feature asked for.</summary>
/// <param name="Tag">The four letters of the feature: <c>smcp</c>.</param>
/// <param name="Value">0 is off, 1 on; more chooses an alternate.</param>
public readonly record struct FeatureSetting(string Tag, int Value);
