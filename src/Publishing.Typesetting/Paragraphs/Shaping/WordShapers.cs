using System.Collections.Concurrent;
using Publishing.Core;
using Publishing.Typesetting.Text;
using Publishing.Unicode.Hyphenation;
using Publishing.Unicode.Properties;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>The word shapers of a book, made when they are first needed.</summary>
internal sealed class WordShapers(Hyphenator english, IDiagnostics diagnostics)
{
    private readonly ConcurrentDictionary<Key, WordShaper> shapers = new();
    private readonly FontFaults faults = new(diagnostics);

    private readonly record struct Key(CharacterStyle Style, Language Language, Script Script, Direction Direction);

    /// <summary>The shaper for the words of a run.</summary>
    public WordShaper For(CharacterStyle style, Language language, Script script, byte level)
    {
        var key = new Key(style, language, script, (level & 1) != 0 ? Direction.RightToLeft : Direction.LeftToRight);
        return shapers.TryGetValue(key, out var shaper)
            ? shaper
            : shapers.GetOrAdd(key, static (k, book) => new WordShaper(k.Style, k.Language, k.Script, k.Direction, book.English, book.Faults), (English: english, Faults: faults));
    }
}
