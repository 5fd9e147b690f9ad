using Publishing.Benchmarks.Comparing;

namespace Publishing.Benchmarks.Tests.Comparing;

public class ComparisonTablesTests
{
    [Fact]
    public void Ratios_are_to_the_peer_in_the_same_run()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, new byte[2000]);
            var (own, peer) = (Contender("own"), Contender("peer"));

            var tables = new ComparisonTables(
                [Result(own, 20, 0.1, file), Result(peer, 20, 0.2, file), Result(own, 1000, 1, file), Result(peer, 1000, 4, file), Result(peer, 5000, 40, file)],
                "peer").Write();

            Assert.Equal("""
                | whole process, s | 20 pages | 1,000 pages | 5,000 pages |
                |---|--:|--:|--:|
                | own | 0.10 (2 × as fast) | 1.00 (4 × as fast) | – |
                | peer | 0.20 | 4.00 | 40.00 |

                | 1,000 pages | pages/s | processor, s | peak memory, MB | file, KB |
                |---|--:|--:|--:|--:|
                | own | 1,000 | 2.00 (×0.25) | 10 (×0.25) | 2 (×1) |
                | peer | 250 | 8.00 | 40 | 2 |

                | 5,000 pages | pages/s | processor, s | peak memory, MB | file, KB |
                |---|--:|--:|--:|--:|
                | peer | 125 | 80.00 | 400 | 2 |

                - own: time for a page from 20 to 1,000 pages ×0.20
                - peer: time for a page from 20 to 1,000 pages ×0.40; 1,000 to 5,000 pages ×2.00


                """, tables);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Contender Contender(string name) => new(name, name, _ => [], "");

    private static Result Result(Contender contender, int size, double seconds, string file) =>
        new(contender, size, new ProcessRun(TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds * 2), (long)(seconds * 10_000_000)), file, size);
}
