namespace Publishing.Typesetting.Paragraphs.Breaking;

/// <summary>How badly a line is stretched or shrunk: about 100 times the cube of the ratio, in integers.</summary>
/// <remarks>D. E. Knuth, "The TeXbook", chapter 14; TeX's own value stops at 10,000, this one goes on, so that of two bad lines the worse is known.</remarks>
internal static class Badness
{
    /// <summary>The badness of a line that nothing can stretch.</summary>
    public const int Greatest = 10_000_000;

    /// <summary>Stands for a line that is too wide.</summary>
    public const int Overfull = int.MaxValue;

    private const long GreatestRatio = 46_415;

    /// <summary>The badness of a line.</summary>
    /// <param name="need">How much has to be made up; at least 0.</param>
    /// <param name="flex">How much may well be made up; at least 0.</param>
    /// <returns>0 to <see cref="Greatest"/>; 100 when the two are equal.</returns>
    public static int Of(long need, long flex)
    {
        if (need == 0)
            return 0;
        if (flex <= 0 || need / flex >= GreatestRatio / 1000)
            return Greatest;
        var ratio = need * 1000 / flex;
        return (int)(ratio * ratio * ratio / 10_000_000);
    }

    /// <summary>The fitness class of a line.</summary>
    /// <param name="badness">Its badness.</param>
    /// <param name="shrinks">Whether it is shrunk.</param>
    public static Fitness FitnessOf(int badness, bool shrinks) => badness switch
    {
        <= 12 => Fitness.Decent,
        _ when shrinks => Fitness.Tight,
        < 100 => Fitness.Loose,
        _ => Fitness.VeryLoose,
    };
}

/// <summary>How a line compares with its neighbours: those of classes more than one apart do not go together.</summary>
internal enum Fitness : byte
{
    /// <summary>Shrunk by more than half of what it may be.</summary>
    Tight,

    /// <summary>Stretched or shrunk by at most half.</summary>
    Decent,

    /// <summary>Stretched by more than half of what it may well be.</summary>
    Loose,

    /// <summary>Stretched beyond that.</summary>
    VeryLoose,
}
