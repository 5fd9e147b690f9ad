using System.Text;
using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Tables;

/// <summary>Reads the strings of <c>name</c>.</summary>
internal static class NameTable
{
    /// <summary>The string of a name id, preferably in American English; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> data, int nameId)
    {
        if (data.IsEmpty)
            return null;
        var reader = new FontReader(data, "name");
        var count = reader.U16(2);
        var storage = reader.U16(4);
        string? best = null;
        var bestRank = 0;
        for (var i = 0; i < count; i++)
        {
            var record = 6 + 12 * i;
            if (reader.U16(record + 6) != nameId)
                continue;
            var platform = reader.U16(record);
            var rank = Rank(platform, reader.U16(record + 2), reader.U16(record + 4));
            if (rank <= bestRank)
                continue;
            var bytes = reader.Slice(storage + reader.U16(record + 10), reader.U16(record + 8));
            var encoding = platform == 1 ? Encoding.Latin1 : Encoding.BigEndianUnicode;
            var text = encoding.GetString(bytes).Trim('\0', ' ');
            if (text.Length == 0)
                continue;
            best = text;
            bestRank = rank;
        }
        return best;
    }

    private static int Rank(int platform, int encoding, int language) => (platform, encoding) switch
    {
        (3, 0 or 1 or 10) => language == 0x0409 ? 5 : (language & 0x3FF) == 9 ? 4 : 2,
        (0, _) => 3,
        (1, 0) when language == 0 => 1,
        _ => 0,
    };
}
