using System.Diagnostics;

namespace Publishing.Cli;

/// <summary>Completion of command lines: the shell asks the program itself, with the directive <c>[suggest:POSITION]</c> of System.CommandLine.</summary>
internal static class Completion
{
    /// <summary>The shells that a script is there for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Whether a shell asks how a command line goes on.</summary>
    public static bool IsAskedFor(IReadOnlyList<string> arguments) => arguments.Count > 0 && arguments[0].StartsWith("[suggest", StringComparison.Ordinal);

    /// <summary>The script of a shell. Where the program has nothing to say, file names are completed.</summary>
    public static string ScriptFor(string shell) => shell switch
    {
        "bash" => """
            _publishing() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(publishing "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _publishing publishing

            """,
        "zsh" => """
            #compdef publishing
            _publishing() {
                local -a words_found
                words_found=("${(@f)$(publishing "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)}")
                compadd -a words_found
                _files
            }
            compdef _publishing publishing

            """,
        "fish" => """
            complete -c publishing -a '(publishing "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2> /dev/null)'

            """,
        "pwsh" => """
            Register-ArgumentCompleter -Native -CommandName publishing -ScriptBlock {
                param($word, $line, $position)
                publishing "[suggest:$position]" "$line" 2> $null | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
        _ => throw new UnreachableException(),
    };
}
