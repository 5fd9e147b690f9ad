using Publishing.Core;

namespace Publishing.Epub;

/// <summary>What is written again and again in the XHTML of an EPUB.</summary>
internal static class Html
{
    /// <summary>The namespace of XHTML.</summary>
    public const string Namespace = "http://www.w3.org/1999/xhtml";

    /// <summary>The namespace of <c>epub:type</c>.</summary>
    public const string Ops = "http://www.idpf.org/2007/ops";

    /// <summary>A <c>class</c>.</summary>
    public static MarkupWriter Class(this MarkupWriter writer, string value) => writer.Attribute("class", value);

    /// <summary>An <c>id</c>; none when it is null.</summary>
    public static MarkupWriter Id(this MarkupWriter writer, string? value) => value is null ? writer : writer.Attribute("id", value);

    /// <summary>An <c>epub:type</c> (EPUB 3 Structural Semantics Vocabulary 1.1).</summary>
    public static MarkupWriter Type(this MarkupWriter writer, string value) => writer.Attribute("epub:type", value);

    /// <summary>A <c>role</c> (DPUB-ARIA 1.1).</summary>
    public static MarkupWriter Role(this MarkupWriter writer, string value) => writer.Attribute("role", value);

    /// <summary>Says that the edition and not the text has the words, so that they are not read back as the text's.</summary>
    public static MarkupWriter FromEdition(this MarkupWriter writer) => writer.Attribute("data-from", "edition");

    /// <summary>An <c>aria-label</c>.</summary>
    public static MarkupWriter Label(this MarkupWriter writer, string value) => writer.Attribute("aria-label", value);

    /// <summary>An <c>aria-labelledby</c>.</summary>
    public static MarkupWriter LabelledBy(this MarkupWriter writer, string id) => writer.Attribute("aria-labelledby", id);

    /// <summary>Opens a link into the book or to the web.</summary>
    public static MarkupWriter Link(this MarkupWriter writer, string href) => writer.Start("a").Attribute("href", href);

    /// <summary><c>lang</c> and <c>xml:lang</c>.</summary>
    public static MarkupWriter Lang(this MarkupWriter writer, Language language) =>
        writer.Attribute("lang", language.Tag).Attribute("xml:lang", language.Tag);

    /// <summary><c>dir</c>.</summary>
    public static MarkupWriter Dir(this MarkupWriter writer, Direction direction) => writer.Attribute("dir", NameOf(direction));

    /// <summary>The attributes that a run or block needs where it stands: language and direction as far as they differ.</summary>
    /// <param name="writer">Has just opened its element.</param>
    /// <param name="language">Its language.</param>
    /// <param name="direction">Its direction.</param>
    /// <param name="around">Language and direction of the element around it.</param>
    public static MarkupWriter Foreign(this MarkupWriter writer, Language language, Direction direction, (Language Language, Direction Direction) around)
    {
        if (language != around.Language)
            writer.Lang(language);
        return direction != around.Direction ? writer.Dir(direction) : writer;
    }

    /// <summary>A title or name that the edition gives, in an element of its own language.</summary>
    public static MarkupWriter Foreign(this MarkupWriter writer, (string Text, Language Language) form, (Language, Direction) around) =>
        writer.Foreign(form.Language, form.Language.Direction, around).Text(form.Text);

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public static string NameOf(Direction direction) => direction == Direction.RightToLeft ? "rtl" : "ltr";
}
