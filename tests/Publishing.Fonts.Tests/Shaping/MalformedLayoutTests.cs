using System.Buffers.Binary;
using Publishing.Testing;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>Whatever stands in the layout tables, shaping ends, and says no more than that the font is malformed.</summary>
public sealed class MalformedLayoutTests
{
    private const int Mutations = 2500;
    private static readonly string[] Tables = ["GSUB", "GPOS", "GDEF"];
    private static readonly string[] Texts = ["office 1⁄2 fi\u200Dsh", "A\u030Aq\u0323\u0307 AVATAR", "בְּרֵאשִׁ֖ית", "ל\u034Fָֽשׁ (1)"];
    private static readonly ShapingCase[] Plans = [ShapingCase.Latin with { Features = "smcp,dlig,salt=2" }, ShapingCase.Latin, ShapingCase.Hebrew];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("FrankRuhlLibre-Regular", 1)]
    [InlineData("EBGaramond-Regular", 2)]
    public async Task Mutated_tables_are_shaped_with_or_refused(string name, int seed)
    {
        var (shaped, refused) = await Task.Run(() => Fuzz(name, (uint)seed)).WaitAsync(Patience);
        Assert.True(shaped > Mutations / 20, $"only {shaped} of {Mutations} were shaped");
        Assert.True(refused > Mutations / 20, $"only {refused} of {Mutations} were refused");
    }

    [Fact]
    public async Task Many_lookups_at_one_place_are_refused_at_once()
    {
        var font = OpenTypeFont.Parse(PatchedFont.WithTable("FrankRuhlLibre-Regular", "GSUB", "GSUB", LookupsAtOnePlace(lookups: 15_000, subtables: 12_000)), "hostile");
        var error = await Assert.ThrowsAsync<FontFormatException>(() => Task.Run(() => ShapingCase.Latin.PlanFor(font)).WaitAsync(Patience));
        Assert.Equal("GSUB", error.Table);
    }

    [Fact]
    public async Task Few_lookups_of_many_subtables_are_shaped_within_bounds()
    {
        var font = OpenTypeFont.Parse(PatchedFont.WithTable("FrankRuhlLibre-Regular", "GSUB", "GSUB", LookupsAtOnePlace(lookups: 20, subtables: 12_000)), "slow");
        var plan = ShapingCase.Latin.PlanFor(font);
        var glyphs = await Task.Run(() => plan.Shape(new string('a', 3_000))).WaitAsync(Patience);
        Assert.Equal(3_000, glyphs.Length);
    }

    private static (int Shaped, int Refused) Fuzz(string name, uint seed)
    {
        var original = File.ReadAllBytes(Repository.PathOf($"fonts/{name}.ttf"));
        var bytes = (byte[])original.Clone();
        var random = new Sequence(seed);
        var (shaped, refused) = (0, 0);
        for (var i = 0; i < Mutations; i++)
        {
            var record = PatchedFont.RecordOf(bytes, Tables[random.Next(Tables.Length)]);
            Mutate(bytes, record, random);
            try
            {
                var font = OpenTypeFont.Parse(bytes, name);
                foreach (var plan in Plans.Select(p => p.PlanFor(font)))
                {
                    foreach (var text in Texts)
                        plan.Shape(text);
                }
                shaped++;
            }
            catch (FontFormatException)
            {
                refused++;
            }
            original.CopyTo(bytes, 0);
        }
        return (shaped, refused);
    }

    /// <summary>Changes a few values of a table, more often near its start where the offsets are, or cuts it short.</summary>
    private static void Mutate(byte[] bytes, Span<byte> record, Sequence random)
    {
        var start = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
        var length = BinaryPrimitives.ReadInt32BigEndian(record[12..]);
        if (random.Next(16) == 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(record[12..], random.Next(length));
            return;
        }
        var table = bytes.AsSpan(start, length);
        for (var n = 1 + random.Next(6); n > 0; n--)
        {
            var at = random.Next(random.Next(2) == 0 ? Math.Min(length, 3000) - 1 : length - 1);
            switch (random.Next(4))
            {
                case 0:
                    table[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    BinaryPrimitives.WriteUInt16BigEndian(table[at..], (ushort)random.Next(0x10000));
                    break;
                case 2:
                    BinaryPrimitives.WriteUInt16BigEndian(table[at..], random.Next(2) == 0 ? (ushort)0 : ushort.MaxValue);
                    break;
                default:
                    table.Slice(random.Next(length - 1), 2).CopyTo(table[at..]);
                    break;
            }
        }
    }

    /// <summary>A GSUB whose lookups all stand at one place, and whose subtables too: each changes no glyph.</summary>
    private static byte[] LookupsAtOnePlace(int lookups, int subtables)
    {
        var words = new List<ushort>();
        void Add(params int[] values) => words.AddRange(values.Select(v => (ushort)v));
        void Tag(string tag) => Add(tag[0] << 8 | tag[1], tag[2] << 8 | tag[3]);

        const int ScriptList = 10, FeatureList = ScriptList + 20, Feature = FeatureList + 8;
        var lookupList = Feature + 4 + 2 * lookups;
        Add(1, 0, ScriptList, FeatureList, lookupList);
        Add(1);
        Tag("DFLT");
        Add(8, 4, 0, 0, 0xFFFF, 1, 0); // script at 8: its system at 4, with feature 0
        Add(1);
        Tag("ccmp");
        Add(8, 0, lookups);
        Add([.. Enumerable.Range(0, lookups)]);
        Add(lookups);
        Add([.. Enumerable.Repeat(2 + 2 * lookups, lookups)]);
        Add(1, 0, subtables);
        Add([.. Enumerable.Repeat(6 + 2 * subtables, subtables)]);
        Add(2, 6, 0, 2, 1, 0, 0x3FF, 0); // single substitution of no glyph, coverage of a thousand
        return PatchedFont.Words(words);
    }
}
