using System.Collections.Immutable;
using System.Globalization;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Navigation;

/// <summary>Writes the page labels (ISO 32000-1, 12.4.2) so that a viewer's page numbers equal the printed ones.</summary>
/// <remarks>PDF counts in Arabic and Roman figures and in Latin letters only: every Hebrew number is a range of its own.</remarks>
internal static class PageLabels
{
    public static void Write(PdfBuffer catalog, ImmutableArray<Page> pages)
    {
        catalog.Raw("/PageLabels<</Nums["u8);
        (Style Style, int Number) before = (Style.Prefix, 0);
        for (var i = 0; i < pages.Length; i++)
        {
            var label = pages[i].Label;
            var (style, number) = Read(label);
            if (i > 0 && style != Style.Prefix && style == before.Style && number == before.Number + 1)
            {
                before = (style, number);
                continue;
            }
            before = (style, number);
            catalog.Integer(i).Raw(style switch { Style.Arabic => "<</S/D"u8, Style.Roman => "<</S/r"u8, Style.CapitalRoman => "<</S/R"u8, _ => "<<"u8 });
            if (style == Style.Prefix)
                catalog.Raw("/P"u8).Text(label);
            else if (number != 1)
                catalog.Raw("/St "u8).Integer(number);
            catalog.Raw(">>"u8);
        }
        catalog.Raw("]>>"u8);
    }

    private enum Style
    {
        Prefix,
        Arabic,
        Roman,
        CapitalRoman,
    }

    private static (Style Style, int Number) Read(string label)
    {
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            && number.ToString(CultureInfo.InvariantCulture) == label)
            return (Style.Arabic, number);
        var lower = label.ToLowerInvariant();
        var value = RomanValue(lower);
        if (value == 0 || Roman(value) != lower)
            return (Style.Prefix, 0);
        var isLower = label.All(char.IsAsciiLetterLower);
        return isLower || label.All(char.IsAsciiLetterUpper) ? (isLower ? Style.Roman : Style.CapitalRoman, value) : (Style.Prefix, 0);
    }

    private static int RomanValue(string label)
    {
        var total = 0;
        var before = 0;
        foreach (var character in label.Reverse())
        {
            var value = character switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, 'd' => 500, 'm' => 1000, _ => 0 };
            if (value == 0 || total > 10000)
                return 0;
            total += value < before ? -value : value;
            before = Math.Max(before, value);
        }
        return Math.Max(total, 0);
    }

    private static string Roman(int value)
    {
        (int Value, string Text)[] figures =
        [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
            (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ];
        var text = "";
        foreach (var figure in figures)
        {
            for (; value >= figure.Value; value -= figure.Value)
                text += figure.Text;
        }
        return text;
    }
}
