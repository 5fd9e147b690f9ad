using System.Diagnostics;
using Publishing.Cli.Building;

namespace Publishing.Cli.Display;

/// <summary>What the stages are called in front of users.</summary>
internal static class StageNames
{
    /// <summary>The name of a stage, as what is being done.</summary>
    public static string Of(BuildStage stage) => stage switch
    {
        BuildStage.Read => "Reading the edition",
        BuildStage.Assemble => "Assembling the book",
        BuildStage.LoadFonts => "Reading the fonts",
        BuildStage.Typeset => "Typesetting",
        BuildStage.WritePdf => "Writing the PDF",
        BuildStage.WriteEpub => "Packaging the EPUB",
        BuildStage.WriteProof => "Writing the proof",
        BuildStage.Deliver => "Delivering",
        _ => throw new UnreachableException(),
    };
}
