using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the head of a letter that was copied out of a mail program: its subject is the title, its sender the author.</summary>
/// <remarks>The fields are those of RFC 5322, 3.6, in the words of English and Hebrew programs; three of them make a head.</remarks>
internal static partial class ReadMailHead
{
    private const string Name = "read mail head";
    private const int FewestFields = 3;
    private const int MostFields = 64;
    private const int Reach = 4;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger)
    {
        var fields = HeadOf(blocks);
        if (!IsHead(fields))
            return blocks;
        // Of a letter that was passed on, its own head counts: the one behind.
        var own = SecondHead(fields);
        if (own >= FewestFields && IsHead(fields[own..]))
        {
            foreach (var block in blocks[..own])
                ledger.Remove(Name, block.Text, "who passed a letter on, and when, is no part of its text", 90);
            return Apply(blocks[own..], ledger);
        }
        var author = AuthorBehind(blocks, fields);
        var result = ImmutableArray.CreateBuilder<DraftBlock>(blocks.Length);
        for (var i = 0; i < fields.Count; i++)
        {
            var (block, field) = (blocks[i], fields[i]);
            BlockKind? kind = field.Groups["subject"].Success ? BlockKind.Title : field.Groups["from"].Success ? BlockKind.Byline : field.Groups["date"].Success ? BlockKind.Note : null;
            if (kind is null)
                ledger.Remove(Name, block.Text, "to whom a letter went is no part of its text", 90);
            else if (kind == BlockKind.Note && author > fields.Count)
                ledger.Remove(Name, block.Text, "when a letter was sent whose text has a title and an author of its own", 80);
            else if (kind == BlockKind.Title && author > fields.Count)
                ledger.Remove(Name, block.Text, "the subject of a letter whose text has a title of its own", 85);
            else if (kind == BlockKind.Title && TitleBehind(blocks, fields.Count, field.Groups["value"].Value) >= 0)
                ledger.Remove(Name, block.Text, "the subject of a letter is the title that follows again over its text", 90);
            else if (kind == BlockKind.Byline && author >= 0)
                ledger.Remove(Name, block.Text, "the sender of a letter is the author who is named again over its text", 90);
            else
                result.Add(block with { Kind = kind, Text = ledger.Apply(Name, block.Text, Edits(block.PlainText, field)) });
        }
        var title = author > fields.Count ? author - 1 : fields.Select(f => f.Groups["subject"].Success ? TitleBehind(blocks, fields.Count, f.Groups["value"].Value) : -1).Max();
        for (var i = fields.Count; i < blocks.Length; i++)
            result.Add(i == title ? blocks[i] with { Kind = BlockKind.Title } : i == author ? blocks[i] with { Kind = BlockKind.Byline } : blocks[i]);
        return result.ToImmutable();
    }

    private static List<Match> HeadOf(IEnumerable<DraftBlock> blocks) =>
        [.. blocks.Take(MostFields).TakeWhile(b => b.Kind is null && b.Note is null).Select(b => Field().Match(b.PlainText)).TakeWhile(m => m.Success)];

    private static bool IsHead(List<Match> fields) =>
        fields.Count >= FewestFields && fields.Any(f => f.Groups["subject"].Success) && fields.Any(f => f.Groups["from"].Success);

    // Where a field comes again, or -1.
    private static int SecondHead(List<Match> fields)
    {
        foreach (var name in (ReadOnlySpan<string>)["from", "subject", "date"])
        {
            if (fields.FindIndex(f => f.Groups[name].Success) is >= 0 and var first && fields.FindIndex(first + 1, f => f.Groups[name].Success) is > 0 and var second)
            {
                // The other fields of the second head may stand before it.
                while (second > first + 1 && fields[second - 1] is var before && (before.Groups["subject"].Success || before.Groups["date"].Success) && fields[..(second - 1)].Any(f => Is(f, before)))
                    second--;
                return second;
            }
        }
        return -1;

        static bool Is(Match a, Match b) => (a.Groups["subject"].Success && b.Groups["subject"].Success) || (a.Groups["date"].Success && b.Groups["date"].Success);
    }

    // "Naomi Feld" once more under the head, by itself or under the title: the block, or -1.
    private static int AuthorBehind(ImmutableArray<DraftBlock> blocks, List<Match> fields)
    {
        var sender = fields.First(f => f.Groups["from"].Success).Groups["value"].Value;
        for (var i = fields.Count; i < Math.Min(blocks.Length, fields.Count + 2); i++)
        {
            if (blocks[i].PlainText is { Length: > 3 } name && sender.StartsWith(name, StringComparison.Ordinal))
                return i;
        }
        // Under the title, which the text has once more, stands whom it is by.
        var subject = fields.First(f => f.Groups["subject"].Success).Groups["value"].Value;
        return TitleBehind(blocks, fields.Count, subject) is >= 0 and var title && title + 1 < blocks.Length && (Names.HasShape(blocks[title + 1].PlainText) || Names.IsSureByline(blocks[title + 1].PlainText)) ? title + 1 : -1;
    }

    /// <summary>Whether a line is a field of a letter's head.</summary>
    public static bool IsField(string line) => Field().IsMatch(line);

    // Newsletters have their title once more under the head.
    private static int TitleBehind(ImmutableArray<DraftBlock> blocks, int start, string subject)
    {
        var bare = subject[Prefix().Match(subject).Length..];
        for (var i = start; i < Math.Min(blocks.Length, start + Reach); i++)
        {
            // "Text for Thursday: The Stranger at the Tent"
            if (blocks[i].PlainText is { Length: > 3 } line && bare.EndsWith(line, StringComparison.OrdinalIgnoreCase) && (bare.Length == line.Length || bare[..^line.Length].EndsWith(": ", StringComparison.Ordinal)))
                return i;
        }
        return -1;
    }

    private static List<Edit> Edits(string text, Match field)
    {
        var value = field.Groups["value"];
        var edits = new List<Edit> { new(0, value.Index, "", "the name of a field of a letter's head", 95) };
        if (field.Groups["subject"].Success && Prefix().Match(value.Value).Length is > 0 and var prefix && prefix < value.Length)
            edits.Add(new Edit(value.Index, prefix, "", "what mail programs and lists put before a subject", 85));
        if (field.Groups["from"].Success && Address().Match(text, value.Index) is { Success: true } address)
            edits.Add(new Edit(address.Index, address.Length, "", "the address of a letter's sender", 90));
        return edits;
    }

    [GeneratedRegex(@"^(?:(?<subject>Subject|Re|נושא|הנדון)|(?<from>From|מאת)|(?<date>Date|Sent|תאריך|נשלח)|(?:To|Cc|Bcc|Reply-To|Message-ID|X-[A-Za-z-]+|MIME-Version|Content-[A-Za-z-]+|List-[A-Za-z]+|Attachments?|אל|עותק|העתק|קבצים מצורפים)) ?: ?(?<value>\S.{0,300})$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    // "[List] ", "Fwd: "
    [GeneratedRegex(@"^(?:(?:Re|Fwd?|הועבר|השב|תשובה) ?: ?|\[[^\[\]]{1,40}\] )*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@" ?(?:<[^<>\s]{1,80}@[^<>\s]{1,80}>|[(\[]mailto:[^\s()\[\]]{1,160}[)\]])$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
