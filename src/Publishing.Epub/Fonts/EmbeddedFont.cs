namespace Publishing.Epub;

/// <summary>A font of the EPUB, reduced to the characters that it shows.</summary>
/// <param name="Path">Its file, from the folder of the package document.</param>
/// <param name="Family">The family by which the stylesheet knows it.</param>
/// <param name="Style">What it stands for.</param>
/// <param name="MediaType">The media type of its file.</param>
internal sealed record EmbeddedFont(string Path, string Family, FontStyle Style, string MediaType);
