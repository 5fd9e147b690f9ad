using System.Text;

namespace Publishing.Indexing;

/// <summary>A long list of words that is searched where it lies: to make a set of it would cost more than all that is asked of it.</summary>
internal sealed class SortedWordList
{
    private readonly byte[] text;
    private readonly int first;

    private SortedWordList(byte[] text)
    {
        this.text = text;
        while (text[first] == '#')
            first = Array.IndexOf(text, (byte)'\n', first) + 1;
    }

    /// <summary>The words in their order.</summary>
    public IEnumerable<string> All => Encoding.ASCII.GetString(text.AsSpan(first)).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Reads a list that stands beside this file: lines that begin with # at its head, then ASCII words in ascending order, one blank or line feed behind each.</summary>
    /// <param name="name">The file's name.</param>
    public static SortedWordList Read(string name)
    {
        using var stream = WordList.Open(name);
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return new SortedWordList(text);
    }

    /// <summary>Whether the list holds a word.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var (low, high) = (first, text.Length);
        while (low < high)
        {
            var (start, end) = ((low + high) / 2, (low + high) / 2);
            while (start > low && text[start - 1] > ' ')
                start--;
            while (end < high && text[end] > ' ')
                end++;
            var order = Compare(word, text.AsSpan(start, end - start));
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
}
