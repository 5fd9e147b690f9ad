using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Parts a byline or a date from the first word of the text it was copied together with: <c>Dr. Jane DoeAll we need</c>.</summary>
internal static partial class SplitGluedHead
{
    private const string Name = "split glued byline";
    private const int Reach = 70;
    private const int BlocksLookedAt = 6;

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.Ordinal,
        "A", "About", "According", "After", "All", "Although", "Among", "An", "And", "Another", "Any", "As", "At", "Because", "Before", "But",
        "By", "Can", "Each", "Even", "Every", "Everyone", "Everything", "First", "For", "From", "God", "He", "Her", "Here", "His", "How",
        "However", "I", "If", "In", "Is", "It", "Its", "Just", "Last", "Let", "Life", "Many", "Most", "My", "No", "Nothing", "Now", "Of",
        "On", "Once", "One", "Only", "Our", "Over", "People", "She", "Since", "So", "Some", "Such", "Suppose", "That", "The", "Their",
        "Then", "There", "These", "They", "This", "Those", "Though", "Through", "Thus", "To", "Today", "Two", "Until", "Upon", "We",
        "What", "When", "Whenever", "Where", "Whether", "Which", "While", "Who", "Whoever", "Why", "With", "Without", "You", "Your");

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger)
    {
        var result = ImmutableArray.CreateBuilder<DraftBlock>(blocks.Length + 1);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = i < BlocksLookedAt ? WithoutNumber(blocks[i], ledger) : blocks[i];
            if (i >= BlocksLookedAt || !(BlockShape.IsRunningText(block.PlainText) || Names.BeginsWithHonour(block.PlainText)) || Find(block.PlainText) is not { } cut)
            {
                result.Add(block);
                continue;
            }
            var (head, rest) = block.Part(cut.Length);
            ledger.Join(Name, head.Text, rest.Text, "\n", "the text was copied together with the line over it", cut.Confidence);
            result.Add(head with { Kind = cut.Kind });
            result.Add(rest with { Gap = 0 });
        }
        return result.ToImmutable();
    }

    // "528.01The text", "556Question: …": what a site counts its pictures by.
    private static DraftBlock WithoutNumber(DraftBlock block, LedgerWriter ledger)
    {
        var text = block.PlainText;
        return GluedNumber().Match(text) is { Success: true, Length: var length } && (IsOpener(text, length) || QuestionLabels.Find(text[length..]) is not null)
            ? block with { Text = ledger.Apply(Name, block.Text, [new Edit(0, length, "", "a number of the site that stood at a picture", 88)]) }
            : block;
    }

    [GeneratedRegex(@"^(?:[0-9]{2,4}\.[0-9]{1,2}|[0-9]{3,4})(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex GluedNumber();

    private static (int Length, BlockKind Kind, int Confidence)? Find(string text)
    {
        var date = HeadLines.DateLength(text);
        if (date > 0 && date < text.Length && char.IsUpper(text[date]))
            return (date, BlockKind.Note, 90);
        for (var i = 3; i < Math.Min(Reach, text.Length - 1); i++)
        {
            if (!IsGlue(text, i))
                continue;
            var head = text[..i];
            if (!Names.IsName(head))
                continue;
            if (Names.BeginsWithHonour(head))
                return (i, BlockKind.Byline, 92);
            if (head.Contains(' ', StringComparison.Ordinal) && IsOpener(text, i))
                return (i, BlockKind.Byline, 80);
        }
        return null;
    }

    // A small letter against a capital one, or in Hebrew a final letter against any other.
    private static bool IsGlue(string text, int index)
    {
        if (Letters.IsHebrewFinal(text[index - 1]) && Letters.IsHebrew(text[index]))
            return true;
        if (!char.IsLower(text[index - 1]) || !char.IsUpper(text[index]))
            return false;
        var start = index;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, index - start) is not ("Mc" or "Mac" or "De" or "Di" or "Du" or "La" or "Le" or "Van" or "Von" or "Ha" or "Fitz" or "El" or "Al");
    }

    // "Above my study …": a word of the language, and a sentence goes on behind it.
    private static bool IsOpener(string text, int start) =>
        WordAt(text, start) is var word && (Openers.Contains(word)
            || (EnglishWordList.Contains(word.ToLowerInvariant()) && start + word.Length + 1 < text.Length && text[start + word.Length] == ' ' && char.IsLower(text[start + word.Length + 1])));

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[start..end];
    }
}
