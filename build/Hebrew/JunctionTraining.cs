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
    private readonly JunctionCorpus corpus;
    private readonly JunctionModelFile file;
    private readonly JunctionNetwork network;
    private readonly JunctionPhrases phrases = new();
    private readonly Chance chance = new(12345);
    private readonly uint[] cores, lefts, rights;
    private readonly float[] scores = new float[64];
    private readonly (int Before, int Behind, int Parted)[] ways = new (int, int, int)[64];
    private readonly uint[] keys = new uint[3 * 160];
    private readonly float[] slopes = new float[160];
    private int junctionCount;
    private bool usePhrases;

    /// <summary>Prepares the training.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="file">The shape of the model.</param>
    public JunctionTraining(JunctionCorpus corpus, JunctionModelFile file)
    {
        (this.corpus, this.file) = (corpus, file);
        var words = corpus.Words;
        (cores, lefts, rights) = (new uint[words.Count], new uint[words.Count], new uint[words.Count]);
        var rows = new int[words.Count][];
        Span<int> buffer = stackalloc int[JunctionFeatures.Most];
        for (var i = 0; i < words.Count; i++)
        {
            (cores[i], lefts[i], rights[i]) = (JunctionFeatures.Hash(words[i].Core), JunctionFeatures.LeftHash(words[i]), JunctionFeatures.RightHash(words[i]));
            rows[i] = buffer[..JunctionFeatures.RowsOf(words[i], file.Vocabulary, file.Buckets, buffer)].ToArray();
        }
        network = new JunctionNetwork(file.Vocabulary.Length + file.Buckets, file.Width, file.Hidden, rows, chance);
        foreach (var (weight, paragraphs) in corpus.Kinds)
        {
            foreach (var paragraph in paragraphs)
                ForEachPhrase(paragraph, phrases.Count);
        }
    }

    /// <summary>Learns from a number of damaged lines.</summary>
    /// <param name="count">How many.</param>
    /// <param name="report">Receives how many are done and what part of the last ones was read right.</param>
    public void Run(int count, Action<int, double> report)
    {
        var total = corpus.Kinds.Sum(k => k.Weight);
        var (done, right, seen) = (0, 0, 0);
        while (done < count)
        {
            var drawn = chance.Next() * total;
            var kind = 0;
            while (kind + 1 < corpus.Kinds.Count && drawn >= corpus.Kinds[kind].Weight)
                drawn -= corpus.Kinds[kind++].Weight;
            var paragraphs = corpus.Kinds[kind].Paragraphs;
            foreach (var line in DamagedLine.Damage(paragraphs[chance.Below(paragraphs.Count)], corpus, chance))
            {
                usePhrases = chance.Next() < WithPhrases;
                right += Learn(line, 1 - 0.95f * done / count) ? 1 : 0;
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
        var found = new Dictionary<uint, float>();
        void Take(uint key)
        {
            var weight = phrases.Weight(key);
            if (Math.Abs(weight) >= JunctionModelFile.LeastPhrase)
                found.TryAdd(key, weight);
        }

        foreach (var (_, paragraphs) in corpus.Kinds)
        {
            foreach (var paragraph in paragraphs)
                ForEachPhrase(paragraph, Take);
        }
        file.Write(path, network, found);
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
        network.Learn(slopes, 0.2f * rate);
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
        network.Begin();
        junctionCount = 0;
        var chunk = line.Chunk;
        var none = network.Add(JunctionCorpus.Boundary);
        var (before2, before1) = (network.Add(line.Before.Second), network.Add(line.Before.First));
        var (after1, after2) = (network.Add(line.After.First), network.Add(line.After.Second));
        var first = none + 5;
        foreach (var word in chunk)
            network.Add(word);
        var count = 0;
        int Word(int at) => at == none ? JunctionCorpus.Boundary : at == before2 ? line.Before.Second : at == before1 ? line.Before.First : at == after1 ? line.After.First : at == after2 ? line.After.Second : chunk[at - first];
        (int, float) Junction(int a, int b, int c, int d)
        {
            var score = network.Score(a, b, c, d);
            Key(keys.AsSpan(3 * junctionCount, 3), Word(a), Word(b), Word(c), Word(d));
            if (usePhrases)
                score += phrases.Weight(keys[3 * junctionCount]) + phrases.Weight(keys[3 * junctionCount + 1]) + phrases.Weight(keys[3 * junctionCount + 2]);
            return (junctionCount++, score);
        }

        var last = chunk.Length - 1;
        if (line.MayBeInOrder)
        {
            var (j1, s1) = Junction(before2, before1, first, first + 1);
            var (j2, s2) = Junction(first + last - 1, first + last, after1, after2);
            var (j3, s3) = Junction(first + last - 1, first + last, first, first + 1);
            (ways[count], scores[count]) = ((j1, j2, j3), s1 + s2 - s3);
            count++;
        }
        for (var split = 1; split <= last; split++)
        {
            var (j1, s1) = Junction(before2, before1, first + split, split < last ? first + split + 1 : first);
            var (j2, s2) = Junction(split > 1 ? first + split - 2 : first + last, first + split - 1, after1, after2);
            var (j3, s3) = Junction(split > 1 ? first + split - 2 : none, first + split - 1, first + split, split < last ? first + split + 1 : none);
            (ways[count], scores[count]) = ((j1, j2, j3), s1 + s2 - s3);
            count++;
        }
        return count;
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

    private static int At(int[] paragraph, int index) => index < 0 || index >= paragraph.Length ? JunctionCorpus.Boundary : paragraph[index];

    private void Key(Span<uint> three, int before, int left, int right, int behind)
    {
        three[0] = JunctionFeatures.Pair(lefts[left], rights[right]);
        three[1] = JunctionFeatures.TripleBefore(cores[before], lefts[left], rights[right]);
        three[2] = JunctionFeatures.TripleBehind(lefts[left], rights[right], cores[behind]);
    }
}
