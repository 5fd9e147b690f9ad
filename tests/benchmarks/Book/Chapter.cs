using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Benchmarks.Book;

/// <summary>A chapter of the synthetic book.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Language">English or Hebrew.</param>
/// <param name="Paragraphs">Its paragraphs, each on one line, at least one.</param>
internal sealed record Chapter(int Number, Language Language, ImmutableArray<string> Paragraphs)
{
    /// <summary>The title, in the chapter's language.</summary>
    public string Title => (Language.IsHebrew ? "פרק " : "Chapter ") + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
