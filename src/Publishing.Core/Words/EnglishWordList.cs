using System.Text;

namespace Publishing.Core;

/// <summary>Some sixty thousand English words with their forms, without names: the lists of SCOWL (http://wordlist.aspell.net) up to size 60.</summary>
/// <remarks>Searched where it lies: to make a set of it would cost more than all that is asked of it in a book.</remarks>
public static class EnglishWordList
{
    private static readonly byte[] Text = Read();

    private static readonly int First = StartOfWords();

    /// <summary>The words in their order, in small letters, a blank or a line feed behind each.</summary>
    public static string All => Encoding.ASCII.GetString(Text.AsSpan(First));

    /// <summary>Whether the list holds a word.</summary>
    /// <param name="word">The word in small letters, three or more.</param>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        var (low, high) = (First, Text.Length);
        while (low < high)
        {
            var (start, end) = ((low + high) / 2, (low + high) / 2);
            while (start > low && Text[start - 1] > ' ')
                start--;
            while (end < high && Text[end] > ' ')
                end++;
            var order = Compare(word, Text.AsSpan(start, end - start));
            if (order == 0)
                return true;
            if (order < 0)
                high = start;
            else
                low = end + 1;
        }
        return false;
    }

    private static int Compare(ReadOnlySpan<char> word, ReadOnlySpan<byte> other)
    {
        for (var i = 0; i < word.Length && i < other.Length; i++)
        {
            if (word[i] != other[i])
                return word[i] - other[i];
        }
        return word.Length - other.Length;
    }

    // Lines that begin with # at the head, then words in ascending order, one blank or line feed behind each.
    private static int StartOfWords()
    {
        var start = 0;
        while (Text[start] == '#')
            start = Array.IndexOf(Text, (byte)'\n', start) + 1;
        return start;
    }

    private static byte[] Read()
    {
        using var stream = typeof(EnglishWordList).Assembly.GetManifestResourceStream("scowl.txt") ?? throw new InvalidOperationException("The list of English words is missing from the assembly.");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text;
    }
}
