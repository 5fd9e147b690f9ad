using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>The names of XHTML in EPUB, and what is written with them again and again.</summary>
internal static class Html
{
    /// <summary>The namespace of XHTML.</summary>
    public static readonly XNamespace Namespace = "http://www.w3.org/1999/xhtml";

    /// <summary>The namespace of <c>epub:type</c>.</summary>
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    /// <summary>An XHTML element.</summary>
    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    /// <summary>A <c>class</c>.</summary>
    public static XAttribute Class(string value) => new("class", value);

    /// <summary>An <c>id</c>.</summary>
    public static XAttribute Id(string value) => new("id", value);

    /// <summary>An <c>epub:type</c> (EPUB 3 Structural Semantics Vocabulary 1.1).</summary>
    public static XAttribute Type(string value) => new(Ops + "type", value);

    /// <summary>A <c>role</c> (DPUB-ARIA 1.1).</summary>
    public static XAttribute Role(string value) => new("role", value);

    /// <summary>Says that the edition and not the text has the words, so that they are not read back as the text's.</summary>
    public static XAttribute FromEdition => new("data-from", "edition");

    /// <summary>An <c>aria-label</c>.</summary>
    public static XAttribute Label(string value) => new("aria-label", value);

    /// <summary>A link into the book or to the web.</summary>
    public static XElement Link(string href, params object?[] content) => Element("a", new XAttribute("href", href), content);

    /// <summary><c>lang</c> and <c>xml:lang</c>.</summary>
    public static XAttribute[] Lang(Language language) => [new("lang", language.Tag), new(XNamespace.Xml + "lang", language.Tag)];

    /// <summary><c>dir</c>.</summary>
    public static XAttribute Dir(Direction direction) => new("dir", NameOf(direction));

    /// <summary>The attributes that a run or block needs where it stands: language and direction as far as they differ.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="direction">Its direction.</param>
    /// <param name="around">Language and direction of the element around it.</param>
    public static IEnumerable<XAttribute> Foreign(Language language, Direction direction, (Language Language, Direction Direction) around)
    {
        if (language != around.Language)
        {
            foreach (var attribute in Lang(language))
                yield return attribute;
        }
        if (direction != around.Direction)
            yield return Dir(direction);
    }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public static string NameOf(Direction direction) => direction == Direction.RightToLeft ? "rtl" : "ltr";
}
