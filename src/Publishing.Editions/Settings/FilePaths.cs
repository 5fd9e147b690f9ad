namespace Publishing.Editions;

/// <summary>Paths with forward slashes, as the file systems take them.</summary>
public static class FilePaths
{
    /// <summary>The folder of a file: the empty string when the path names none.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : slash == 0 ? "/" : path[..slash];
    }

    /// <summary>The file's name without folder and extension.</summary>
    public static string StemOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? name : name[..dot];
    }

    /// <summary>A path seen from a folder, with <c>.</c> and <c>..</c> resolved where they can be; an absolute path stays itself.</summary>
    public static string Combine(string folder, string path)
    {
        path = path.Replace('\\', '/');
        var isRooted = path.StartsWith('/') || (path.Length > 1 && path[1] == ':');
        var whole = isRooted || folder.Length == 0 ? path : folder + "/" + path;
        var parts = new List<string>();
        foreach (var part in whole.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or ""))
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "") || (part.Length == 0 && parts.Count == 0 && whole.StartsWith('/')))
                parts.Add(part);
        }
        return parts is [""] ? "/" : string.Join('/', parts);
    }
}
