using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Testing.Documents;

/// <summary>Makes documents with every kind of block and inline, as readers of sources may: blanks and breaks stand between words, runs end with a word.</summary>
public static class AnyDocument
{
    private static readonly string[] Words =
        ["bestow", "Kli", "“Love,”", "a&b", "<b>", "&amp;", "1:2", "(so)", "—", "it’s", "לב", "אֱמֶת", "רמח״ל", "„כן”", "ב־גן", "\u00A0x", "𝔸", "]]>", "<!--", "x='\"'"];

    private static readonly (Language Language, Direction Direction)[] Runs =
    [
        (Language.English, Direction.LeftToRight), (Language.Hebrew, Direction.RightToLeft), (Language.TransliteratedHebrew, Direction.LeftToRight),
        (new Language("ar"), Direction.RightToLeft), (Language.English, Direction.RightToLeft), (new Language("en-GB"), Direction.LeftToRight),
    ];

    /// <summary>Documents of an English or a Hebrew text.</summary>
    public static Gen<Document> Documents { get; } =
        from language in Gen.Elements(Language.English, Language.Hebrew)
        from head in Gen.Elements<BlockKind[]>([], [BlockKind.Title], [BlockKind.Byline, BlockKind.Title, BlockKind.Note], [BlockKind.Invocation, BlockKind.Title, BlockKind.Source])
        from body in Kinds.NonEmptyListOf()
        from blocks in Gen.CollectToArray(head.Concat(body), Block)
        select Named(new Document(language, [.. blocks]));

    private static Gen<BlockKind> Kinds => Gen.Elements(
        BlockKind.Heading, BlockKind.Paragraph, BlockKind.Question, BlockKind.Answer, BlockKind.Quote, BlockKind.Attribution, BlockKind.Source, BlockKind.Note, BlockKind.Byline, BlockKind.Invocation, BlockKind.Ornament);

    private static Gen<string> Text => from words in Gen.Elements(Words).NonEmptyListOf() select string.Join(' ', words.Take(6)).Trim('\u00A0');

    private static Gen<Block> Block(BlockKind kind) =>
        from run in Gen.Elements(Runs)
        from inlines in kind == BlockKind.Ornament ? Text.Select(t => ImmutableArray.Create<Inline>(new TextInline(t))) : Inlines(2, canHoldNotes: true)
        select new Block(kind, inlines, run.Language, run.Direction, SourceSpan.None);

    /// <summary>Runs parted by blanks or breaks; notes behind words.</summary>
    private static Gen<ImmutableArray<Inline>> Inlines(int depth, bool canHoldNotes) =>
        from runs in Run(depth).NonEmptyListOf()
        from gaps in Gen.Choose(0, canHoldNotes ? 9 : 7).ArrayOf(runs.Count)
        from notes in Text.ArrayOf(runs.Count)
        select Join([.. runs.Take(4)], gaps, notes);

    private static ImmutableArray<Inline> Join(Inline[] runs, int[] gaps, string[] notes)
    {
        var all = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < runs.Length; i++)
        {
            if (i > 0)
                all.Add(gaps[i] == 0 ? new LineBreakInline() : new TextInline(" "));
            all.Add(runs[i]);
            if (gaps[i] > 7)
                all.Add(new NoteInline("", [new Block(BlockKind.Paragraph, [new TextInline(notes[i])], Language.English, Direction.LeftToRight, SourceSpan.None)]));
        }
        return all.ToImmutable();
    }

    private static Gen<Inline> Run(int depth)
    {
        var text = Text.Select(t => (Inline)new TextInline(t));
        if (depth == 0)
            return text;
        var inner = Inlines(depth - 1, canHoldNotes: false);
        return Gen.Frequency(
            (6, text),
            (1, inner.Select(i => (Inline)new EmphasisInline(i))),
            (1, inner.Select(i => (Inline)new StrongInline(i))),
            (1, from run in Gen.Elements(Runs) from i in inner select (Inline)new LanguageInline(run.Language, run.Direction, i)),
            (1, from target in Gen.Elements("https://example.org/a?b=c&d=e", "mailto:a@example.org", "#one") from t in text select (Inline)new LinkInline(target, [t])),
            (1, from isDefinition in Gen.Elements(true, false) from id in Gen.Elements("Kli", "bible/isaiah 55:8", "רצון") from i in inner select (Inline)new TermInline(id, "", isDefinition, i)));
    }

    /// <summary>Gives each spot its name.</summary>
    private static Document Named(Document document)
    {
        var number = 0;
        return document with { Blocks = NameBlocks(document.Blocks) };

        ImmutableArray<Block> NameBlocks(ImmutableArray<Block> blocks) => [.. blocks.Select(b => b with { Inlines = NameInlines(b.Inlines) })];

        ImmutableArray<Inline> NameInlines(ImmutableArray<Inline> inlines) => [.. inlines.Select(i => i switch
        {
            NoteInline note => new NoteInline($"n-{++number}", NameBlocks(note.Blocks)),
            TermInline term => new TermInline(term.TermId, $"t-{++number}", term.IsDefinition, NameInlines(term.Children)),
            ContainerInline container => container with { Children = NameInlines(container.Children) },
            _ => i,
        })];
    }
}
