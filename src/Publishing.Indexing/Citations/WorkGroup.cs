namespace Publishing.Indexing;

/// <summary>Works whose names stand behind the name of the code that they are parts of.</summary>
internal enum WorkGroup
{
    /// <summary>The sections of Mishneh Torah by their bare names: "Yad, Teshuvah".</summary>
    MishnehTorah,

    /// <summary>The same as laws: "Yad, Hilkhot Teshuvah".</summary>
    LawsOfMishnehTorah,

    /// <summary>The parts of the Shulhan Arukh.</summary>
    ShulhanArukh,

    /// <summary>The parts of the Tur.</summary>
    Tur,
}
