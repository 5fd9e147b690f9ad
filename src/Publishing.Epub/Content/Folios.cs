using Publishing.Core;

namespace Publishing.Epub;

/// <summary>The numbers of printed pages.</summary>
internal static class Folios
{
    /// <summary>What an element that shows a folio has to say of it: language and direction when it is written in Hebrew letters.</summary>
    public static MarkupWriter Folio(this MarkupWriter writer, string folio) =>
        folio.AsSpan().ContainsAnyInRange('\u05D0', '\u05EA') ? writer.Lang(Language.Hebrew).Dir(Direction.RightToLeft) : writer;

    /// <summary>The marker of a printed page (EPUB Accessibility 1.1, "Page breaks").</summary>
    public static void PageBreak(this MarkupWriter writer, PageMark mark) =>
        writer.Start("span").Type("pagebreak").Role("doc-pagebreak").Id(mark.Id).Folio(mark.Folio).Label(mark.Folio).Text("").End();
}
