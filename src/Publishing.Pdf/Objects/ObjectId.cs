namespace Publishing.Pdf.Objects;

/// <summary>The number of an indirect object (ISO 32000-1, 7.3.10); its generation is always 0.</summary>
/// <param name="Number">From 1.</param>
internal readonly record struct ObjectId(int Number);
