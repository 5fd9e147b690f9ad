using Publishing.Core;

namespace Publishing.Pdf.Print;

/// <summary>How a print file is written.</summary>
public sealed record PrintOptions
{
    /// <summary>How far the bleed goes beyond the trimmed page.</summary>
    public Pt Bleed { get; init; } = Pt.FromMillimetres(3);

    /// <summary>Draw crop marks outside the bleed.</summary>
    public bool CropMarks { get; init; }

    /// <summary>The space between the trimmed page and the crop marks; never less than the bleed.</summary>
    public Pt MarkOffset { get; init; } = Pt.FromMillimetres(3);

    /// <summary>Compress the streams.</summary>
    public bool Compressed { get; init; } = true;
}
