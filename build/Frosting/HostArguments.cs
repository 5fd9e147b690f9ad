using Cake.Core;
using Cake.Core.Diagnostics;

namespace Cake.Frosting;

/// <summary>The host's command line, read.</summary>
/// <param name="Targets">The tasks to run, in order.</param>
/// <param name="Mode">What to do with them.</param>
/// <param name="Exclusive">Whether to leave out what they depend on.</param>
/// <param name="Verbosity">How much to say.</param>
/// <param name="All">Every option with its values, for the tasks to look into.</param>
internal sealed record HostArguments(IReadOnlyList<string> Targets, HostMode Mode, bool Exclusive, Verbosity Verbosity, ILookup<string, string> All)
{
    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.Ordinal)
    {
        ["-t"] = "target",
        ["-v"] = "verbosity",
        ["-e"] = "exclusive",
        ["-h"] = "help",
        ["-?"] = "help",
    };

    private static readonly string[] Flags = ["tree", "description", "help", "dryrun", "exclusive"];

    /// <summary>Reads <c>--name value</c>, <c>--name=value</c>, <c>--flag</c> and the short forms; a bare word is a target.</summary>
    /// <exception cref="CakeException">The value of an option of the host is missing or wrong.</exception>
    public static HostArguments Parse(IReadOnlyList<string> arguments)
    {
        var options = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (!argument.StartsWith('-'))
            {
                options.Add(new("target", argument));
                continue;
            }
            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var written = equals < 0 ? argument : argument[..equals];
            var name = ShortForms.GetValueOrDefault(written) ?? written.TrimStart('-').ToLowerInvariant();
            if (equals >= 0)
                options.Add(new(name, argument[(equals + 1)..]));
            else if (!Flags.Contains(name) && i + 1 < arguments.Count && !arguments[i + 1].StartsWith('-'))
                options.Add(new(name, arguments[++i]));
            else
                options.Add(new(name, "true"));
        }

        var all = options.ToLookup(o => o.Key, o => o.Value, StringComparer.OrdinalIgnoreCase);
        var mode = all.Contains("help") ? HostMode.Help
            : all.Contains("tree") ? HostMode.Tree
            : all.Contains("description") ? HostMode.Description
            : all.Contains("dryrun") ? HostMode.DryRun
            : HostMode.Run;
        return new(all.Contains("target") ? [.. all["target"]] : ["Default"], mode, all.Contains("exclusive"), VerbosityOf(all), all);
    }

    private static Verbosity VerbosityOf(ILookup<string, string> all)
    {
        if (!all.Contains("verbosity"))
            return Verbosity.Normal;
        var wanted = all["verbosity"].Last();
        foreach (var verbosity in Enum.GetValues<Verbosity>())
        {
            if (verbosity.ToString().StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
                return verbosity;
        }
        throw new CakeException(2, $"'{wanted}' is not a verbosity: take quiet, minimal, normal, verbose or diagnostic.");
    }
}

/// <summary>What the host does with the tasks.</summary>
internal enum HostMode
{
    /// <summary>Runs them.</summary>
    Run,

    /// <summary>Names them in the order in which they would run.</summary>
    DryRun,

    /// <summary>Shows what depends on what.</summary>
    Tree,

    /// <summary>Says what each does.</summary>
    Description,

    /// <summary>Says how the host is called.</summary>
    Help,
}
