using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Publishing.Core;

namespace Publishing.Documents;

/// <summary>The TEI P5 form of a document (Text Encoding Initiative, P5 Guidelines 4.7).</summary>
/// <remarks>
/// Each title and heading begins a division. What has an element of its own in TEI has it (<c>head</c>, <c>byline</c>, <c>cit</c> with
/// <c>quote</c> and <c>bibl</c>, <c>note</c>, <c>foreign</c>, <c>term</c>); what has none, or stands where its element may not, is an
/// <c>ab</c> with its kind as <c>type</c>. Languages are <c>xml:lang</c>; a direction that is not that of its language is CSS in <c>style</c>
/// (Guidelines, chapter vi).
/// </remarks>
public sealed class TeiWriter
{
    /// <summary>The name of the program in the header, by which its own documents are known.</summary>
    public const string Program = "publishing";

    private const string Tei = "http://www.tei-c.org/ns/1.0";

    private readonly XmlWriter xml;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    private TeiWriter(XmlWriter xml) => this.xml = xml;

    /// <summary>Writes a document as TEI.</summary>
    /// <param name="document">The document.</param>
    /// <param name="header">What the header says; by default only what the document says itself.</param>
    /// <returns>An XML document in UTF-8, valid against <c>tei_all</c>, lines ended by LF. Characters that XML does not have are left out.</returns>
    public static string Write(Document document, TeiHeader? header = null)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize }))
            new TeiWriter(xml).WriteAll(document, header ?? new TeiHeader());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text + "\n";
    }

    private void WriteAll(Document document, TeiHeader header)
    {
        xml.WriteStartElement("TEI", Tei);
        Break();
        TeiHeaderWriter.Write(xml, document, header);
        Break();
        xml.WriteStartElement("text", Tei);
        WriteLanguage(document.Language, document.Direction, around: null);
        Break();
        xml.WriteStartElement("body", Tei);
        WriteDivisions(document);
        Break();
        xml.WriteEndElement();
        Break();
        xml.WriteEndElement();
        Break();
        xml.WriteEndElement();
    }

    private void WriteDivisions(Document document)
    {
        var around = new Around(document.Language, IsStyled: false);
        var (isOpen, isTop) = (false, false);
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            var block = document.Blocks[i];
            if (block.Kind is BlockKind.Title or BlockKind.Heading || !isOpen)
            {
                if (isOpen)
                    End();
                Break();
                xml.WriteStartElement("div", Tei);
                (isOpen, isTop) = (true, true);
            }
            i = WriteBlock(document.Blocks, i, around, isTop ? Place.Top : Place.Division);
            isTop &= block.Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Byline or BlockKind.Note;
        }
        // A body is never empty (Guidelines, 4.1).
        if (!isOpen)
        {
            Break();
            xml.WriteStartElement("div", Tei);
        }
        End();
    }

    private void End()
    {
        Break();
        xml.WriteEndElement();
    }

    /// <summary>Writes a block, with those that stand in one element with it.</summary>
    /// <returns>The index of the last block written.</returns>
    private int WriteBlock(ImmutableArray<Block> blocks, int index, Around around, Place place)
    {
        var block = blocks[index];
        Break();
        switch (block.Kind)
        {
            case BlockKind.Quote:
                return WriteQuotation(blocks, index, around);
            case BlockKind.Title or BlockKind.Heading when place == Place.Top:
                WriteElement(block, "head", block.Kind == BlockKind.Title ? "title" : null, around);
                break;
            case BlockKind.Byline when place == Place.Top:
                WriteElement(block, "byline", null, around);
                break;
            case BlockKind.Note when place != Place.Note:
                WriteElement(block, "note", "head", around);
                break;
            case BlockKind.Paragraph:
                WriteElement(block, "p", null, around);
                break;
            case BlockKind.Source or BlockKind.Attribution:
                WriteElement(block, "bibl", BlockDump.NameOf(block.Kind), around);
                break;
            default:
                WriteElement(block, "ab", BlockDump.NameOf(block.Kind), around);
                break;
        }
        return index;
    }

    /// <summary>Quotations that follow each other are one, and what comes under them says where they come from.</summary>
    private int WriteQuotation(ImmutableArray<Block> blocks, int index, Around around)
    {
        var end = index;
        while (end < blocks.Length && blocks[end].Kind == BlockKind.Quote)
            end++;
        var isAttributed = end < blocks.Length && blocks[end].Kind == BlockKind.Attribution;
        if (isAttributed)
            xml.WriteStartElement("cit", Tei);
        xml.WriteStartElement("quote", Tei);
        for (; index < end; index++)
        {
            Break();
            WriteElement(blocks[index], "p", null, around);
        }
        End();
        if (!isAttributed)
            return end - 1;
        Break();
        WriteElement(blocks[end], "bibl", null, around);
        End();
        return end;
    }

    private void WriteElement(Block block, string name, string? type, Around around)
    {
        xml.WriteStartElement(name, Tei);
        if (type is not null)
            xml.WriteAttributeString("type", type);
        var inner = WriteLanguage(block.Language, block.Direction, around);
        WriteInlines(block.Inlines, inner);
        xml.WriteEndElement();
    }

    /// <summary>Writes the language where it is not the one around, and the direction where it is not that of the language.</summary>
    private Around WriteLanguage(Language language, Direction direction, Around? around, bool isAlways = false)
    {
        if (isAlways || around?.Language != language)
            xml.WriteAttributeString("xml", "lang", null, language.Tag);
        // CSS hands a direction down: inside of one that was given, each is given.
        var isStyled = direction != language.Direction || around?.IsStyled == true;
        if (isStyled)
            xml.WriteAttributeString("style", direction == Direction.RightToLeft ? "direction: rtl" : "direction: ltr");
        return new Around(language, isStyled);
    }

    private void WriteInlines(ImmutableArray<Inline> inlines, Around around)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    xml.WriteString(XmlText.Clean(text.Text));
                    break;
                case LineBreakInline:
                    xml.WriteStartElement("lb", Tei);
                    xml.WriteEndElement();
                    break;
                case NoteInline note:
                    xml.WriteStartElement("note", Tei);
                    xml.WriteAttributeString("place", "foot");
                    WriteId(note.Id);
                    for (var i = 0; i < note.Blocks.Length; i++)
                        i = WriteBlock(note.Blocks, i, around, Place.Note);
                    xml.WriteEndElement();
                    break;
                case ContainerInline container:
                    WriteContainer(container, around);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void WriteContainer(ContainerInline container, Around around)
    {
        switch (container)
        {
            case EmphasisInline:
                xml.WriteStartElement("emph", Tei);
                break;
            case StrongInline:
                xml.WriteStartElement("hi", Tei);
                xml.WriteAttributeString("rend", "bold");
                break;
            case LanguageInline run:
                xml.WriteStartElement("foreign", Tei);
                around = WriteLanguage(run.Language, run.Direction, around, isAlways: true);
                break;
            case LinkInline link:
                xml.WriteStartElement("ref", Tei);
                xml.WriteAttributeString("target", XmlText.Clean(link.Target));
                break;
            // A citation's key has a slash.
            case TermInline term when term.TermId.Contains('/', StringComparison.Ordinal):
                xml.WriteStartElement("ref", Tei);
                xml.WriteAttributeString("cRef", XmlText.Clean(term.TermId));
                WriteTerm(term);
                break;
            case TermInline term:
                xml.WriteStartElement("term", Tei);
                xml.WriteAttributeString("key", XmlText.Clean(term.TermId));
                WriteTerm(term);
                break;
            default:
                throw new UnreachableException();
        }
        WriteInlines(container.Children, around);
        xml.WriteEndElement();
    }

    private void WriteTerm(TermInline term)
    {
        if (term.IsDefinition)
            xml.WriteAttributeString("type", "definition");
        WriteId(term.Anchor);
    }

    /// <summary>A name that is unique and fit for XML is an id; any other is only a name.</summary>
    private void WriteId(string id)
    {
        if (XmlText.IsName(id) && ids.Add(id))
            xml.WriteAttributeString("xml", "id", null, id);
        else
            xml.WriteAttributeString("n", XmlText.Clean(id));
    }

    // Between blocks; in them a blank would be text.
    private void Break() => xml.WriteRaw("\n");

    private enum Place
    {
        Top,
        Division,
        Note,
    }

    private sealed record Around(Language Language, bool IsStyled);
}
