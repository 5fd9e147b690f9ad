using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Fuzzing.Targets.Books;

/// <summary>Makes a document with any block and inline in any other, up to two pages or so.</summary>
/// <param name="chances">The decisions.</param>
/// <param name="name">A name that begins those of its notes and terms.</param>
internal sealed class RandomDocument(ByteChances chances, string name)
{
    private const int MostBlocks = 14;
    private const int MostPieces = 24;

    private static readonly (Language Language, Direction Direction)[] Runs =
    [
        (Language.English, Direction.LeftToRight), (Language.Hebrew, Direction.RightToLeft), (Language.TransliteratedHebrew, Direction.LeftToRight),
        (new Language("ar"), Direction.RightToLeft), (Language.English, Direction.RightToLeft), (Language.Hebrew, Direction.LeftToRight), (new Language("yi"), Direction.RightToLeft), (new Language("zh-Hant"), Direction.LeftToRight),
    ];

    private static readonly BlockKind[] Kinds = [BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Paragraph, .. Enum.GetValues<BlockKind>()];

    private int number;

    /// <summary>Makes it.</summary>
    /// <param name="language">Its language.</param>
    public Document Make(Language language) => new(language, [.. Enumerable.Range(0, 1 + chances.Of(MostBlocks)).Select(_ => Block(language))]);

    private Block Block(Language main)
    {
        var kind = chances.Of<BlockKind>(Kinds);
        var (language, direction) = chances.Of(4) < 3 ? (main, main.Direction) : chances.Of<(Language, Direction)>(Runs);
        var inlines = kind == BlockKind.Ornament ? [new TextInline(RandomText.Make(chances, 3))] : Inlines(2, canHoldNotes: true, MostPieces);
        return new Block(kind, inlines, language, direction, SourceSpan.None);
    }

    private ImmutableArray<Inline> Inlines(int depth, bool canHoldNotes, int pieces) =>
        [.. Enumerable.Range(0, 1 + chances.Of(4)).Select(_ => Inline(depth, canHoldNotes, pieces))];

    private Inline Inline(int depth, bool canHoldNotes, int pieces)
    {
        var choice = chances.Of(16);
        if (choice < 6 || depth == 0)
            return new TextInline(RandomText.Make(chances, pieces));
        switch (choice)
        {
            case 6:
                return new LineBreakInline();
            case 7 or 8 when canHoldNotes:
                return new NoteInline(Name("n"), [.. Enumerable.Range(0, 1 + chances.Of(3)).Select(_ => NoteBlock())]);
            case 9:
                return new EmphasisInline(Inlines(depth - 1, canHoldNotes, pieces / 3));
            case 10:
                return new StrongInline(Inlines(depth - 1, canHoldNotes, pieces / 3));
            case 11:
                var target = chances.Of<string>(["https://example.org/a?b=c&d=(e)", "mailto:a@example.org", "#" + name + "-t-1", "#nowhere", "http://example.org/א\\)", ""]);
                return new LinkInline(target, Inlines(depth - 1, canHoldNotes: false, pieces / 3));
            case 12 or 13:
                return new TermInline(chances.Of<string>(["Kli", "light", "Ohr Yashar", "bible/isaiah 55:8", "unknown"]), Name("t"), chances.IsOnceIn(4), Inlines(depth - 1, canHoldNotes: false, pieces / 3));
            default:
                var (language, direction) = chances.Of<(Language, Direction)>(Runs);
                return new LanguageInline(language, direction, Inlines(depth - 1, canHoldNotes, pieces / 3));
        }
    }

    private Block NoteBlock()
    {
        var (language, direction) = chances.Of<(Language, Direction)>(Runs);
        return new Block(chances.Of<BlockKind>([BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Quote, BlockKind.Source]), Inlines(1, canHoldNotes: false, MostPieces / 2), language, direction, SourceSpan.None);
    }

    private string Name(string kind) => string.Create(CultureInfo.InvariantCulture, $"{name}-{kind}-{++number}");
}
