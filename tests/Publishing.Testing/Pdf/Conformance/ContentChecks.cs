namespace Publishing.Testing.Pdf.Conformance;

/// <summary>The pages and their content: ISO 14289-1, 7.1, 7.2, 7.21; ISO 19005-2, 6.1.13, 6.2.2, 6.2.11.</summary>
internal sealed class ContentChecks(PdfDocument document, StructureRead structure, ConformanceFaults faults)
{
    private static readonly HashSet<string> Operators = ["BT", "ET", "Td", "Tf", "Tw", "Tz", "Ts", "TJ", "Tj", "BDC", "BMC", "EMC", "re", "f", "q", "Q", "cm", "g", "G", "w"];

    private readonly Dictionary<int, FontRead> fonts = [];

    public void Run()
    {
        foreach (var page in document.Pages())
        {
            var entries = document.Dictionary(page);
            faults.Require("A 6.2.2", entries.ContainsKey("Resources"), $"page object {page.Number} has no resources of its own");
            CheckBoxes(page, entries);
            if (entries.TryGetValue("Contents", out var contents))
                CheckContent(page, document.Stream(contents).Data, entries.TryGetValue("Resources", out var resources) ? document.Dictionary(resources) : []);
        }
    }

    private void CheckBoxes(PdfReference page, Dictionary<string, object?> entries)
    {
        var node = entries;
        while (!node.ContainsKey("MediaBox") && node.TryGetValue("Parent", out var parent))
            node = document.Dictionary(parent);
        faults.Require("A 6.1.13", node.ContainsKey("MediaBox"), $"page object {page.Number} has no size");
        if (node.TryGetValue("MediaBox", out var box))
        {
            var sides = document.Array(box).Cast<decimal>().ToArray();
            faults.Require("A 6.1.13", sides[2] - sides[0] is >= 3 and <= 14400 && sides[3] - sides[1] is >= 3 and <= 14400, $"page object {page.Number} measures {sides[2] - sides[0]} by {sides[3] - sides[1]}");
        }
    }

    private void CheckContent(PdfReference page, byte[] data, Dictionary<string, object?> resources)
    {
        var names = resources.TryGetValue("Font", out var list) ? document.Dictionary(list) : [];
        faults.Require("UA 7.20", resources.Keys.All(key => key is "Font" or "ProcSet"), $"page object {page.Number} has resources other than fonts");
        var open = new Stack<string>();
        var seen = new HashSet<int>();
        var operands = new List<object?>();
        FontRead? font = null;
        var depth = 0;
        var hasActualText = 0;
        var syntax = new PdfSyntax(data, 0);
        while (!syntax.IsAtEnd)
        {
            var token = syntax.Read();
            if (token is not string operation)
            {
                operands.Add(token);
                continue;
            }
            faults.Require("A 6.2.2", Operators.Contains(operation), $"page object {page.Number} has the operator {operation}");
            switch (operation)
            {
                case "BDC":
                case "BMC":
                    Open((PdfName)operands[0]!, operands.Count > 1 ? operands[1] as Dictionary<string, object?> : null);
                    break;
                case "EMC":
                    faults.Require("UA 7.1-3", open.Count > 0, $"page object {page.Number} closes what is not open");
                    if (open.TryPop(out var closed) && closed == "actual")
                        hasActualText--;
                    break;
                case "q":
                    faults.Require("A 6.1.13", ++depth <= 28, $"q is nested {depth} deep");
                    break;
                case "Q":
                    depth--;
                    break;
                case "Tf":
                    font = names.TryGetValue(((PdfName)operands[0]!).Value, out var reference) ? FontOf((PdfReference)reference!) : null;
                    faults.Require("A 6.2.2", font is not null, $"page object {page.Number} names a font that is not there");
                    break;
                case "TJ":
                case "Tj":
                    Show(operands[0] as List<object?> ?? [operands[0]]);
                    break;
                case "f":
                    RequireTag("a graphic");
                    break;
            }
            operands.Clear();
        }
        faults.Require("UA 7.1-3", open.Count == 0 && depth == 0, $"page object {page.Number} leaves something open");
        foreach (var (number, identifier) in structure.ByContent.Keys.Where(key => key.Page == page.Number))
            faults.Require("A 6.7.3", seen.Contains(identifier), $"page object {number} has no content {identifier}, which the tree names");

        void Open(PdfName tag, Dictionary<string, object?>? properties)
        {
            var identifier = properties?.GetValueOrDefault("MCID") as decimal?;
            if (tag.Value == "Artifact")
            {
                faults.Require("UA 7.1-1", !open.Contains("tagged"), $"page object {page.Number} has an artifact in tagged content");
                open.Push("artifact");
            }
            else if (identifier is { } number)
            {
                faults.Require("UA 7.1-2", !open.Contains("artifact"), $"page object {page.Number} has tagged content in an artifact");
                faults.Require("UA 7.1-3", !open.Contains("tagged"), $"page object {page.Number} has tagged content in tagged content");
                faults.Require("UA 7.1-3", seen.Add((int)number), $"page object {page.Number} has content {number} twice");
                faults.Require("UA 7.1-3", structure.ByContent.TryGetValue((page.Number, (int)number), out var element) && element.Type == tag.Value, $"content {number} of page object {page.Number} is marked {tag.Value}, and is not such an element's");
                open.Push("tagged");
            }
            else if (properties?.ContainsKey("ActualText") == true)
            {
                hasActualText++;
                open.Push("actual");
            }
            else
            {
                open.Push("span");
            }
            if (properties?.GetValueOrDefault("Lang") is byte[] language)
                faults.Require("UA 7.2-29", MetadataChecks.IsLanguage(PdfDocument.Text(language)), $"'{PdfDocument.Text(language)}' is no language");
            foreach (var text in (properties ?? []).Where(p => p.Key is "ActualText" or "Alt" or "E").Select(p => p.Value))
                faults.Require("A 6.1.13", text is byte[] { Length: <= 32767 }, $"page object {page.Number} has a replacement text that is none");
        }

        void Show(List<object?> shown)
        {
            RequireTag("text");
            if (font is null)
                return;
            foreach (var text in shown.OfType<byte[]>())
            {
                foreach (var code in text)
                {
                    // What the CMap does not name is glyph 0.
                    var glyph = font.Numbers.GetValueOrDefault(code);
                    faults.Require("UA 7.21.8-1", glyph != 0, $"{font.Name} shows .notdef");
                    faults.Require("UA 7.21.4.1-2", glyph < font.GlyphCount, $"{font.Name} shows glyph {glyph}, which it does not have");
                    faults.Require("UA 7.21.5-1", font.ProgramWidthOf is not { } inProgram || Math.Abs(inProgram(glyph) - font.WidthOf(glyph)) <= 1, $"glyph {glyph} of {font.Name} has another width than its program says");
                    faults.Require("UA 7.21.7-1", font.Texts.TryGetValue(code, out var meaning), $"nothing says what code {code} of {font.Name} stands for");
                    faults.Require("A 6.2.11.7.3", hasActualText > 0 || meaning is null || !meaning.Any(unit => unit is >= '\uE000' and <= '\uF8FF'), $"{font.Name} shows a private character without ActualText");
                }
            }
        }

        void RequireTag(string what) => faults.Require("UA 7.1-3", open.Contains("tagged") || open.Contains("artifact"), $"page object {page.Number} has {what} that is neither tagged nor an artifact");
    }

    private FontRead FontOf(PdfReference reference)
    {
        if (!fonts.TryGetValue(reference.Number, out var font))
            fonts.Add(reference.Number, font = FontChecks.Read(document, document.Dictionary(reference)));
        return font;
    }
}
