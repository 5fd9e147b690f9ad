using Publishing.Fonts.Shaping;

namespace Publishing.Fonts;

public sealed partial class OpenTypeFont
{
    private FontLayout? layout;

    /// <summary>The layout tables, opened when they are first asked for.</summary>
    /// <exception cref="FontFormatException">One of them is malformed.</exception>
    internal FontLayout Layout =>
        Volatile.Read(ref layout) ?? Interlocked.CompareExchange(ref layout, new FontLayout(this), null) ?? layout;
}
