using System.Text;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>The languages of a DOCX: by its letters, by what it says, and by the direction that it gives to paragraphs.</summary>
internal sealed class DocxLanguages
{
    // A paragraph that is set from the right is one in Hebrew when at least so many of its letters are; and the other way round.
    private const int LeastPart = 4;

    private readonly DocxSource source;
    private readonly IDiagnostics diagnostics;
    private int contradictions, firstContradiction;

    /// <summary>Takes a document.</summary>
    public DocxLanguages(DocxSource source, Language? named, IDiagnostics diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        var all = new StringBuilder();
        foreach (var paragraph in source.Paragraphs.Where(p => p.Role is not (DocxRole.Contents or DocxRole.Caption)))
            Append(all, paragraph);
        Main = named ?? LanguageDetection.Detect(all.ToString(), Language.English);
    }

    /// <summary>The language of the text.</summary>
    public Language Main { get; }

    /// <summary>The language of a block.</summary>
    /// <param name="paragraphs">What it is made of.</param>
    public Language Of(ReadOnlySpan<DocxParagraph> paragraphs)
    {
        var words = new StringBuilder();
        foreach (var paragraph in paragraphs)
            Append(words, paragraph);
        var text = words.ToString();
        var letters = LanguageDetection.Detect(text, Stated(paragraphs) ?? Main);
        if (paragraphs[0].IsRightToLeft is not { } isRightToLeft || !text.Any(char.IsLetter) || letters.Direction == Of(isRightToLeft))
            return letters;
        // Few letters of the one alphabet among many of the other: the setting decides, unless they are too few.
        var (hebrew, all) = (text.Count(Letters.IsHebrew), text.Count(char.IsLetter));
        if (isRightToLeft && hebrew * LeastPart >= all)
            return Main.IsHebrew ? Main : Language.Hebrew;
        if (!isRightToLeft && (all - hebrew) * LeastPart >= all)
            return Main.Direction == Direction.LeftToRight ? Main : Language.English;
        if (contradictions++ == 0)
            firstContradiction = paragraphs[0].Start;
        return letters;
    }

    /// <summary>The language of each piece of a paragraph where it is not that of its block.</summary>
    public IReadOnlyList<Language?> Runs(DocxParagraph paragraph, Language block)
    {
        var runs = new Language?[paragraph.Pieces.Count];
        var hasLetters = new bool[runs.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            var piece = paragraph.Pieces[i];
            var words = source.Text.AsSpan(piece.Start, piece.Kind == DocxPieceKind.Text ? piece.End - piece.Start : 0);
            if (!HasLetters(words))
                continue;
            hasLetters[i] = true;
            var language = Said(piece.Format.Language, words) ?? LanguageDetection.Detect(words, block);
            runs[i] = language.PrimaryTag == block.PrimaryTag ? null : language;
        }
        // What has no letters belongs to what is around it, where both sides are one.
        var next = runs.Length;
        var following = new Language?[runs.Length];
        for (var i = runs.Length - 1; i >= 0; i--)
        {
            next = hasLetters[i] ? i : next;
            following[i] = next < runs.Length ? runs[next] : null;
        }
        for (var i = 1; i < runs.Length; i++)
            runs[i] = hasLetters[i] || runs[i - 1] is not { } before || following[i] != before ? runs[i] : before;
        return runs;
    }

    /// <summary>Reports S062 when paragraphs are set in a direction that their letters contradict.</summary>
    public void Report()
    {
        if (contradictions == 0)
            return;
        var where = new SourceSpan(source, firstContradiction, firstContradiction);
        diagnostics.Report(new Diagnostic(SourceRules.WrongDirection, where,
            contradictions == 1 ? "The document sets this paragraph in the other direction than its letters are written in; the letters decide."
                : FormattableString.Invariant($"The document sets this paragraph in the other direction than its letters are written in, and so {contradictions} paragraphs in all; the letters decide."),
            "Set the direction of the paragraph in the document, if you keep working with it."));
    }

    private static bool HasLetters(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }

    private static Direction Of(bool isRightToLeft) => isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;

    private void Append(StringBuilder words, DocxParagraph paragraph)
    {
        foreach (var piece in paragraph.Pieces.Where(p => p.Kind == DocxPieceKind.Text))
            words.Append(source.Text, piece.Start, piece.End - piece.Start);
    }

    /// <summary>The language that all words of a block are said to be in, where it is another than that of the text and their letters allow it.</summary>
    private Language? Stated(ReadOnlySpan<DocxParagraph> paragraphs)
    {
        Language? stated = null;
        foreach (var paragraph in paragraphs)
        {
            foreach (var piece in paragraph.Pieces.Where(p => p.Kind == DocxPieceKind.Text))
            {
                var words = source.Text.AsSpan(piece.Start, piece.End - piece.Start);
                if (!HasLetters(words))
                    continue;
                if (Said(piece.Format.Language, words) is not { } said || (stated is { } before && before != said))
                    return null;
                stated = said;
            }
        }
        return stated is { } all && all.PrimaryTag != Main.PrimaryTag ? all : null;
    }

    // Word processors put the language of the keyboard to words of any: what the letters contradict is not believed.
    private static Language? Said(string? tag, ReadOnlySpan<char> words)
    {
        if (tag is null || Language.Parse(tag) is not { } language)
            return null;
        var plain = new Language(language.PrimaryTag);
        var isOfOtherLetters = plain.Tag is "ru" or "uk" or "bg" or "sr" or "mk" or "be" or "el" or "hy" or "ka" or "hi" or "th" or "zh" or "ja" or "ko" or "am";
        return !isOfOtherLetters && LanguageDetection.Detect(words, plain) == plain ? plain : null;
    }
}
