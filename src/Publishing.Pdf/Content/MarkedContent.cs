using Publishing.Core;
using Publishing.Pdf.Objects;
using Publishing.Pdf.Structure;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Opens and closes the marked-content sequences of a page (ISO 32000-1, 14.6 and 14.7.4).</summary>
/// <param name="content">The page's content.</param>
/// <param name="text">The text writer, whose operators a sequence must not cut.</param>
/// <param name="tree">The structure tree; null writes no structure.</param>
internal sealed class MarkedContent(PdfBuffer content, TextObjectWriter text, StructureTree? tree)
{
    private bool isOpen;
    private StructureElement? element;
    private Language language;
    private bool isLanguageOpen;
    private Language openLanguage;

    /// <summary>The nodes of the page's marked content, by their identifiers.</summary>
    public List<StructureNode> Nodes { get; } = [];

    /// <summary>Starts a page.</summary>
    public void Reset()
    {
        Nodes.Clear();
        isOpen = isLanguageOpen = false;
    }

    /// <summary>What follows is text of an element, or of none: an artifact.</summary>
    public void Enter(StructureElement? next, Language nextLanguage, int page)
    {
        if (tree is null)
            return;
        if (!isOpen || next != element)
        {
            Leave();
            isOpen = true;
            element = next;
            if (next is null)
            {
                content.Raw("/Artifact<</Type/Pagination>>BDC\n"u8);
                language = nextLanguage;
            }
            else
            {
                var node = tree.NodeOf(next);
                content.Raw((byte)'/').Raw(RoleNames.Of(next.Role)).Raw("<</MCID "u8).Integer(Nodes.Count).Raw(">>BDC\n"u8);
                node.AddContent(page, Nodes.Count);
                Nodes.Add(node);
                language = node.Language;
            }
        }
        EnterLanguage(nextLanguage);
    }

    /// <summary>What follows is a graphic without meaning.</summary>
    public void EnterLayoutArtifact()
    {
        Leave();
        if (tree is null)
            return;
        content.Raw("/Artifact<</Type/Layout>>BDC\n"u8);
        isOpen = true;
        // The next text must not go on with this sequence, not even when it is an artifact too.
        element = tree.Root;
    }

    /// <summary>Ends the sequence under way.</summary>
    public void Leave()
    {
        text.EndShow();
        LeaveLanguage();
        if (isOpen)
            content.Raw("EMC\n"u8);
        isOpen = false;
    }

    /// <summary>Begins a span whose glyphs stand for another text than their codes say.</summary>
    public void BeginActualText(string actual) => Begin("/Span"u8, actual);

    /// <summary>The same of glyphs of which poppler, which knows the ActualText of spans alone, is told by their codes.</summary>
    public void BeginCodedText(string actual) => Begin("/NonStruct"u8, actual);

    private void Begin(ReadOnlySpan<byte> tag, string actual)
    {
        text.EndShow();
        content.Raw(tag).Raw("<</ActualText"u8).Text(actual).Raw(">>BDC\n"u8);
    }

    /// <summary>Ends what <see cref="BeginActualText"/> began.</summary>
    public void EndActualText()
    {
        text.EndShow();
        content.Raw("EMC\n"u8);
    }

    private void EnterLanguage(Language next)
    {
        var isForeign = next != language;
        if (isLanguageOpen && isForeign && next == openLanguage)
            return;
        LeaveLanguage();
        if (!isForeign)
            return;
        text.EndShow();
        content.Raw("/Span<</Lang"u8).Text(next.Tag).Raw(">>BDC\n"u8);
        isLanguageOpen = true;
        openLanguage = next;
    }

    private void LeaveLanguage()
    {
        if (!isLanguageOpen)
            return;
        text.EndShow();
        content.Raw("EMC\n"u8);
        isLanguageOpen = false;
    }
}
