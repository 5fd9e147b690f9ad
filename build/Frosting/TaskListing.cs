using Cake.Core;

namespace Cake.Frosting;

/// <summary>Shows the tasks instead of running them.</summary>
internal static class TaskListing
{
    private const string Usage = """
        Usage: build [--target TASK]... [options]

          -t, --target TASK       the task to run (Default); may be given more than once
          -e, --exclusive         run the task without what it depends on
          -v, --verbosity LEVEL   quiet, minimal, normal, verbose or diagnostic
              --dryrun            name the tasks in their order, run none
              --tree              show what depends on what
              --description       show what each task does
          -h, --help              show this

        Tasks:
        """;

    public static void WriteHelp(TextWriter output, IReadOnlyList<ICakeTaskInfo> tasks)
    {
        output.WriteLine(Usage);
        WriteDescriptions(output, tasks);
    }

    public static void WriteDescriptions(TextWriter output, IReadOnlyList<ICakeTaskInfo> tasks)
    {
        var width = tasks.Max(t => t.Name.Length);
        foreach (var task in tasks)
            output.WriteLine($"  {task.Name.PadRight(width)}  {task.Description}");
    }

    /// <summary>Writes each task that no other needs, and below each what it needs.</summary>
    public static void WriteTree(TextWriter output, IReadOnlyList<ICakeTaskInfo> tasks)
    {
        var byName = tasks.ToDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);
        var needed = tasks.SelectMany(t => t.Dependencies).Select(d => d.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var root in tasks.Where(t => !needed.Contains(t.Name)))
        {
            output.WriteLine(root.Name);
            WriteBranches(output, root, byName, indent: "");
        }
    }

    private static void WriteBranches(TextWriter output, ICakeTaskInfo task, Dictionary<string, ICakeTaskInfo> byName, string indent)
    {
        for (var i = 0; i < task.Dependencies.Count; i++)
        {
            var isLast = i == task.Dependencies.Count - 1;
            var child = byName[task.Dependencies[i].Name];
            output.WriteLine(indent + (isLast ? "└─ " : "├─ ") + child.Name);
            WriteBranches(output, child, byName, indent + (isLast ? "   " : "│  "));
        }
    }
}
