using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>All texts of a book in the form in which detectors look at them.</summary>
internal sealed class SuspectBook
{
    private readonly Dictionary<string, SuspectForm> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SuspectSpelling> bySpelling = new(StringComparer.Ordinal);
    private readonly List<SuspectSpelling> spellings = [];

    public SuspectBook(IEnumerable<Document> documents)
    {
        Texts = [.. documents.Select((d, t) => d.Blocks.Select((b, n) => new SuspectBlock(t, n, b.Kind, b.Language, b.PlainText)).ToImmutableArray())];
        // With the blank a word has hardly less than five units.
        var words = ImmutableArray.CreateBuilder<SuspectWord>(Texts.Sum(t => t.Sum(b => b.PlainText.Length)) / 5);
        foreach (var block in Texts.SelectMany(t => t))
            AddWords(words, block);
        Words = words.DrainToImmutable();
    }

    /// <summary>The blocks of each text.</summary>
    public ImmutableArray<ImmutableArray<SuspectBlock>> Texts { get; }

    /// <summary>The words of all texts in their order.</summary>
    public ImmutableArray<SuspectWord> Words { get; }

    /// <summary>All words as they are printed, each once.</summary>
    public IReadOnlyCollection<SuspectForm> Forms => forms.Values;

    /// <summary>The spellings of all words, in the order in which the book first has them.</summary>
    public IReadOnlyList<SuspectSpelling> Spellings => spellings;

    private void AddWords(ImmutableArray<SuspectWord>.Builder words, SuspectBlock block)
    {
        var (plain, isBody) = (block.PlainText, block.IsBody);
        var opens = true;
        var before = -1;
        for (var i = 0; i < plain.Length; i++)
        {
            if (!Letters.IsWord(plain[i]))
            {
                opens |= !char.IsWhiteSpace(plain[i]) && plain[i] is not (',' or ';' or '-' or Letters.Maqaf);
                continue;
            }
            var end = i + 1;
            while (end < plain.Length && (Letters.IsWord(plain[end]) || (IsInner(plain[end]) && end + 1 < plain.Length && Letters.IsWord(plain[end + 1]))))
                end++;
            var form = FormOf(plain.AsSpan(i, end - i));
            form.Spelling.Places.Add(words.Count);
            words.Add(new SuspectWord(block, i, form, opens || !isBody, before >= 0 && plain.AsSpan(before, i - before).IsWhiteSpace() && before < i));
            (i, before, opens) = (end - 1, end, false);
        }
    }

    private SuspectForm FormOf(ReadOnlySpan<char> printed)
    {
        var known = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(printed, out var form))
            return form;
        var text = printed.ToString();
        var lower = Bare(text);
        if (!bySpelling.TryGetValue(lower, out var spelling))
        {
            bySpelling.Add(lower, spelling = new SuspectSpelling(lower));
            spellings.Add(spelling);
        }
        forms.Add(text, form = new SuspectForm(text, spelling));
        return form;
    }

    private static bool IsInner(char c) => Letters.IsSingleQuote(c) || c is Letters.Gershayim or '"';

    private static string Bare(string form)
    {
        var bare = string.Create(form.Length, form, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = Letters.IsSingleQuote(from[i]) ? '\'' : char.ToLowerInvariant(from[i]);
        });
        var letters = bare.AsSpan().IndexOfAnyInRange('\u0591', '\u05C7') < 0 ? bare : string.Concat(bare.Where(c => !Letters.IsHebrewMark(c)));
        // Points without letters are a word of their own.
        return letters.Length > 0 ? letters : bare;
    }
}
