using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Frosting;
using Path = System.IO.Path;

namespace Build.Tasks;

/// <summary>Lets programs of others judge the editions: qpdf and pdffonts the PDFs, EPUBCheck the EPUBs.</summary>
[TaskName("Validate")]
[TaskDescription("Checks the editions with qpdf, pdffonts and EPUBCheck, as far as they are installed")]
[IsDependentOn(typeof(RenderTask))]
public sealed class ValidateTask : FrostingTask<BuildContext>
{
    /// <summary>The name of the report, in artifacts/: a line for each file and judge.</summary>
    public const string ReportName = "conformance.txt";

    private readonly List<string> report = [];

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var faults = new List<string>();
        foreach (var pdf in Directory.EnumerateFiles(context.Artifacts.FullPath, "*.pdf").Order(StringComparer.Ordinal))
        {
            CheckStructure(context, pdf, faults);
            CheckFonts(context, pdf, faults);
        }
        foreach (var epub in Directory.EnumerateFiles(context.Artifacts.FullPath, "*.epub").Order(StringComparer.Ordinal))
            CheckEpub(context, epub, faults);
        File.WriteAllText(context.Artifacts.CombineWithFilePath(ReportName).FullPath, string.Concat(report.Select(line => line + "\n")));
        if (faults.Count > 0)
            throw new CakeException(1, string.Join(Environment.NewLine, faults));
    }

    private void CheckStructure(BuildContext context, string pdf, List<string> faults)
    {
        if (Tool(context, "qpdf", pdf) is not { } qpdf)
            return;
        var (exitCode, output, error) = ExternalTools.Run(context, qpdf, "--check", pdf);
        Judge(context, "qpdf", pdf, exitCode == 0, [.. output, .. error], faults);
    }

    private void CheckFonts(BuildContext context, string pdf, List<string> faults)
    {
        if (Tool(context, "pdffonts", pdf) is not { } pdffonts)
            return;
        var (exitCode, output, error) = ExternalTools.Run(context, pdffonts, pdf);
        // Below two lines of heading, each line ends in: emb sub uni object generation.
        var loose = output.Skip(2).Where(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [.., "yes", "yes", "yes", _, _]).ToList();
        Judge(context, "pdffonts", pdf, exitCode == 0 && output.Count > 2 && loose.Count == 0, [.. loose, .. error], faults);
    }

    private void CheckEpub(BuildContext context, string epub, List<string> faults)
    {
        if (Tool(context, "java", epub) is not { } java)
            return;
        if (ExternalTools.EpubCheck(context) is not { } jar)
        {
            NotChecked(context, epub, $"EPUBCheck ({ExternalTools.EpubCheckVariable} names its jar)");
            return;
        }
        var (exitCode, output, error) = ExternalTools.Run(context, java, "-jar", jar.FullPath, "--failonwarnings", epub);
        Judge(context, "EPUBCheck", epub, exitCode == 0, [.. output, .. error], faults);
    }

    private FilePath? Tool(BuildContext context, string name, string file)
    {
        var tool = ExternalTools.Find(context, name);
        if (tool is null)
            NotChecked(context, file, name);
        return tool;
    }

    private void Judge(BuildContext context, string judge, string file, bool isGood, IReadOnlyList<string> said, List<string> faults)
    {
        var name = Path.GetFileName(file);
        report.Add($"{name}: {judge}: {(isGood ? "no fault" : "faults")}");
        if (isGood)
            context.Log.Information("{0}: {1} finds no fault.", name, judge);
        else
            faults.Add($"{name}: {judge}: {string.Join(Environment.NewLine, said)}");
    }

    private void NotChecked(BuildContext context, string file, string judge)
    {
        report.Add($"{Path.GetFileName(file)}: {judge}: not installed, not checked");
        context.Log.Warning("{0}: not checked with {1}, which is not installed.", Path.GetFileName(file), judge);
    }
}
