using Publishing.Sources;

namespace Build.Hebrew;

/// <summary>Teaches the junction model where the last run of a damaged line ends.</summary>
/// <remarks>
/// Lines of the texts are damaged as PDF extractors do it. Each way to read such a line makes junctions and parts one; the weights
/// of the right way are raised against those of the others (a softmax over the ways).
/// </remarks>
internal sealed class JunctionTraining
{
    // Every other line is learnt without the phrases, so that the network does not lean on them.
    private const double WithPhrases = 0.5;

    // Some words are learnt as if they were not frequent, so that the embeddings of beginnings and endings serve alone, too.
    private const double AsRare = 0.2;

    // Some words and some units are left out, so that what is learnt of one line does not hang on one of them (dropout).
    private const double LeftOut = 0.03;
    private const float UnitsLeftOut = 0.1f;

    // From here on embeddings are rounded, and rates fall to this.
    private const double Rounding = 0.8;
    private const float LastRate = 0.02f;
    private const int Side = JunctionFeatures.Side;
    private readonly JunctionCorpus corpus;
    private readonly JunctionModelFile file;
    private readonly JunctionNetwork network;
    private readonly JunctionPhrases phrases = new();
    private readonly Chance chance = new(12345);
    private readonly int[][] rareRows;
    private readonly uint[] cores, lefts, rights;
    private readonly float[] scores = new float[64];
    private readonly (int Before, int Behind, int Parted)[] ways = new (int, int, int)[64];
    private readonly uint[] keys = new uint[3 * 160];
    private readonly float[] slopes = new float[160];
    private int junctionCount;
    private bool usePhrases, isLearning;

    /// <summary>Prepares the training.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="file">The shape of the model.</param>
    public JunctionTraining(JunctionCorpus corpus, JunctionModelFile file)
    {
        (this.corpus, this.file) = (corpus, file);
        var words = corpus.Words;
        (cores, lefts, rights) = (new uint[words.Count], new uint[words.Count], new uint[words.Count]);
        var rows = new int[words.Count][];
        rareRows = new int[words.Count][];
        Span<int> buffer = stackalloc int[JunctionFeatures.Most];
        for (var i = 0; i < words.Count; i++)
        {
            (cores[i], lefts[i], rights[i]) = (JunctionFeatures.Hash(words[i].Core), JunctionFeatures.LeftHash(words[i]), JunctionFeatures.RightHash(words[i]));
            rows[i] = buffer[..JunctionFeatures.RowsOf(words[i], file.Vocabulary, file.Buckets, buffer)].ToArray();
            rareRows[i] = [.. buffer[..JunctionFeatures.RowsOf(words[i], [], file.Buckets, buffer)].ToArray().Select(r => r + file.Vocabulary.Length)];
        }
        network = new JunctionNetwork(file, rows, chance);
        EachPhrase(phrases.Count);
    }

    /// <summary>How many lines to learn from in all.</summary>
    public required int Lines { get; init; }

    /// <summary>Learns from damaged lines.</summary>
    /// <param name="report">Receives how many are done and what part of the last ones was read right.</param>
    public void Run(Action<int, double> report)
    {
        var total = corpus.Kinds.Sum(k => k.Weight);
        var (done, right, seen) = (0, 0, 0);
        while (done < Lines)
        {
            var drawn = chance.Next() * total;
            var kind = 0;
            while (kind + 1 < corpus.Kinds.Count && drawn >= corpus.Kinds[kind].Weight)
                drawn -= corpus.Kinds[kind++].Weight;
            var paragraphs = corpus.Kinds[kind].Paragraphs;
            foreach (var line in DamagedLine.Damage(paragraphs[chance.Below(paragraphs.Count)], corpus, chance))
            {
                usePhrases = chance.Next() < WithPhrases;
                isLearning = true;
                var progress = (double)done / Lines;
                if (progress >= Rounding && network.Steps is null)
                    network.Round(file.Steps(network));
                right += Learn(line, Math.Max(LastRate, (float)(1 - progress))) ? 1 : 0;
                isLearning = false;
                seen++;
                if (++done % 100_000 == 0)
                {
                    report(done, (double)right / seen);
                    (right, seen) = (0, 0);
                }
            }
        }
    }

    /// <summary>Writes the model.</summary>
    public void Write(string path)
    {
        var found = new Dictionary<uint, (float Weight, float Worth)>();
        void Take(uint key)
        {
            var weight = phrases.Weight(key);
            if (Math.Abs(weight) >= JunctionModelFile.LeastPhrase)
                found.TryAdd(key, (weight, phrases.Worth(key)));
        }

        EachPhrase(Take);
        file.Write(path, network, found.OrderByDescending(p => p.Value.Worth).ThenBy(p => p.Key).Select(p => (p.Key, p.Value.Weight)));
    }

    /// <summary>Reads a line: the number of the way with the greatest weight.</summary>
    public int Read(DamagedLine line)
    {
        usePhrases = true;
        var count = Score(line);
        var best = 0;
        for (var i = 1; i < count; i++)
            best = scores[i] > scores[best] ? i : best;
        return best + (line.MayBeInOrder ? 0 : 1);
    }

    private bool Learn(DamagedLine line, float rate)
    {
        var count = Score(line);
        var truth = line.MayBeInOrder ? line.Split : line.Split - 1;
        var (most, best) = (scores[0], 0);
        for (var i = 1; i < count; i++)
            (most, best) = scores[i] > most ? (scores[i], i) : (most, best);
        var sum = 0.0;
        for (var i = 0; i < count; i++)
            sum += Math.Exp(scores[i] - most);
        slopes.AsSpan(0, junctionCount).Clear();
        for (var i = 0; i < count; i++)
        {
            var slope = (float)(Math.Exp(scores[i] - most) / sum) - (i == truth ? 1 : 0);
            var (before, behind, parted) = ways[i];
            slopes[before] += slope;
            slopes[behind] += slope;
            // What is parted in one way is whole in the others; in a line in order the ends of the chunk are.
            slopes[parted] -= slope;
        }
        network.Learn(slopes, rate);
        if (usePhrases)
        {
            for (var j = 0; j < junctionCount; j++)
            {
                for (var k = 0; k < 3; k++)
                    phrases.Learn(keys[3 * j + k], slopes[j], 0.1f * rate);
            }
        }
        return best == truth;
    }

    // The weights of all ways to read a line; the first is the line in order, where it may be.
    private int Score(DamagedLine line)
    {
        network.Begin(isLearning ? UnitsLeftOut : 0, chance);
        junctionCount = 0;
        var chunk = line.Chunk;
        var length = chunk.Length;
        var none = network.Add(network.RowsOf(JunctionCorpus.Boundary));
        var before = none + 1;
        var after = before + Side;
        var first = after + Side;
        foreach (var word in line.Before)
            network.Add(RowsOf(word));
        foreach (var word in line.After)
            network.Add(RowsOf(word));
        foreach (var word in chunk)
            network.Add(RowsOf(word));
        Span<int> around = stackalloc int[JunctionFeatures.Places];
        var count = 0;
        if (line.MayBeInOrder)
            AddWay(0, around, Start(0, around), End(0, around));
        for (var split = 1; split < length; split++)
            AddWay(split, around, Start(split, around), End(split, around));
        return count;

        void AddWay(int split, Span<int> around, (int, float) start, (int, float) end)
        {
            // What one way parts, the others leave whole: the words as they stand; in a line in order, its end and its start.
            for (var k = 0; k < Side; k++)
            {
                var (left, right) = split == 0 ? (length - Side + k, k) : (split - Side + k, split + k);
                around[k] = left < 0 ? none : first + left;
                around[Side + k] = right >= length ? none : first + right;
            }
            var (junction, weight) = Junction(around);
            (ways[count], scores[count]) = ((start.Item1, end.Item1, junction), start.Item2 + end.Item2 - weight);
            count++;
        }

        // The words of a way, and beyond them those beside the line.
        int At(int index, int split) =>
            index < 0 ? (index < -Side ? none : after + index) : index >= length ? (index - length >= Side ? none : after + index - length) : first + (index + split) % length;

        (int, float) Start(int split, Span<int> around)
        {
            for (var k = -Side; k < Side; k++)
                around[Side + k] = At(k, split);
            return Junction(around);
        }

        (int, float) End(int split, Span<int> around)
        {
            for (var k = -Side; k < Side; k++)
                around[Side + k] = At(length + k, split);
            return Junction(around);
        }

        int Word(int at) => at == none ? JunctionCorpus.Boundary : at >= first ? chunk[at - first] : at >= after ? line.After[at - after] : line.Before[at - before];

        (int, float) Junction(ReadOnlySpan<int> around)
        {
            var score = network.Score(around);
            Key(keys.AsSpan(3 * junctionCount, 3), Word(around[Side - 2]), Word(around[Side - 1]), Word(around[Side]), Word(around[Side + 1]));
            if (usePhrases)
                score += phrases.Weight(keys[3 * junctionCount]) + phrases.Weight(keys[3 * junctionCount + 1]) + phrases.Weight(keys[3 * junctionCount + 2]);
            return (junctionCount++, score);
        }
    }

    private void EachPhrase(Action<uint> take)
    {
        foreach (var paragraph in corpus.Kinds.Where(k => k.Weight > 0).SelectMany(k => k.Paragraphs))
            ForEachPhrase(paragraph, take);
    }

    private void ForEachPhrase(int[] paragraph, Action<uint> take)
    {
        Span<uint> phrase = stackalloc uint[3];
        for (var i = 0; i <= paragraph.Length; i++)
        {
            Key(phrase, At(paragraph, i - 2), At(paragraph, i - 1), At(paragraph, i), At(paragraph, i + 1));
            foreach (var key in phrase)
                take(key);
        }
    }

    private int[] RowsOf(int word)
    {
        var drawn = isLearning ? chance.Next() : 1;
        return drawn < LeftOut ? [] : drawn < LeftOut + AsRare ? rareRows[word] : network.RowsOf(word);
    }

    private static int At(int[] paragraph, int index) => index < 0 || index >= paragraph.Length ? JunctionCorpus.Boundary : paragraph[index];

    private void Key(Span<uint> three, int before, int left, int right, int behind)
    {
        three[0] = JunctionFeatures.Pair(lefts[left], rights[right]);
        three[1] = JunctionFeatures.TripleBefore(cores[before], lefts[left], rights[right]);
        three[2] = JunctionFeatures.TripleBehind(lefts[left], rights[right], cores[behind]);
    }
}
