using System.Globalization;
using System.Xml;

namespace Publishing.Epub;

/// <summary>The ids of the whole book: each is given once, so that none is double in any file.</summary>
internal sealed class IdTable
{
    // Each id that was given, with the number from which to look for the next of its kind.
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);

    /// <summary>Gives an id.</summary>
    /// <param name="wanted">The id to give, if it is an XML name and free; else one made from it.</param>
    public string Give(string wanted)
    {
        var name = AsName(wanted);
        if (given.TryAdd(name, 2))
            return name;
        for (var i = given[name]; ; i++)
        {
            var numbered = name + "-" + i.ToString(CultureInfo.InvariantCulture);
            if (!given.TryAdd(numbered, 2))
                continue;
            given[name] = i + 1;
            return numbered;
        }
    }

    private static string AsName(string wanted)
    {
        if (wanted.Length > 0 && XmlConvert.IsStartNCNameChar(wanted[0]) && wanted.All(XmlConvert.IsNCNameChar))
            return wanted;
        return "id-" + string.Concat(wanted.Select(c =>
            char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : "." + ((int)c).ToString("x", CultureInfo.InvariantCulture)));
    }
}
