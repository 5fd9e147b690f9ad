namespace Publishing.Indexing;

/// <summary>Reads places in the Zohar: <c>2:207a</c>, <c>II, 207a</c>, <c>ח״ב רז ע״א</c>, <c>Vayikra, Item 5</c>, <c>Item 191</c>.</summary>
internal static class ZoharPlaces
{
    private const int LastFolio = 310;

    /// <summary>The place at the cursor, or null.</summary>
    public static ReadPlace? Read(CitationCursor cursor, CitedWork work)
    {
        cursor.Mark(',');
        var start = cursor.Position;
        var portion = Portion(cursor);
        if (Item(cursor) is > 0 and var item)
            return Strong(CitedPlace.Of(item) with { Portion = portion, EndNumbers = PlaceRanges.Read(cursor, item, int.MaxValue) });
        if (VolumeAndFolio(cursor) is { } place)
            return new ReadPlace("zohar", place.Place, place.IsBare ? PlaceStrength.Bare : PlaceStrength.Strong);
        cursor.Position = start;
        portion = Portion(cursor);
        if (FolioPlaces.Read(cursor, LastFolio) is { } folio)
            return new ReadPlace("zohar", folio.Place with { Portion = portion }, folio.IsBare ? PlaceStrength.Bare : PlaceStrength.Strong);
        if (portion is not null)
            return new ReadPlace("zohar", CitedPlace.Whole with { Portion = portion }, PlaceStrength.Weak);
        return work.Id == "zohar" || cursor.Number() is not (> 0 and var number) ? null : new ReadPlace("zohar", CitedPlace.Of(number), PlaceStrength.Weak);
    }

    private static (CitedPlace Place, bool IsBare)? VolumeAndFolio(CitationCursor cursor)
    {
        var start = cursor.Position;
        var isLabelled = cursor.Word(PlaceWords.Volume);
        var volume = cursor.Labelled('ח') is > 0 and var joined ? joined : cursor.Number();
        if (volume == 0 && isLabelled)
            volume = cursor.Ordinal();
        if (volume is > 0 and <= 3)
        {
            _ = cursor.Mark(':') || cursor.Mark(',') || cursor.Mark('.');
            if (FolioPlaces.Read(cursor, LastFolio) is { } folio)
                return (folio.Place with { Numbers = [volume, .. folio.Place.Numbers] }, folio.IsBare && !isLabelled);
        }
        cursor.Position = start;
        return null;
    }

    private static int Item(CitationCursor cursor)
    {
        var start = cursor.Position;
        if ((cursor.Word(PlaceWords.Section) || cursor.Mark('#')) && cursor.Number() is > 0 and var item)
            return item;
        cursor.Position = start;
        return 0;
    }

    private static string? Portion(CitationCursor cursor)
    {
        cursor.Word(PlaceWords.Portion);
        if (cursor.IsAtEnd || WorkTable.Shared.FindPortion(cursor.Tokens, cursor.Position) is not { } portion)
            return null;
        cursor.Position += portion.Count;
        cursor.Mark(',');
        return portion.Works[0].Id;
    }

    private static ReadPlace Strong(CitedPlace place) => new("zohar", place, PlaceStrength.Strong);
}
