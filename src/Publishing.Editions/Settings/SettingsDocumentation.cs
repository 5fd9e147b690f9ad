using System.Text;

namespace Publishing.Editions;

/// <summary>The keys of a settings file as documentation.</summary>
public static class SettingsDocumentation
{
    /// <summary>A Markdown table of the keys: what each may hold, what it does, what holds without it, whether a house style may have it.</summary>
    /// <param name="table">The keys.</param>
    /// <returns>Lines ended by LF. Groups, which have nothing of their own to say, are left out.</returns>
    public static string Table(SettingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder("| key | value | what it is | without it | house style |\n|---|---|---|---|---|\n");
        foreach (var key in table.Keys.Where(k => k.Kind != SettingKind.Group))
        {
            text.Append("| `").Append(key.Path)
                .Append("` | ").Append(Value(key))
                .Append(" | ").Append(key.Meaning.TrimEnd('.'))
                .Append(" | ").Append(Without(key))
                .Append(" | ").Append(key.IsStyle ? "yes" : "")
                .Append(" |\n");
        }
        return text.ToString();
    }

    private static string Value(SettingKey key) => key.Kind switch
    {
        SettingKind.Text => "a text",
        SettingKind.Bilingual => "a text, or `{ en: …, he: … }`",
        SettingKind.Length or SettingKind.Number => $"`{key.Allowed[0]}` to `{key.Allowed[1]}`",
        SettingKind.Date => "`2026-11-21`, or with a time",
        SettingKind.Identifier => "a URI",
        SettingKind.Name => "letters, digits, hyphens",
        SettingKind.Language => "a language tag",
        SettingKind.Choice => Words(key),
        SettingKind.Choices => $"a list of {Words(key)}",
        SettingKind.List => "a list",
        SettingKind.Trim => $"{Words(key)}, or two lengths: `140mm x 210mm`",
        SettingKind.File => "a file",
        SettingKind.Folder => "a folder",
        SettingKind.Groups => "a list of what is below",
        SettingKind.Colour => "six hexadecimal digits",
        SettingKind.Switch => "`yes`, `no`",
        SettingKind.Group or _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Words(SettingKey key) => string.Join(", ", key.Allowed.Select(word => $"`{word}`"));

    private static string Without(SettingKey key) =>
        key.IsRequired ? "must be given"
        : key.Default is { } value ? $"`{value}`"
        : key.Without ?? "";
}
