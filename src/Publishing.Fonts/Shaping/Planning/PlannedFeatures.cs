using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Planning;

/// <summary>The features of a plan: which are wanted, and the bit of each in a glyph's mask.</summary>
/// <remarks>Default features after HarfBuzz's hb_ot_shape_collect_features.</remarks>
internal sealed class PlannedFeatures
{
    /// <summary>The bit of all features that hold everywhere.</summary>
    public const uint Everywhere = 1;

    /// <summary>The bit of <c>rtlm</c>: characters without a mirrored counterpart.</summary>
    public const uint Mirrored = 2;

    /// <summary>The bits of the parts of a fraction.</summary>
    public const uint Fraction = 4, Numerator = 8, Denominator = 16;

    private readonly Dictionary<string, Wish> wishes = new(StringComparer.Ordinal);

    public PlannedFeatures(Direction direction, ImmutableArray<FeatureSetting> settings)
    {
        ReadOnlySpan<string> always = direction == Direction.LeftToRight
            ? ["ltra", "ltrm"]
            : ["rtla"];
        Want(always, Everywhere);
        if (direction == Direction.RightToLeft)
            Want(["rtlm"], Mirrored);
        Want(["frac"], Fraction);
        Want(["numr"], Numerator);
        Want(["dnom"], Denominator);
        Want(["abvm", "blwm", "ccmp", "locl", "rlig", "calt", "clig", "curs", "dist", "kern", "liga", "rclt"], Everywhere);
        Want(["mark", "mkmk"], Everywhere, passesJoiners: false);
        foreach (var setting in settings)
        {
            if (setting.Value <= 0)
                wishes.Remove(setting.Tag);
            else
                wishes[setting.Tag] = new Wish(Everywhere, setting.Value, !wishes.TryGetValue(setting.Tag, out var known) || known.PassesJoiners);
        }
    }

    /// <summary>Whether a feature is wanted at all.</summary>
    public bool Wants(string tag) => wishes.ContainsKey(tag);

    /// <summary>The lookups of a table for a language system, in the order in which they run.</summary>
    public ImmutableArray<PlannedLookup> Plan(LayoutTable table, int script, ReadOnlySpan<string> languages, out ImmutableHashSet<string> found)
    {
        var tags = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var lookups = new SortedDictionary<int, PlannedLookup>();
        var (required, features) = table.FeaturesOf(script, languages);
        if (required >= 0)
            Add(table, required, new Wish(Everywhere, 1, true), lookups);
        foreach (var feature in features)
        {
            var tag = table.TagOf(feature);
            // Of two features of one name in a system the first holds.
            if (wishes.TryGetValue(tag, out var wish) && tags.Add(tag))
                Add(table, feature, wish, lookups);
        }
        found = tags.ToImmutable();
        return [.. lookups.Values];
    }

    private static void Add(LayoutTable table, int feature, Wish wish, SortedDictionary<int, PlannedLookup> lookups)
    {
        foreach (var index in table.LookupsOf(feature))
        {
            if (table.LookupAt(index) is not { } lookup)
                continue;
            lookups[index] = lookups.TryGetValue(index, out var known)
                ? known with { Mask = known.Mask | wish.Mask, PassesJoiners = known.PassesJoiners && wish.PassesJoiners }
                : new PlannedLookup(index, lookup, wish.Mask, wish.Value, wish.PassesJoiners);
        }
    }

    private void Want(ReadOnlySpan<string> tags, uint mask, bool passesJoiners = true)
    {
        foreach (var tag in tags)
            wishes[tag] = new Wish(mask, 1, passesJoiners);
    }

    private readonly record struct Wish(uint Mask, int Value, bool PassesJoiners);
}
