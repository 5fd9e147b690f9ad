using System.Collections.Frozen;

namespace Publishing.Sources;

/// <summary>Pairs of English words that are taken for each other, by the ear, the hand or a spelling checker; less evidence is needed to suspect one of them.</summary>
internal static class ConfusedWords
{
    private static readonly FrozenSet<string> Pairs = FrozenSet.Create(StringComparer.Ordinal,
    [
        "accent ascent", "accept except", "adept adopt", "affect effect", "angel angle", "assent ascent", "bellow below", "board broad", "breath breadth", "breathe breath", "casual causal", "chose choose",
        "coarse course", "complement compliment", "conscience conscious", "counsel council", "crevice service", "dairy diary", "decent descent", "desert dessert", "dessent descent", "device devise", "dissent descent",
        "discreet discrete", "dying dyeing", "elicit illicit", "eminent imminent", "ensure insure", "exalted exulted", "expend expand", "faint feint", "father farther", "filed field", "form from", "formerly formally",
        "gaol goal", "heard herd", "hole whole", "immanent imminent", "ingenious ingenuous", "later latter", "loose lose", "loosing losing", "marital martial", "material maternal", "moral morale", "mortal moral", "parish perish",
        "passed past", "personal personnel", "piece peace", "precede proceed", "prescribe proscribe", "principal principle", "profit prophet", "quiet quite", "reality realty", "reigns reins", "sacred scared", "sever serve",
        "sole soul", "statue statute", "steal steel", "though through", "thought though", "thorough through", "trail trial", "united untied", "unity untidy", "vain vein", "vassal vessel", "vassals vessels", "vocation vacation",
        "waist waste", "weather whether", "wandering wondering", "wander wonder", "word world", "words worlds", "worship warship",
    ]);

    /// <summary>Whether two words, in small letters, are such a pair.</summary>
    public static bool Are(string first, string second) => Pairs.Contains($"{first} {second}") || Pairs.Contains($"{second} {first}");
}
