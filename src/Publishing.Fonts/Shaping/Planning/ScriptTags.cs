namespace Publishing.Fonts.Shaping.Planning;

/// <summary>OpenType's names of scripts and languages.</summary>
internal static class ScriptTags
{
    /// <summary>The OpenType tag of a script given by its ISO 15924 code: <c>hebr</c> for <c>Hebr</c>.</summary>
    public static string ForScript(string script) => script.Length != 4 || script is "Zyyy" or "Zinh" or "Zzzz"
        ? "DFLT"
        : script.ToLowerInvariant();

    /// <summary>The OpenType tags of a language given by its BCP 47 tag, best first; empty when it has none.</summary>
    public static string[] ForLanguage(string? language)
    {
        if (language is null)
            return [];
        var parts = language.ToLowerInvariant().Split('-');
        var primary = parts is ["ro", .., "md"] ? "mo" : parts[0];
        return primary switch
        {
            "he" or "iw" => ["IWR "],
            "yi" or "ji" or "ydd" or "yih" => ["JII "],
            "en" => ["ENG "],
            "de" => ["DEU "],
            "fr" => ["FRA "],
            "es" => ["ESP "],
            "it" => ["ITA "],
            "nl" => ["NLD "],
            "pl" => ["PLK "],
            "pt" => ["PTG "],
            "ro" => ["ROM "],
            "mo" => ["MOL ", "ROM "],
            "tr" => ["TRK "],
            "az" => ["AZE "],
            "crh" => ["CRT "],
            "kk" => ["KAZ "],
            "tt" => ["TAT "],
            "ca" => ["CAT "],
            "el" => ["ELL "],
            "lad" => ["JUD "],
            "ru" => ["RUS "],
            "uk" => ["UKR "],
            "bg" => ["BGR "],
            "sr" => ["SRB "],
            "mk" => ["MKD "],
            "la" => ["LAT "],
            "gl" => ["GAL "],
            "kaa" => ["KRK "],
            "mh" => ["MAH "],
            "nv" => ["NAV "],
            "se" => ["NSM "],
            "sma" => ["SSM "],
            "smj" => ["LSM "],
            "smn" => ["ISM "],
            "sms" => ["SKS "],
            "sjd" => ["KSM "],
            { Length: 3 } => [primary.ToUpperInvariant() + " "],
            _ => [],
        };
    }

    /// <summary>The direction in which a script runs, or null when it has none of its own.</summary>
    public static Core.Direction? DirectionOf(string script) => script switch
    {
        "Hung" or "Ital" or "Runr" or "Tfng" => null,
        "Hebr" or "Arab" or "Syrc" or "Thaa" or "Nkoo" or "Samr" or "Mand" or "Phnx" or "Armi" or "Adlm" or "Rohg" => Core.Direction.RightToLeft,
        _ => Core.Direction.LeftToRight,
    };
}
