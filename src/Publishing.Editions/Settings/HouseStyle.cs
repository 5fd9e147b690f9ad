using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Editions;

/// <summary>Adds the house style of an edition to what it says itself.</summary>
internal static class HouseStyle
{
    /// <summary>The edition with the keys of its house style that it does not give; itself when it names none, or none that can be read (reported).</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="context">What the edition is read with.</param>
    /// <param name="files">The files.</param>
    public static YamlMapping Apply(YamlMapping edition, SettingsContext context, IFileSystem files)
    {
        // A file that is not there is reported where all files of an edition are.
        if (edition["style"] is not YamlScalar { IsNull: false } name || context.Resolve(name.Text.Trim(), name.Span) is var path && !context.Exists(path))
            return edition;
        if (YamlFile.Read(files, path, context) is not { } style)
            return edition;
        ReportUnknown(new SettingsContext(EditionKeys.Style, files, FilePaths.FolderOf(path), context), style);
        return Merge(edition, style, "");
    }

    private static void ReportUnknown(SettingsContext context, YamlMapping style)
    {
        var top = new SettingsSection(context, style, "");
        foreach (var group in EditionKeys.Style.Keys.Where(k => k.Kind == SettingKind.Group && top.IsGiven(k.Name)))
            top.Group(group.Name);
    }

    private static YamlMapping Merge(YamlMapping own, YamlMapping style, string parent)
    {
        var entries = own.Entries.ToBuilder();
        foreach (var key in EditionKeys.Style.Below(parent))
        {
            // A group that is none was reported with the unknown keys.
            if (style.Entries.FirstOrDefault(e => e.Key.Text == key.Name) is not { } given || (key.Kind == SettingKind.Group && given.Value is not YamlMapping))
                continue;
            var place = own.Entries.Select(e => e.Key.Text).ToImmutableArray().IndexOf(key.Name);
            if (place < 0)
                entries.Add(given);
            else if (own.Entries[place].Value is YamlMapping both && given.Value is YamlMapping below && key.Kind == SettingKind.Group)
                entries[place] = own.Entries[place] with { Value = Merge(both, below, key.Path) };
        }
        return own with { Entries = entries.ToImmutable() };
    }
}
