namespace Publishing.Indexing;

/// <summary>A place in a text that names a place in a work.</summary>
/// <param name="Corpus">The corpus that the work is cited from: <c>bible</c>, <c>mishnah</c>, <c>tosefta</c>, <c>bavli</c>, <c>yerushalmi</c>, <c>midrash</c>, <c>zohar</c>, <c>code</c>, <c>later</c>, <c>other</c>.</param>
/// <param name="Work">The work.</param>
/// <param name="Place">The place in it.</param>
/// <param name="Start">Where the citation begins in the text, a UTF-16 index.</param>
/// <param name="End">The index after its end.</param>
public sealed record Citation(string Corpus, CitedWork Work, CitedPlace Place, int Start, int End)
{
    /// <summary>One key for each place, whatever the language and the form of the citation: <c>bavli/berakhot 33b</c>.</summary>
    public string Key => Place.ToString() is { Length: > 0 } place ? $"{Corpus}/{Work.Id} {place}" : $"{Corpus}/{Work.Id}";
}
