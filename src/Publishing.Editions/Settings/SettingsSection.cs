using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Editions;

/// <summary>A mapping of a settings file, read by the table of keys. Each getter reports what is wrong and returns the default, or null.</summary>
internal sealed class SettingsSection
{
    private readonly SettingsContext context;
    private readonly YamlMapping mapping;
    private readonly string prefix;

    /// <summary>Takes a mapping; reports unknown keys (E009) and missing ones (E010).</summary>
    /// <param name="context">What the file is read with.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="parent">The path of the group, or the empty string for the top.</param>
    public SettingsSection(SettingsContext context, YamlMapping mapping, string parent)
    {
        this.context = context;
        this.mapping = mapping;
        prefix = parent.Length == 0 ? "" : parent + ".";
        var keys = context.Table.Below(parent).ToList();
        foreach (var entry in mapping.Entries)
        {
            if (keys.Exists(k => k.Name == entry.Key.Text))
                continue;
            var nearest = NearestName.Of(entry.Key.Text, keys.Select(k => k.Name));
            context.Report(
                EditionRules.UnknownKey,
                entry.Key.Span,
                $"There is no key '{Short(entry.Key.Text)}' here.",
                nearest is null ? $"Known keys: {string.Join(", ", keys.Select(k => k.Name))}." : $"Did you mean '{nearest}'?");
        }
        foreach (var key in keys.Where(k => k.IsRequired && !IsGiven(k.Name)))
            context.Report(EditionRules.MissingKey, mapping.Span, $"The key '{key.Path}' is missing.", key.Meaning);
    }

    /// <summary>Where the section stands.</summary>
    public SourceSpan Span => mapping.Span;

    /// <summary>Where a key's value stands, or the section when it is not given.</summary>
    public SourceSpan SpanOf(string name) => mapping[name]?.Span ?? mapping.Span;

    /// <summary>Whether a key has a value.</summary>
    public bool IsGiven(string name) => mapping[name] is { } node and not YamlScalar { IsNull: true };

    /// <summary>A text: null when it is not given and has no default; never blank.</summary>
    public string? Text(string name)
    {
        var key = context.Table[prefix + name];
        if (!IsGiven(name))
            return key.Default;
        if (mapping[name] is not YamlScalar scalar)
        {
            context.Report(EditionRules.WrongType, mapping[name]!.Span, $"'{key.Path}' must be a text.", key.Meaning);
            return key.Default;
        }
        var text = scalar.Text.Trim();
        if (text.Length == 0)
            context.Report(EditionRules.WrongValue, scalar.Span, $"'{key.Path}' is empty.", "Give it a value, or take the key out.");
        return text.Length == 0 ? key.Default : text;
    }

    /// <summary>A text in both languages or one; null when it is not given.</summary>
    public Bilingual? Bilingual(string name)
    {
        if (!IsGiven(name))
            return null;
        if (mapping[name] is not YamlMapping both)
            return Text(name) is not { } text ? null : HasHebrew(text) ? new Bilingual(null, text) : new Bilingual(text, null);
        foreach (var entry in both.Entries.Where(e => e.Key.Text is not ("en" or "he")))
            context.Report(EditionRules.UnknownKey, entry.Key.Span, $"There is no key '{Short(entry.Key.Text)}' here.", "The languages are 'en' and 'he'.");
        var value = new Bilingual(Line(both, "en", name), Line(both, "he", name));
        return value is { English: null, Hebrew: null } ? null : value;
    }

    /// <summary>A length within the key's limits; null when it is not given and has no default.</summary>
    public Pt? Length(string name)
    {
        var key = context.Table[prefix + name];
        if (Text(name) is not { } text)
            return null;
        _ = Lengths.TryParse(key.Allowed[0], out var least);
        _ = Lengths.TryParse(key.Allowed[1], out var greatest);
        if (Lengths.TryParse(text, out var length) && length >= least && length <= greatest)
            return length;
        context.Report(EditionRules.BadLength, SpanOf(name), $"'{key.Path}: {Short(text)}' is no length from {key.Allowed[0]} to {key.Allowed[1]}.", "Write a number and a unit: 18mm, 10.5pt, 0.75in, 2cm.");
        return key.Default is not null && Lengths.TryParse(key.Default, out length) ? length : null;
    }

    /// <summary>A number in thousandths, within the key's limits.</summary>
    public int Thousandths(string name)
    {
        var key = context.Table[prefix + name];
        if (decimal.TryParse(Text(name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= Number(key.Allowed[0]) && value <= Number(key.Allowed[1]))
            return (int)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        context.Report(EditionRules.WrongValue, SpanOf(name), $"'{key.Path}: {Short(Text(name) ?? "")}' is no number from {key.Allowed[0]} to {key.Allowed[1]}.", key.Meaning);
        return (int)(Number(key.Default!) * 1000);
    }

    /// <summary>A language, by its tag.</summary>
    public Language Language(string name)
    {
        var key = context.Table[prefix + name];
        var text = Text(name)!;
        if (Core.Language.Parse(text) is { } language)
            return language;
        context.Report(EditionRules.WrongValue, SpanOf(name), $"'{key.Path}: {Short(text)}' is no language tag.", "Write a tag of BCP 47: en, he-Latn, la.");
        return new Language(key.Default!);
    }

    /// <summary>One of the allowed words; without a default only for keys that are given.</summary>
    public string Choice(string name)
    {
        var key = context.Table[prefix + name];
        var text = Text(name)!;
        if (!key.Allowed.Contains(text))
        {
            ReportChoice(key, SpanOf(name), text);
            return key.Default!;
        }
        return text;
    }

    /// <summary>One of the allowed words, as the member of its name: <c>HebrewMarked</c> for <c>hebrew-marked</c>.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(Choice(name)?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var member) ? member : default;

    /// <summary>Some of the allowed words, each once, in the order given; never empty.</summary>
    public ImmutableArray<string> Choices(string name)
    {
        var key = context.Table[prefix + name];
        var chosen = ImmutableArray.CreateBuilder<string>();
        foreach (var (text, span) in Items(name))
        {
            if (!key.Allowed.Contains(text))
                ReportChoice(key, span, text);
            else if (chosen.Contains(text))
                context.Report(EditionRules.WrongValue, span, $"'{text}' stands twice.", "Keep it once.");
            else
                chosen.Add(text);
        }
        return chosen.Count > 0 ? chosen.ToImmutable() : [.. key.Default!.Trim('[', ']').Split(", ")];
    }

    /// <summary>A list of texts, or a single one; empty when it is not given.</summary>
    public ImmutableArray<(string Text, SourceSpan Span)> Items(string name)
    {
        if (!IsGiven(name))
            return [];
        if (mapping[name] is not YamlSequence list)
            return Text(name) is { } single ? [(single, SpanOf(name))] : [];
        var items = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsNull: false } scalar && scalar.Text.Trim() is { Length: > 0 } text)
                items.Add((text, item.Span));
            else
                context.Report(EditionRules.WrongType, item.Span, $"'{prefix}{name}' must be a list of texts.");
        }
        return items.ToImmutable();
    }

    /// <summary>Yes or no; the default, or no, when it is not given.</summary>
    public bool Switch(string name)
    {
        if (Text(name) is not { } text)
            return false;
        if (text is not ("yes" or "no" or "true" or "false"))
            context.Report(EditionRules.WrongValue, SpanOf(name), $"'{prefix}{name}: {Short(text)}' is neither yes nor no.", "Allowed: yes, no.");
        return text is "yes" or "true";
    }

    /// <summary>The path of a file that is there; null after E016, or when it is not given.</summary>
    public string? File(string name)
    {
        if (Text(name) is not { } text)
            return null;
        var path = context.Resolve(text, SpanOf(name));
        if (context.Exists(EpubPath.FileOf(path)))
            return path;
        context.Report(EditionRules.MissingFile, SpanOf(name), $"There is no file '{Short(path)}'.", "Paths are counted from the folder of this file.");
        return null;
    }

    /// <summary>The path of a folder; null when it is not given.</summary>
    public string? Folder(string name) => Text(name) is { } text ? context.Resolve(text, SpanOf(name)) : null;

    /// <summary>A group of keys; empty when it is not given.</summary>
    public SettingsSection Group(string name)
    {
        if (IsGiven(name) && mapping[name] is not YamlMapping)
            context.Report(EditionRules.WrongType, SpanOf(name), $"'{prefix}{name}' must hold keys.", "Write them below it, indented.");
        return new SettingsSection(context, mapping[name] as YamlMapping ?? new YamlMapping([], mapping.Span), prefix + name);
    }

    /// <summary>A list of groups of keys; empty when it is not given or not a list.</summary>
    public ImmutableArray<SettingsSection> Groups(string name)
    {
        if (!IsGiven(name))
            return [];
        if (mapping[name] is not YamlSequence list)
        {
            context.Report(EditionRules.WrongType, SpanOf(name), $"'{prefix}{name}' must be a list.", "Begin each item with a hyphen.");
            return [];
        }
        if (list.Items.IsEmpty)
            context.Report(EditionRules.WrongValue, list.Span, $"'{prefix}{name}' is empty.");
        var groups = ImmutableArray.CreateBuilder<SettingsSection>();
        foreach (var item in list.Items)
        {
            if (item is YamlMapping group)
                groups.Add(new SettingsSection(context, group, prefix + name));
            else
                context.Report(EditionRules.WrongType, item.Span, $"An item of '{prefix}{name}' must hold keys.");
        }
        return groups.ToImmutable();
    }

    /// <summary>Reports an error at a key's value.</summary>
    public void Report(DiagnosticRule rule, string name, string text, string? hint = null) => context.Report(rule, SpanOf(name), text, hint);

    /// <summary>Reports an error at a place.</summary>
    public void Report(DiagnosticRule rule, SourceSpan where, string text, string? hint = null) => context.Report(rule, where, text, hint);

    /// <summary>A text cut so that a message stays readable, on one line.</summary>
    public static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : line[..60] + "…";
    }

    private string? Line(YamlMapping both, string language, string name)
    {
        if (both[language] is not { } node || node is YamlScalar { IsNull: true })
            return null;
        if (node is YamlScalar scalar)
            return scalar.Text.Trim() is { Length: > 0 } text ? text : null;
        context.Report(EditionRules.WrongType, node.Span, $"'{prefix}{name}.{language}' must be a text.");
        return null;
    }

    private void ReportChoice(SettingKey key, SourceSpan span, string text)
    {
        var nearest = NearestName.Of(text, key.Allowed);
        context.Report(EditionRules.WrongValue, span, $"'{key.Path}' cannot be '{Short(text)}'.", $"Allowed: {string.Join(", ", key.Allowed)}.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static bool HasHebrew(string text) => text.Any(c => c is >= 'א' and <= 'ת');
}
