namespace Publishing.Indexing;

/// <summary>Reads the place behind ibid. or שם, which may give only what differs.</summary>
internal static class IbidPlaces
{
    /// <summary>The place in the antecedent's work, or null when none is given.</summary>
    public static CitedPlace? Read(CitationCursor cursor, Citation antecedent)
    {
        var start = cursor.Position;
        cursor.Mark(',');
        if (antecedent.Corpus == "bavli" && cursor.Next.Kind == CitationTokenKind.Hebrew && FolioPlaces.Side(cursor, isHebrew: true) is ({ } side, false) && side != '\0')
            return CitedPlace.Of(antecedent.Place.Numbers[0]) with { Side = side };
        cursor.Position = start;
        var read = antecedent.Work.Style switch
        {
            CitationStyle.Bible => BiblePlaces.Read(cursor, antecedent.Work),
            CitationStyle.Tractate => TractatePlaces.Read(cursor, antecedent.Work, antecedent.Corpus == "mishnah" ? null : antecedent.Corpus),
            CitationStyle.Zohar => ZoharPlaces.Read(cursor, antecedent.Work),
            _ => SectionPlaces.Read(cursor, antecedent.Work),
        };
        // One number alone is a verse of the same chapter.
        if (read is { Strength: PlaceStrength.Weak, Place.Numbers: [var verse] } && antecedent.Work.Style == CitationStyle.Bible && antecedent.Place.Numbers.Length == 2)
            return CitedPlace.Of(antecedent.Place.Numbers[0], verse);
        return read?.Place;
    }
}
