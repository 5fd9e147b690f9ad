using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Finds where a text explains its terms.</summary>
/// <remarks>
/// Three printed forms: <c>Term [gloss]</c>, <c>Term (gloss)</c> and <c>gloss (Term)</c>. Which of the two sides is the term
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
            foreach (var gloss in FindIn(document.Blocks[i].PlainText, evidence))
                glosses.Add(gloss with { BlockIndex = i });
        }
        return glosses.ToImmutable();
    }

    /// <summary>The glosses of one block.</summary>
    internal static List<Gloss> FindIn(string text, WordEvidence evidence)
    {
        var glosses = new List<Gloss>();
        if (!text.AsSpan().ContainsAny('(', '['))
            return glosses;
        var words = new List<Word>();
        var isHebrew = false;
        foreach (var bracket in Bracket.Scan(text))
        {
            if (words.Count == 0)
            {
                words = WordScanner.Scan(text);
                isHebrew = words.Count(word => word.IsHebrew) * 2 > words.Count;
            }
            if (Read(new GlossContext(text, words, evidence, bracket, isHebrew)) is { } gloss)
                glosses.Add(gloss);
        }
        return glosses;
    }

    private static Gloss? Read(GlossContext context)
    {
        if (context.Inside.Length == 0 || context.Before.Length == 0 || Respelling.Is(context))
            return null;
        if (TermReading.Inside(context) is { } inside && MeaningReading.Before(context, inside.Certainty) is { } before)
            return ToGloss(context.Text, inside.Range, before);
        if (TermReading.Before(context) is { } term)
            return MeaningReading.Inside(context, term) is { } meaning ? ToGloss(context.Text, term.Range, meaning) : null;
        return null;
    }

    private static Gloss ToGloss(string text, TextRange term, TextRange meaning) =>
        new(term.In(text), meaning.In(text), 0, term.Start, meaning.Start);
}
