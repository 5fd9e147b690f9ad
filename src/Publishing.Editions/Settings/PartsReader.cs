using System.Collections.Immutable;

namespace Publishing.Editions;

/// <summary>Reads the parts of the book.</summary>
internal static class PartsReader
{
    /// <summary>The parts of an edition (E031 where they and the texts disagree).</summary>
    public static ImmutableArray<EditionPart> Read(SettingsSection root, ImmutableArray<EditionText> texts)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
            places.TryAdd(texts[i].Id, i);
        var parts = ImmutableArray.CreateBuilder<EditionPart>();
        var next = 0;
        foreach (var section in root.Groups("parts"))
        {
            var ids = ImmutableArray.CreateBuilder<string>();
            var named = section.Items("texts");
            if (named.IsEmpty && section.IsGiven("texts"))
                section.Report(EditionRules.WrongPart, "texts", "The part has no texts.", "Name them by their ids, or take the part out.");
            foreach (var (id, span) in named)
            {
                if (!places.TryGetValue(id, out var place))
                {
                    var nearest = NearestName.Of(id, places.Keys);
                    section.Report(EditionRules.WrongPart, span, $"No text has the id '{SettingsSection.Short(id)}'.", nearest is null ? "The ids are given with 'texts.id'." : $"Did you mean '{nearest}'?");
                    continue;
                }
                if (ids.Count > 0 ? place != next : place < next)
                    section.Report(EditionRules.WrongPart, span, $"The text '{id}' does not follow the one before it.", "Parts and their texts stand in the order of 'texts', each text in one part, none left out between two of a part.");
                next = place + 1;
                ids.Add(id);
            }
            parts.Add(new EditionPart(section.Bilingual("title") ?? new Bilingual(null, null), ids.ToImmutable()));
        }
        return parts.ToImmutable();
    }
}
