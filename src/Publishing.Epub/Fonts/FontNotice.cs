namespace Publishing.Epub;

/// <summary>What a font says of its makers and licence, in its own words; each may be null.</summary>
/// <param name="Copyright">The copyright line (name 0).</param>
/// <param name="License">The licence (name 13).</param>
/// <param name="LicenseUrl">Where the licence can be read (name 14).</param>
internal sealed record FontNotice(string? Copyright, string? License, string? LicenseUrl);
