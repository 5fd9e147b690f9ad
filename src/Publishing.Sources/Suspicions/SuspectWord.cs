namespace Publishing.Sources;

/// <summary>A word of a book.</summary>
/// <param name="Text">The number of its text.</param>
/// <param name="Block">The number of its block in the text.</param>
/// <param name="Start">Its first unit in the block.</param>
/// <param name="Form">As it is printed, apostrophes straight.</param>
/// <param name="Lower">In small letters and without vowel points.</param>
/// <param name="Opens">Whether a capital says nothing: it begins a sentence or a quotation, or stands in a heading.</param>
/// <param name="FollowsBlank">Whether only blanks stand between it and the word before it in the block.</param>
internal sealed record SuspectWord(int Text, int Block, int Start, string Form, string Lower, bool Opens, bool FollowsBlank)
{
    public bool IsCapital { get; } = char.IsUpper(Form[0]);

    public bool IsHebrew { get; } = Letters.IsHebrew(Form[0]);

    public int Length { get; } = Form.Length;
}
