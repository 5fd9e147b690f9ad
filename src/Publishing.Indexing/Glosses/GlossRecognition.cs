using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Finds where a text explains its terms.</summary>
/// <remarks>
/// Three printed forms: <c>Term [gloss]</c>, <c>Term (gloss)</c> and <c>gloss (Term)</c>, and in no brackets <c>term, “gloss,”</c> and what is like it. Which of the two sides is the term
/// follows from the words: one side is transliterated or Hebrew, the other English. Citations, asides and names are neither.
/// </remarks>
public static class GlossRecognition
{
    /// <summary>The glosses of a text in reading order, notes left out.</summary>
    public static ImmutableArray<Gloss> Find(Document document)
    {
        var evidence = WordEvidence.Of(document);
        var glosses = ImmutableArray.CreateBuilder<Gloss>();
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            foreach (var gloss in FindIn(document.Blocks[i], evidence))
                glosses.Add(gloss with { BlockIndex = i });
        }
        return TermLanguage.Settle([.. glosses.Select(gloss => Shortened(gloss, glosses))]);
    }

    // "cessation of suffering (dukkha)" where the text has "suffering (dukkha)" as well.
    private static Gloss Shortened(Gloss gloss, ImmutableArray<Gloss>.Builder glosses)
    {
        if (gloss.MeaningStart > gloss.TermStart)
            return gloss;
        foreach (var other in glosses)
        {
            var cut = gloss.Meaning.Length - other.Meaning.Length;
            if (cut > 0 && other.Term == gloss.Term && gloss.Meaning[cut - 1] == ' ' && gloss.Meaning.EndsWith(other.Meaning, StringComparison.Ordinal))
                return gloss with { Meaning = other.Meaning, MeaningStart = gloss.MeaningStart + cut };
        }
        return gloss;
    }

    /// <summary>The glosses of one block.</summary>
    internal static List<Gloss> FindIn(Block block, WordEvidence evidence)
    {
        var text = block.PlainText;
        var glosses = new List<Gloss>();
        if (!text.AsSpan().ContainsAny("([“\""))
            return glosses;
        var words = new List<Word>();
        List<TextRange> stressed = [];
        var isHebrew = false;
        foreach (var bracket in Places(text))
        {
            if (words.Count == 0)
            {
                words = WordScanner.Scan(text);
                stressed = StressedText.In(block);
                isHebrew = words.Count(word => word.IsHebrew) * 2 > words.Count;
            }
            if (Read(new GlossContext(text, words, stressed, evidence, bracket, isHebrew)) is { } gloss)
                glosses.Add(gloss);
        }
        return glosses;
    }

    // In the order of the text; what stands in a bracket is no apposition of its own.
    private static IEnumerable<Bracket> Places(string text)
    {
        var brackets = Bracket.Scan(text).ToList();
        var appositions = Apposition.Scan(text).Where(a => !brackets.Exists(b => b.Open < a.Open && a.Open < b.Close)).ToList();
        return appositions.Count == 0 ? brackets : brackets.Concat(appositions).OrderBy(b => b.Open);
    }

    private static Gloss? Read(GlossContext context)
    {
        if (context.Inside.Length == 0 || context.Before.Length == 0 || Respelling.Is(context) || IsNameOfTitled(context))
            return null;
        if (!context.Bracket.IsPrinted)
            return TermReading.Before(context) is { Certainty: TermCertainty.Certain } named && !IsOtherName(context, named.Range) && MeaningReading.Inside(context, named) is { } quoted ? ToGloss(context, named.Range, quoted) : null;
        // What a bracket announces as the meaning is not its term, whatever its words.
        if (context.IsAnnounced && TermReading.Before(context) is { } explained && MeaningReading.Inside(context, explained) is { } announced)
            return ToGloss(context, explained.Range, announced);
        if (TermReading.Inside(context) is { } inside && MeaningReading.Before(context, inside.Certainty) is { } before && !IsName(context, before))
            return ToGloss(context, inside.Range, before);
        if (TermReading.Before(context) is { } term)
            return MeaningReading.Inside(context, term) is { } meaning ? ToGloss(context, term.Range, meaning) : null;
        return MeaningReading.Both(context) is { } both ? ToGloss(context, both.Term, both.Meaning) : null;
    }

    // "the Rav [Ashkenazi]": who it is.
    private static bool IsNameOfTitled(GlossContext context) =>
        GlossWords.IsPersonalTitle(context.Folded(context.Before[^1])) && context.IsCapital(context.Before[^1])
        && context.Inside.All(word => context.IsCapital(word) && (!EnglishWords.Contains(context.Folded(word)) || EnglishWords.IsName(context.Folded(word))));

    // "Kafka, “the castle,”": nothing says that it explains, and the capital may be a person's or a book's.
    private static bool IsOtherName(GlossContext context, TextRange term) =>
        !context.Bracket.HasLead && char.IsUpper(context.Text[term.Start]) && context.OriginBefore(context.Before.Length - 1) is not (WordOrigin.Transliterated or WordOrigin.HebrewScript);

    // "Gabriel (Jabril in Arabic)", "Martha Jones (Freema Agyeman)": a name, and what else its bearer is called.
    private static bool IsName(GlossContext context, TextRange meaning)
    {
        var first = Array.FindIndex(context.Before, word => word.Start >= meaning.Start);
        var isHebrew = Enumerable.Range(0, context.Inside.Length).Any(i => context.OriginInside(i) is WordOrigin.Transliterated or WordOrigin.HebrewScript);
        var beginsWithName = first >= 0 && !isHebrew && context.Inside.All(context.IsCapital) && EnglishWords.IsName(context.Folded(context.Before[first]));
        for (var i = Math.Max(first, 0); i < context.Before.Length; i++)
        {
            // "Justice Elon (מנחם אלון)"
            var isName = beginsWithName || (i < context.Before.Length - 1 && (GlossWords.IsPersonOrPlace(context.Folded(context.Before[i])) || context.Folded(context.Before[i]) is "justice")) || EnglishWords.IsName(context.Folded(context.Before[i])) || context.OriginBefore(i) is WordOrigin.Unknown;
            if (!context.IsCapital(context.Before[i]) || !isName)
                return false;
        }
        return true;
    }

    private static Gloss ToGloss(GlossContext context, TextRange term, TextRange meaning) =>
        new(term.In(context.Text), meaning.In(context.Text), 0, term.Start, meaning.Start) { Language = TermLanguage.Of(context, term) };
}
