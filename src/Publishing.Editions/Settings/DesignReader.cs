namespace Publishing.Editions;

/// <summary>Reads the look of the book.</summary>
internal static class DesignReader
{
    /// <summary>The design of an edition.</summary>
    public static DesignSettings Read(SettingsSection design) => new()
    {
        HalfTitle = design.Switch("half-title"),
        Opening = design.Choice<OpeningPage>("opening"),
        Numbers = design.Switch("numbers"),
        OtherTitle = design.Switch("other-title"),
        RunningHeads = design.Switch("running-heads"),
        Ornament = design.Choice<OrnamentStyle>("ornament"),
        Provenance = design.Switch("provenance"),
        Glossary = design.Switch("glossary"),
        Notes = design.Choice<NotePlace>("notes"),
        TitleSize = design.Length("title-size"),
        HeadingSize = design.Length("heading-size"),
        QuoteSize = design.Length("quote-size"),
        NoteSize = design.Length("note-size"),
        IndexSize = design.Length("index-size"),
        Indent = design.Length("indent"),
        Sink = design.Length("sink"),
    };
}
