namespace Publishing.Sources;

/// <summary>A word as it is printed, once for all of its places in a book.</summary>
/// <param name="Form">The word.</param>
/// <param name="Spelling">The word without what print adds.</param>
internal sealed record SuspectForm(string Form, SuspectSpelling Spelling)
{
    public bool IsCapital { get; } = char.IsUpper(Form[0]);

    public bool IsHebrew { get; } = Letters.IsHebrew(Form[0]);
}
