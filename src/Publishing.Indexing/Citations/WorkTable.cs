using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>The works of works.txt, and their names as they are cited in both languages.</summary>
internal sealed class WorkTable
{
    /// <summary>A name in a text.</summary>
    /// <param name="Works">The works of that name in canonical order; never empty. "Hag" is Haggai and Hagigah.</param>
    /// <param name="Count">How many tokens the name takes, full stops of abbreviations included.</param>
    /// <param name="IsFirstName">Whether it is the printed name of a work and no abbreviation.</param>
    public readonly record struct Match(IReadOnlyList<CitedWork> Works, int Count, bool IsFirstName);

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<CitedWork> Works { get; } = [];

        public bool IsFirstName { get; set; }

        /// <summary>Where names go on that stand behind others, each kept once.</summary>
        public List<Node> Behind { get; } = [];
    }

    private readonly Node works = new();
    private readonly Node portions = new();
    private readonly Dictionary<(WorkGroup Group, bool IsHebrew), Node> groups = [];
    private readonly Dictionary<string, CitedWork> portionsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> listed = new(StringComparer.Ordinal);
    private readonly ImmutableArray<CitedWork>.Builder all = ImmutableArray.CreateBuilder<CitedWork>();

    private WorkTable()
    {
        using var stream = typeof(WorkTable).Assembly.GetManifestResourceStream("works.txt") ?? throw new InvalidOperationException("The resource works.txt is missing.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|')).ToList();
        foreach (var fields in lines.Where(fields => fields[0] != "portion"))
            listed.Add(fields[1], [.. fields[3].Split(';'), .. fields[4].Split(';')]);
        foreach (var fields in lines)
            Add(fields);
        foreach (var code in WorkNames.Laws)
            NodeOf(GroupOf(WorkGroup.LawsOfMishnehTorah, code), code).Behind.Add(GroupOf(WorkGroup.MishnehTorah, code));
        foreach (var (code, group) in WorkNames.Codes)
            NodeOf(works, code).Behind.Add(GroupOf(group, code));
    }

    /// <summary>The table of this library.</summary>
    public static WorkTable Shared { get; } = new();

    /// <summary>All works in canonical order.</summary>
    public ImmutableArray<CitedWork> Works => all.ToImmutable();

    /// <summary>The longest name of a work that begins at a token; null when none does.</summary>
    public Match? Find(List<CitationToken> tokens, int first) => Longest(works, tokens, first);

    /// <summary>The longest name of a weekly portion that begins at a token; null when none does.</summary>
    public Match? FindPortion(List<CitationToken> tokens, int first) => Longest(portions, tokens, first);

    /// <summary>The printed name of a weekly portion.</summary>
    public string PortionName(string id, Language language) => language.IsHebrew ? portionsById[id].Hebrew : portionsById[id].English;

    /// <summary>The place of a weekly portion in the year, from 0; -1 for none.</summary>
    public int PortionOrder(string? id) => id is null ? -1 : portionsById[id].Order;

    private static Match? Longest(Node root, List<CitationToken> tokens, int first)
    {
        if (!MayBegin(tokens, first))
            return null;
        var best = LongestFrom(root, tokens, first, tokens[first].Word.Key);
        if (best is null && tokens[first] is { Kind: CitationTokenKind.Hebrew } word)
        {
            foreach (var rest in BehindPrefixes(word.Word))
            {
                if (LongestFrom(root, tokens, first, rest) is { } match && (best is null || match.Count > best.Value.Count))
                    best = match;
            }
        }
        return best;
    }

    /// <summary>Whether a name of a work can begin with a word.</summary>
    public bool BeginsName(CitationWord word) =>
        Step(works, word.Key, word) is not null || (word.Kind == CitationTokenKind.Hebrew && BehindPrefixes(word).Any(works.Next.ContainsKey));

    private static IEnumerable<string> BehindPrefixes(CitationWord word)
    {
        for (var prefix = HebrewPrefixes.Next(word.Letters, 0); prefix > 0; prefix = HebrewPrefixes.Next(word.Letters, prefix))
            yield return (word.HasGershayim ? "״" : "") + word.Letters[prefix..];
    }

    private static bool MayBegin(List<CitationToken> tokens, int first)
    {
        // "1 Kgs" is a book, "1 kg" a weight.
        var word = tokens[first].Kind == CitationTokenKind.Number && first + 1 < tokens.Count ? tokens[first + 1] : tokens[first];
        return tokens[first].Kind != CitationTokenKind.Mark && (word.Kind != CitationTokenKind.Latin || word.IsCapital || word.Folded is "st" or "nd");
    }

    private static Match? LongestFrom(Node root, List<CitationToken> tokens, int first, string key)
    {
        Match? best = null;
        if (Step(root, key, tokens[first].Word) is not { } node)
            return null;
        Walk(node, tokens, first, first + 1, ref best);
        return best;
    }

    private static void Walk(Node node, List<CitationToken> tokens, int first, int next, ref Match? best)
    {
        var end = next < tokens.Count && tokens[next].IsMark('.') ? next + 1 : next;
        if (node.Works.Count > 0 && (end > next && IsAbbreviation(tokens, next) ? end : next) - first is var count && count > (best?.Count ?? 0))
            best = new Match(node.Works, count, node.IsFirstName);
        if (next == tokens.Count)
            return;
        WalkOn(node, tokens, first, next, end, ref best);
        foreach (var names in node.Behind)
            WalkOn(names, tokens, first, next, end, ref best);
    }

    private static void WalkOn(Node node, List<CitationToken> tokens, int first, int next, int end, ref Match? best)
    {
        if (node.Next.Count == 0)
            return;
        if (Step(node, tokens[next].Word.Key, tokens[next].Word) is { } deeper)
            Walk(deeper, tokens, first, next + 1, ref best);
        else if (end > next && end < tokens.Count && Step(node, tokens[end].Word.Key, tokens[end].Word) is { } behindStop)
            Walk(behindStop, tokens, first, end + 1, ref best);
    }

    private static Node? Step(Node node, string key, CitationWord word) =>
        node.Next.TryGetValue(key, out var next) || (word.AshkenaziKey is { } other && node.Next.TryGetValue(other, out next)) ? next : null;

    // A full stop belongs to the name when something follows on the same line that may be its place.
    private static bool IsAbbreviation(List<CitationToken> tokens, int stop) =>
        tokens[stop].Start == tokens[stop - 1].End && stop + 1 < tokens.Count && tokens[stop - 1].Kind == CitationTokenKind.Latin;

    private void Add(string[] fields)
    {
        var isPortion = fields[0] == "portion";
        var extent = fields[2].Split('/');
        var names = isPortion
            ? new WorkNames((fields[3].Split(';')[0], fields[4].Split(';')[0]), [.. fields[3].Split(';'), .. fields[4].Split(';')])
            : WorkNames.Of(fields[1], fields[3].Split(';'), fields[4].Split(';'), id => listed.GetValueOrDefault(id, []));
        var work = new CitedWork(
            fields[1],
            isPortion ? CitationStyle.Zohar : Enum.Parse<CitationStyle>(fields[0], ignoreCase: true),
            isPortion ? portionsById.Count : all.Count,
            int.Parse(extent[0], CultureInfo.InvariantCulture),
            extent.Length > 1 && extent[1] != "-" ? int.Parse(extent[1], CultureInfo.InvariantCulture) : 0,
            names.Printed.English,
            names.Printed.Hebrew);
        if (isPortion)
            portionsById.Add(work.Id, work);
        else
            all.Add(work);
        foreach (var name in names.All)
            AddName(isPortion ? portions : works, name, work, name == work.English || name == work.Hebrew);
        foreach (var name in names.Behind ?? [])
            AddName(GroupOf(names.Group!.Value, name), name, work, isFirstName: false);
    }

    private Node GroupOf(WorkGroup group, string name)
    {
        var key = (group, WorkNames.IsHebrew(name));
        if (!groups.TryGetValue(key, out var node))
            groups.Add(key, node = new Node());
        return node;
    }

    private static void AddName(Node root, string name, CitedWork work, bool isFirstName)
    {
        var node = NodeOf(root, name);
        if (!node.Works.Contains(work))
            node.Works.Add(work);
        node.IsFirstName |= isFirstName;
    }

    private static Node NodeOf(Node root, string name)
    {
        var node = root;
        foreach (var token in CitationScanner.Scan(name))
        {
            if (!node.Next.TryGetValue(token.Word.Key, out var next))
                node.Next.Add(token.Word.Key, next = new Node());
            if (token.Word.AshkenaziKey is { } other)
                node.Next.TryAdd(other, next);
            node = next;
        }
        return node;
    }
}
