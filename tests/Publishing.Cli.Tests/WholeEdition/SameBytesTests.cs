using System.Diagnostics;
using Publishing.Testing;

namespace Publishing.Cli.Tests.WholeEdition;

[Collection(WholeEditionCollection.Name)]
public class SameBytesTests(SeedEdition edition)
{
    /// <summary>Another process, folder, culture and time zone; the edition's files are copies with other dates.</summary>
    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("he_IL.UTF-8", "America/St_Johns")]
    public async Task The_same_edition_gives_the_same_bytes_anywhere(string culture, string timeZone)
    {
        var elsewhere = Repository.Scratch("same-bytes-" + culture);
        Copy("seeds", elsewhere);
        Copy("fonts", elsewhere);

        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = elsewhere, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "publishing.dll"), "build", "seeds/edition.yaml", "-o", "made" })
            start.ArgumentList.Add(argument);
        foreach (var variable in new[] { "LANG", "LC_ALL", "LANGUAGE" })
            start.Environment[variable] = culture;
        start.Environment["TZ"] = timeZone;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, error);
        foreach (var file in Directory.GetFiles(edition.Folder).Select(p => Path.GetFileName(p)).Append("proof/index.html"))
            Assert.True(File.ReadAllBytes($"{edition.Folder}/{file}").AsSpan().SequenceEqual(File.ReadAllBytes($"{elsewhere}/made/{file}")), $"{file} differs.");
        Assert.Contains("made/", await output, StringComparison.Ordinal);
    }

    private static void Copy(string folder, string target)
    {
        Directory.CreateDirectory($"{target}/{folder}");
        foreach (var file in Directory.GetFiles(Repository.PathOf(folder)))
            File.WriteAllBytes($"{target}/{folder}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
    }
}
