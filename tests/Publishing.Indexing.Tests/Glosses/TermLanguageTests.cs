namespace Publishing.Indexing.Tests;

public sealed class TermLanguageTests
{
    [Theory]
    [InlineData("From Katnut (smallness) to Gadlut (greatness); a record (zivgut) stays.", "he-Latn he-Latn he-Latn")]
    [InlineData("From zanshin (remaining mind) to kaiseki (light meal), from the tokonoma (alcove) to the chawan (tea bowl); chesed (kindness) is another matter.", "und-Latn und-Latn und-Latn und-Latn und-Latn")]
    [InlineData("Kindness (חסד) and judgement (דין).", "he he")]
    [InlineData("The word (λόγος) was there.", "und")]
    public void The_terms_of_a_text_are_of_one_language(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', GlossRecognition.Find(TextOf.Paragraphs(text)).Select(gloss => gloss.Language)));
}
