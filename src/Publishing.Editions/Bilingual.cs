using Publishing.Core;

namespace Publishing.Editions;

/// <summary>A text in both languages of the book, or in one.</summary>
/// <param name="English">The English, or null.</param>
/// <param name="Hebrew">The Hebrew, or null.</param>
public sealed record Bilingual(string? English, string? Hebrew)
{
    /// <summary>The text in a language, or null.</summary>
    public string? In(Language language) => language.IsHebrew ? Hebrew : English;

    /// <summary>The language that <see cref="InOrOther"/> gives the text in.</summary>
    public Language LanguageOr(Language language) =>
        In(language) is not null || (English ?? Hebrew) is null ? language : English is not null ? Language.English : Language.Hebrew;

    /// <summary>The text in a language, or in the other one, or the empty string.</summary>
    public string InOrOther(Language language) => In(language) ?? English ?? Hebrew ?? "";
}
