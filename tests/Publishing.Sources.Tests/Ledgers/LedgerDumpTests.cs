using System.Text.Json;
using Publishing.Core;

namespace Publishing.Sources.Tests.Ledgers;

public class LedgerDumpTests
{
    private static readonly Ledger Ledger = Normalisation.Normalise(
        new SourceText("a.txt", "He said \"no\".\n\nA word\t\tand one\u200B.\n"), new NormalisationOptions(Language.English), new DiagnosticList()).Ledger;

    [Fact]
    public void The_dump_has_a_line_for_each_change_in_the_order_of_the_passes() => Assert.Equal(
        "a.txt\t3:16\t3:17\tclean characters\t99\t\u200B\t\ta character without width\n"
        + "a.txt\t3:7\t3:9\trestore spaces\t99\t\\t\\t\t \tone space is enough between words\n"
        + "a.txt\t1:9\t1:10\tset quotes\t95\t\"\t“\ta straight quotation mark\n"
        + "a.txt\t1:12\t1:13\tset quotes\t95\t\"\t”\ta straight quotation mark\n",
        LedgerDump.Write(Ledger));

    [Fact]
    public void The_JSON_has_the_sums_and_the_entries()
    {
        var json = JsonDocument.Parse(LedgerJson.Write(Ledger)).RootElement;
        Assert.Equal(json.GetProperty("source").GetInt32(), json.GetProperty("published").GetInt32() + json.GetProperty("removed").GetInt32() - json.GetProperty("added").GetInt32());
        var entry = json.GetProperty("entries")[1];
        Assert.Equal(("restore spaces", "\t\t", 3, 7), (entry.GetProperty("pass").GetString(), entry.GetProperty("before").GetString(), entry.GetProperty("line").GetInt32(), entry.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_written_as_a_replacement_character()
    {
        var ledger = Normalisation.Normalise(new SourceText("a.txt", "A word.\n\n\ud800\u200b"), new NormalisationOptions(Language.English), new DiagnosticList()).Ledger;
        Assert.NotNull(JsonDocument.Parse(LedgerJson.Write(ledger)));
    }
}
