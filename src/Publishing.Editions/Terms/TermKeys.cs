namespace Publishing.Editions;

/// <summary>The keys of terms.yaml.</summary>
public static class TermKeys
{
    /// <summary>The table: each key with what it holds and its meaning.</summary>
    public static SettingTable Table { get; } = new(
    [
        new("terms", SettingKind.Groups, "The terms of the book.") { IsRequired = true },
        new("terms.term", SettingKind.Text, "The headword: in transliteration, in English, or in another language.") { IsRequired = true },
        new("terms.language", SettingKind.Language, "The language of the headword: `he-Latn` is Hebrew in Latin letters, `en` English, `la` Latin, `sa-Latn` Sanskrit in Latin letters.") { Default = "he-Latn" },
        new("terms.hebrew", SettingKind.Text, "The headword in Hebrew letters."),
        new("terms.gloss", SettingKind.Text, "Its meaning in English."),
        new("terms.variants", SettingKind.List, "Other forms that count as the term, in either script: plurals, spellings."),
        new("terms.see", SettingKind.Text, "The headword to look under instead: this term is merged into it."),
        new("terms.see-also", SettingKind.List, "Headwords to look under as well."),
        new("terms.sub-entries", SettingKind.List, "Terms that stand below this one in the index, and not in the alphabet."),
        new("terms.exclude", SettingKind.Switch, "Whether the index leaves the term out.") { Default = "no" },
    ]);
}
