using Publishing.Cli.Building;
using Publishing.Cli.Display;

namespace Publishing.Cli.Tests.Display;

public class RemainingTimeTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void Before_a_telling_stage_has_ended_nothing_is_said()
    {
        var remaining = new RemainingTime();
        remaining.Begin(BuildStage.Read);
        remaining.End(Second);
        remaining.Begin(BuildStage.Assemble);

        Assert.Null(remaining.Estimate(10 * Second));
    }

    [Fact]
    public void The_time_left_falls_as_the_stage_at_work_goes_on()
    {
        var remaining = new RemainingTime();
        remaining.Begin(BuildStage.Assemble);
        remaining.End(4 * Second);
        remaining.Begin(BuildStage.Typeset);

        var (early, late) = (remaining.Estimate(TimeSpan.Zero), remaining.Estimate(2 * Second));

        Assert.InRange(early!.Value, 4 * Second, 8 * Second);
        Assert.Equal(early - 2 * Second, late);
    }

    [Fact]
    public void A_stage_that_outlasts_its_share_is_about_to_end()
    {
        var remaining = new RemainingTime();
        remaining.Begin(BuildStage.Assemble);
        remaining.End(4 * Second);
        remaining.Begin(BuildStage.WriteProof);

        Assert.Null(remaining.Estimate(60 * Second));
    }
}
