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

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger)
    {
        var fields = blocks.TakeWhile(b => b.Kind is null && b.Note is null).Select(b => Field().Match(b.PlainText)).TakeWhile(m => m.Success).ToList();
        if (fields.Count < FewestFields || !fields.Any(f => f.Groups["subject"].Success) || !fields.Any(f => f.Groups["from"].Success))
            return blocks;
        var result = ImmutableArray.CreateBuilder<DraftBlock>(blocks.Length);
        for (var i = 0; i < fields.Count; i++)
        {
            var (block, field) = (blocks[i], fields[i]);
            BlockKind? kind = field.Groups["subject"].Success ? BlockKind.Title : field.Groups["from"].Success ? BlockKind.Byline : field.Groups["date"].Success ? BlockKind.Note : null;
            if (kind is null)
                ledger.Remove(Name, block.Text, "to whom a letter went is no part of its text", 90);
            else
                result.Add(block with { Kind = kind, Text = ledger.Apply(Name, block.Text, Edits(block.PlainText, field)) });
        }
        result.AddRange(blocks[fields.Count..]);
        return result.ToImmutable();
    }

    private static List<Edit> Edits(string text, Match field)
    {
        var value = field.Groups["value"];
        var edits = new List<Edit> { new(0, value.Index, "", "the name of a field of a letter's head", 95) };
        if (field.Groups["from"].Success && Address().Match(text, value.Index) is { Success: true } address)
            edits.Add(new Edit(address.Index, address.Length, "", "the address of a letter's sender", 90));
        return edits;
    }

    [GeneratedRegex(@"^(?:(?<subject>Subject|Re|נושא|הנדון)|(?<from>From|מאת)|(?<date>Date|Sent|תאריך|נשלח)|(?:To|Cc|Bcc|Reply-To|Message-ID|Attachments?|אל|עותק|העתק|קבצים מצורפים)) ?: ?(?<value>\S.{0,300})$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@" ?(?:<[^<>\s]{1,80}@[^<>\s]{1,80}>|[(\[]mailto:[^\s()\[\]]{1,160}[)\]])$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
