using System.Collections.Concurrent;
using System.Globalization;

namespace Publishing.Fuzzing.Tests;

/// <summary>No input gives a crash, takes too long or too much memory, or breaks what must hold; PUBLISHING_FUZZ_CASES says how many in all, PUBLISHING_FUZZ_FIRST from which number on.</summary>
public class FuzzTests
{
    private const int FaultsShown = 10;
    private static readonly int Cases = Number("PUBLISHING_FUZZ_CASES", 10_000);
    private static readonly int First = Number("PUBLISHING_FUZZ_FIRST", 0);

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Damaged_inputs_do_no_harm(string name)
    {
        var target = FuzzTargets.Find(name)!;
        var faults = new ConcurrentQueue<string>();
        Parallel.For(First, First + Math.Max(1, Cases * target.Share / 100), (number, state) =>
        {
            if (FuzzCase.Run(target, target.Make(number)).Fault is { } fault)
                faults.Enqueue(FormattableString.Invariant($"{name} {number}: {fault}"));
            if (faults.Count >= FaultsShown)
                state.Stop();
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void What_once_did_harm_does_none(string name)
    {
        var target = FuzzTargets.Find(name)!;
        Assert.All(Corpus.FilesOf(name), path => Assert.Null(FuzzCase.Run(target, File.ReadAllBytes(path)).Fault));
    }

    [Fact]
    public void A_number_always_makes_the_same_input() =>
        Assert.All(FuzzTargets.All, target => Assert.Equal(target.Make(7), target.Make(7)));

    [Fact]
    public void The_shares_are_the_whole() =>
        Assert.Equal(100, FuzzTargets.All.Sum(target => target.Share));

    [Fact]
    public void A_fault_is_found()
    {
        Assert.Contains("Boom", FuzzCase.Run(new Harmful(() => throw new InvalidOperationException("Boom")), []).Fault, StringComparison.Ordinal);
        Assert.Contains("MiB", FuzzCase.Run(new Harmful(() => GC.KeepAlive(new byte[FuzzCase.MemoryLimit + 1])), []).Fault, StringComparison.Ordinal);
        Assert.Null(FuzzCase.Run(new Harmful(() => { }), []).Fault);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private sealed class Harmful(Action harm) : FuzzTarget
    {
        public override string Name => "harmful";

        public override int Share => 0;

        public override byte[] Make(int number) => [];

        public override string? Read(byte[] input)
        {
            harm();
            return null;
        }
    }
}
