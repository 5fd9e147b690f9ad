using Publishing.Fuzzing;

return args switch
{
    ["target", var name, var first, var count, var journal] => FuzzShard.Run(name, first, count, journal),
    _ when FuzzOptions.Parse(args) is { } options => FuzzRun.Run(options),
    _ => Help(),
};

static int Help()
{
    Console.Error.WriteLine($"""
        dotnet run -c Release --project tests/fuzzing -- [--cases 100000] [--first 0] [--targets text,fonts] [--workers 2]

          --cases     how many inputs in all; each target has its share
          --first     the number of the first input of each target: a number always makes the same input
          --targets   only these of {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}
          --workers   how many inputs of a target are read at a time
        """);
    return 2;
}
