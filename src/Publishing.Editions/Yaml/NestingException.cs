namespace Publishing.Editions;

/// <summary>Ends the reading of a file that is nested too deeply, after the diagnostic.</summary>
internal sealed class NestingException : Exception;
