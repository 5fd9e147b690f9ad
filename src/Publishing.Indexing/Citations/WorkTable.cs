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
    }

    private readonly Node works = new();
    private readonly Node portions = new();
    private readonly Dictionary<string, CitedWork> portionsById = new(StringComparer.Ordinal);
    private readonly ImmutableArray<CitedWork>.Builder all = ImmutableArray.CreateBuilder<CitedWork>();

    private WorkTable()
    {
        using var stream = typeof(WorkTable).Assembly.GetManifestResourceStream("works.txt") ?? throw new InvalidOperationException("The resource works.txt is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                Add(line.Split('|'));
        }
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
        var best = LongestFrom(root, tokens, first, KeyOf(tokens[first]));
        if (best is null && tokens[first] is { Kind: CitationTokenKind.Hebrew } word)
        {
            foreach (var prefix in HebrewPrefixes.LengthsIn(word.Letters))
            {
                var rest = (word.HasGershayim ? "״" : "") + word.Letters[prefix..];
                if (LongestFrom(root, tokens, first, rest) is { } match && (best is null || match.Count > best.Value.Count))
                    best = match;
            }
        }
        return best;
    }

    private static Match? LongestFrom(Node root, List<CitationToken> tokens, int first, string key)
    {
        Match? best = null;
        if (tokens[first].Kind == CitationTokenKind.Mark || (tokens[first].Kind == CitationTokenKind.Latin && !tokens[first].IsCapital) || Step(root, key, tokens[first]) is not { } node)
            return null;
        for (var next = first + 1; ;)
        {
            var end = next < tokens.Count && tokens[next].IsMark('.') ? next + 1 : next;
            if (node.Works.Count > 0)
                best = new Match(node.Works, (end > next && IsAbbreviation(tokens, next) ? end : next) - first, node.IsFirstName);
            if (next < tokens.Count && Step(node, KeyOf(tokens[next]), tokens[next]) is { } deeper)
                next++;
            else if (end < tokens.Count && end > next && Step(node, KeyOf(tokens[end]), tokens[end]) is { } behindStop)
                (next, deeper) = (end + 1, behindStop);
            else
                return best;
            node = deeper;
        }
    }

    // In Ashkenazi spelling a final t is s: Bereishis, Makkos.
    private static Node? Step(Node node, string key, CitationToken token)
    {
        if (node.Next.TryGetValue(key, out var next))
            return next;
        return token.Kind == CitationTokenKind.Latin && token.Folded.Length > 3 && token.Folded[^1] == 's'
            && node.Next.TryGetValue("~" + TransliteratedHebrew.SoundsOf(token.Folded[..^1] + "t"), out next)
            ? next
            : null;
    }

    // Spellings of one name differ in ch, kh and h, in doubled letters and the like; abbreviations are taken by the letter.
    private static string KeyOf(CitationToken token) =>
        token.Kind == CitationTokenKind.Latin && token.Folded.Length > 3 ? "~" + TransliteratedHebrew.SoundsOf(token.Folded) : token.Folded;

    // A full stop belongs to the name when something follows on the same line that may be its place.
    private static bool IsAbbreviation(List<CitationToken> tokens, int stop) =>
        tokens[stop].Start == tokens[stop - 1].End && stop + 1 < tokens.Count && tokens[stop - 1].Kind == CitationTokenKind.Latin;

    private void Add(string[] fields)
    {
        var isPortion = fields[0] == "portion";
        var extent = fields[2].Split('/');
        var english = fields[3].Split(';');
        var hebrew = fields[4].Split(';');
        var work = new CitedWork(
            fields[1],
            isPortion ? CitationStyle.Zohar : Enum.Parse<CitationStyle>(fields[0], ignoreCase: true),
            isPortion ? portionsById.Count : all.Count,
            int.Parse(extent[0], CultureInfo.InvariantCulture),
            extent.Length > 1 && extent[1] != "-" ? int.Parse(extent[1], CultureInfo.InvariantCulture) : 0,
            english[0],
            hebrew[0]);
        if (isPortion)
            portionsById.Add(work.Id, work);
        else
            all.Add(work);
        foreach (var name in english.Concat(hebrew))
            AddName(isPortion ? portions : works, name, work, name == english[0] || name == hebrew[0]);
        if (work.Style == CitationStyle.Code)
            AddParts(english, hebrew, work);
    }

    // A part of a code is cited behind the name of the whole, where it needs no "Laws of": "Yad, Teshuvah", "Tur, Orah Hayyim".
    private void AddParts(string[] english, string[] hebrew, CitedWork work)
    {
        if (work.Id.StartsWith("sa-", StringComparison.Ordinal))
        {
            AddBehind(["Tur"], english, work);
            AddBehind(["טור"], hebrew, work);
        }
        if (!work.Id.StartsWith("mt-", StringComparison.Ordinal))
            return;
        foreach (var title in Behind("Hilkhot ", english).ToArray())
            AddName(works, "Hil " + title, work, isFirstName: false);
        AddBehind(["Yad", "MT", "M T", "Mishneh Torah", "Maimonides", "Rambam"], [.. english, .. Behind("Hilkhot ", english), .. Behind("Laws of the ", english), .. Behind("Laws of ", english)], work);
        string[] laws = [.. hebrew, .. Behind("הלכות ", hebrew).Select(title => "הל' " + title)];
        foreach (var name in laws)
            AddName(works, name, work, isFirstName: false);
        AddBehind(["רמב\"ם", "משנה תורה"], laws, work);
    }

    private static IEnumerable<string> Behind(string label, string[] names) =>
        names.Where(name => name.StartsWith(label, StringComparison.Ordinal)).Select(name => name[label.Length..]);

    private void AddBehind(string[] codes, string[] parts, CitedWork work)
    {
        foreach (var part in parts)
        {
            foreach (var code in codes)
            {
                AddName(works, $"{code} {part}", work, isFirstName: false);
                AddName(works, $"{code}, {part}", work, isFirstName: false);
            }
        }
    }

    private static void AddName(Node root, string name, CitedWork work, bool isFirstName)
    {
        var node = root;
        foreach (var token in CitationScanner.Scan(name))
        {
            if (!node.Next.TryGetValue(KeyOf(token), out var next))
                node.Next.Add(KeyOf(token), next = new Node());
            node = next;
        }
        if (!node.Works.Contains(work))
            node.Works.Add(work);
        node.IsFirstName |= isFirstName;
    }
}
