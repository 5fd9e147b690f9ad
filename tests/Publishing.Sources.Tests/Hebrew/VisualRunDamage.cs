namespace Publishing.Sources.Tests.Hebrew;

/// <summary>Damages clean paragraphs as a PDF of justified lines does: runs in visual order, hard wraps, a blank line before the last line.</summary>
internal sealed class VisualRunDamage(Random random, int width)
{
    /// <summary>How the words of a damaged line were divided into runs.</summary>
    public enum Runs
    {
        /// <summary>Each word is a run: the line decides itself.</summary>
        Words,

        /// <summary>Runs of one to three words.</summary>
        Mixed,

        /// <summary>As extractors do it: a quarter of the lines are two runs, in the others most runs are one word.</summary>
        Print,
    }

    /// <summary>Damages a text.</summary>
    /// <returns>The damaged text, and for each damaged line its words in order.</returns>
    public (string Text, List<string> Lines) Damage(IEnumerable<string> paragraphs, Runs runs)
    {
        var text = new System.Text.StringBuilder();
        var truth = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            var lines = Wrap(paragraph);
            for (var i = 0; i < lines.Count; i++)
            {
                var isLast = i + 1 == lines.Count;
                if (isLast && i > 0)
                    text.Append('\n');
                if (isLast || lines[i].Length < 3 || random.Next(100) >= 60)
                {
                    text.AppendJoin(' ', lines[i]).Append('\n');
                    continue;
                }
                truth.Add(string.Join(' ', lines[i]));
                text.Append(InVisualOrder(lines[i], runs)).Append('\n');
            }
            text.Append('\n');
        }
        return (text.ToString(), truth);
    }

    private List<string[]> Wrap(string paragraph)
    {
        var lines = new List<string[]>();
        var line = new List<string>();
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Count > 0 && line.Sum(w => w.Length + 1) + word.Length > width)
            {
                lines.Add([.. line]);
                line.Clear();
            }
            line.Add(word);
        }
        lines.Add([.. line]);
        return lines;
    }

    // Rn + ' ' + R(n-1) + '  ' + … + R1 + ' '
    private string InVisualOrder(string[] words, Runs kind)
    {
        var runs = new List<string>();
        if (kind == Runs.Print && random.Next(4) == 0)
        {
            var split = 1 + random.Next(words.Length - 1);
            return string.Join(' ', words[split..]) + " " + string.Join(' ', words[..split]) + " ";
        }
        for (var i = 0; i < words.Length;)
        {
            var length = kind == Runs.Words ? 1 : Math.Min(1 + random.Next(100) switch { < 70 => 0, < 85 => kind == Runs.Print ? 0 : 1, < 90 => 1, _ => 2 }, words.Length - i);
            if (i == 0)
                length = Math.Min(length, words.Length - 2);
            runs.Add(string.Join(' ', words[i..(i + length)]));
            i += length;
        }
        runs.Reverse();
        return runs[0] + " " + string.Join("  ", runs.Skip(1)) + " ";
    }
}
