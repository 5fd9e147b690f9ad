namespace Build.Unicode;

/// <summary>A property with a closed list of values: the enum that names them and the value of each code point.</summary>
internal sealed class EnumeratedProperty
{
    private readonly List<(string Member, string Description)> members = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Reads the property.</summary>
    /// <param name="folder">The UCD folder.</param>
    /// <param name="file">The file that gives the values.</param>
    /// <param name="alias">The property's short name in PropertyValueAliases.txt.</param>
    /// <param name="fallback">The short name of the value of code points that the file does not name; it becomes 0.</param>
    /// <param name="shortNames">Whether the enum's members bear the short names (AL) or the long ones (ArabicLetter).</param>
    public EnumeratedProperty(string folder, string file, string alias, string fallback, bool shortNames)
    {
        var source = UcdFile.Read(folder, file);
        File = source.Name;
        Version = source.Version;
        var used = source.Ranges.Concat(source.Missing).Select(range => range.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (shortName, longName) in UcdFile.ReadAliases(folder, alias)
            .Where(names => names.Short == fallback || used.Contains(names.Short) || used.Contains(names.Long))
            .OrderBy(names => names.Short == fallback ? 0 : 1))
        {
            numbers[shortName] = numbers[longName] = members.Count;
            var spaced = longName.Replace('_', ' ');
            members.Add(shortNames
                ? (shortName, $"{spaced} ({longName}).")
                : (longName.Replace("_", ""), $"{spaced} ({shortName})."));
        }
        foreach (var range in source.Missing.Concat(source.Ranges))
            Values.AsSpan(range.First, range.Last - range.First + 1).Fill(checked((byte)numbers[range.Value]));
    }

    /// <summary>The file that the values come from.</summary>
    public string File { get; private set; }

    /// <summary>The version of Unicode.</summary>
    public string Version { get; }

    /// <summary>The enum's members with their descriptions; the index is the value.</summary>
    public IReadOnlyList<(string Member, string Description)> Members => members;

    /// <summary>The value of each code point.</summary>
    public byte[] Values { get; } = new byte[0x110000];

    /// <summary>The number of a value, by its short or its long name.</summary>
    public int NumberOf(string name) => numbers[name];

    /// <summary>Adds a member for a binary property whose code points otherwise have value 0.</summary>
    public void AddMember(string folder, string file, string property, string member, string description)
    {
        var number = checked((byte)members.Count);
        members.Add((member, description));
        foreach (var range in UcdFile.Read(folder, file).Ranges.Where(range => range.Value == property))
        {
            var target = Values.AsSpan(range.First, range.Last - range.First + 1);
            if (target.ContainsAnyExcept((byte)0))
                throw new InvalidDataException($"{property} overlaps another value at U+{range.First:X4}.");
            target.Fill(number);
        }
        File += " and " + file;
    }
}
