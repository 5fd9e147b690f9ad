namespace Publishing.Core.Tests;

public class PtTests
{
    [Theory]
    [InlineData("148", "419.528")]
    [InlineData("25.4", "72")]
    public void Millimetres_become_points(string millimetres, string points) =>
        Assert.Equal(points, Pt.FromMillimetres(decimal.Parse(millimetres, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData(500, 1000, 5)]
    [InlineData(-500, 1000, -5)]
    public void Font_units_scale_by_the_size(long units, int unitsPerEm, int points) =>
        Assert.Equal(Pt.FromPoints(points), Pt.FromFontUnits(units, Pt.FromPoints(10), unitsPerEm));
}
