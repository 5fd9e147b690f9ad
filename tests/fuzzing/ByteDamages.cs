using System.Collections.Immutable;
using System.Text;

namespace Publishing.Fuzzing;

/// <summary>What can befall the bytes of a file: losses, repetitions, other bytes, stretches of other files, and pieces that mean something to the reader.</summary>
/// <param name="seeds">The files.</param>
/// <param name="pieces">The pieces.</param>
internal sealed class ByteDamages(ImmutableArray<byte[]> seeds, ImmutableArray<byte[]> pieces)
{
    private static readonly byte[] Telling = [0x00, 0x01, 0x0A, 0x20, 0x7F, 0x80, 0xC3, 0xD7, 0xFE, 0xFF];

    /// <summary>Pieces of text, in UTF-8.</summary>
    public static ImmutableArray<byte[]> Pieces(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>A damaged copy of one of the files.</summary>
    public byte[] Make(Random random) => Damage(seeds[random.Next(seeds.Length)], random);

    /// <summary>A damaged copy of a file.</summary>
    public byte[] Damage(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var wounds = random.Next(1, 12); wounds > 0; wounds--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0 or 1:
                    bytes.InsertRange(at, pieces[random.Next(pieces.Length)]);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                case 4:
                    var other = seeds[random.Next(seeds.Length)];
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 200), other.Length - from)).ToArray());
                    break;
                case 5 when random.Next(8) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 6 when at < bytes.Count:
                    bytes[at] = Telling[random.Next(Telling.Length)];
                    break;
                default:
                    if (at < bytes.Count)
                        bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }
        return [.. bytes];
    }
}
