using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publishing.Cli.Building.Caching;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Building.Caching;

public class BuildCacheTests
{
    private readonly string folder = Repository.Scratch("build-cache");

    [Fact]
    public void What_is_kept_is_found()
    {
        var cache = new BuildCache(folder, 1000);
        cache.Keep(Key(1), "content"u8.ToArray());
        Assert.Equal("content", Encoding.UTF8.GetString(cache.Find(Key(1))!));
        Assert.Null(cache.Find(Key(2)));
        Assert.Equal((1, 39L), cache.Measure());
        Assert.Equal((1, 39L), cache.Clear());
        Assert.Null(cache.Find(Key(1)));
    }

    [Fact]
    public void What_was_used_longest_ago_goes()
    {
        var cache = new BuildCache(folder, 1000);
        for (var number = 0; number < 20; number++)
        {
            cache.Keep(Key(number), new byte[68]);
            File.SetLastWriteTimeUtc(PathOf(number), new DateTime(2026, 1, 1 + number, 0, 0, 0, DateTimeKind.Utc));
        }
        Assert.NotNull(cache.Find(Key(0)));
        cache.Prune();
        Assert.NotNull(cache.Find(Key(0)));
        Assert.NotNull(cache.Find(Key(19)));
        Assert.Null(cache.Find(Key(1)));
        Assert.InRange(cache.Measure().Bytes, 700, 900);
    }

    [Fact]
    public void Caches_that_are_pruned_and_filled_at_once_stay_within_bounds_and_give_what_was_kept()
    {
        Parallel.For(0, 8, worker =>
        {
            var cache = new BuildCache(folder, 5000);
            for (var number = 0; number < 100; number++)
            {
                cache.Keep(Key(number % 60), Encoding.UTF8.GetBytes(Key(number % 60)));
                cache.Prune();
                var other = (number * 7) + worker;
                Assert.True(cache.Find(Key(other % 60)) is not { } found || Encoding.UTF8.GetString(found) == Key(other % 60));
            }
        });
        Assert.InRange(new BuildCache(folder, 5000).Measure().Bytes, 1, 5000);
        Assert.Empty(Directory.GetFiles(folder, "*.partial", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_killed_builds_have_left_goes_after_an_hour()
    {
        var cache = new BuildCache(folder, 1000);
        cache.Keep(Key(1), new byte[10]);
        File.WriteAllText(PathOf(1) + ".1-1.partial", "old");
        File.WriteAllText(PathOf(1) + ".1-2.partial", "new");
        File.SetLastWriteTimeUtc(PathOf(1) + ".1-1.partial", new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        cache.Prune();
        Assert.False(File.Exists(PathOf(1) + ".1-1.partial"));
        Assert.True(File.Exists(PathOf(1) + ".1-2.partial"));
        Assert.Equal(1, cache.Measure().Count);
    }

    [Fact]
    public void What_is_not_its_own_is_left_alone()
    {
        Directory.CreateDirectory(folder + "/editions-1/ab");
        File.WriteAllText(folder + "/editions-1/ab/letter.txt", "mine");
        File.WriteAllText(folder + "/letter.txt", "mine");
        new BuildCache(folder, 0).Prune();
        new BuildCache(folder, 0).Clear();
        Assert.True(File.Exists(folder + "/editions-1/ab/letter.txt"));
        Assert.True(File.Exists(folder + "/letter.txt"));
    }

    private static string Key(int number) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture))));

    private string PathOf(int number) => $"{folder}/editions-1/{Key(number)[..2]}/{Key(number)}";
}
