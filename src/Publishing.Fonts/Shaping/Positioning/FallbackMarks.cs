using Publishing.Core;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Places marks above and below their letters by their outlines, for fonts whose GPOS knows nothing of the script.</summary>
/// <remarks>HarfBuzz, hb-ot-shape-fallback: marks of one class stack away from the letter, a sixteenth of an em apart.</remarks>
internal ref struct FallbackMarks(GlyphBuffer buffer, OpenTypeFont font, Direction text, Direction order)
{
    private readonly int gap = font.UnitsPerEm / 16;

    /// <summary>Places the marks of all letters.</summary>
    public void Place()
    {
        for (var start = 0; start < buffer.Count;)
        {
            var end = start + 1;
            while (end < buffer.Count && IsMark(in buffer[end]))
                end++;
            if (end - start > 1 && !IsMark(in buffer[start]))
                PlaceAround(start, end);
            start = end;
        }
    }

    private static bool IsMark(ref readonly GlyphSlot slot) => (slot.Traits & CharacterTraits.Mark) != 0;

    /// <summary>Places the marks behind a letter. What each class has taken up is added to the letter's box.</summary>
    private readonly void PlaceAround(int letter, int end)
    {
        ref var first = ref buffer[letter];
        if (first.Glyph >= font.GlyphCount)
        {
            DropAdvances(letter + 1, end);
            return;
        }
        // Across, the letter's advance counts and not its ink: it is known for letters without ink, too.
        var ink = InkBox.Of(font, first.Glyph);
        var whole = new InkBox(0, ink.Top + first.YOffset, font.AdvanceOf(new GlyphId(first.Glyph)), ink.Height);
        var shift = order == Direction.LeftToRight ? -first.XAdvance : 0;
        var parts = first.ComponentCount;
        var (part, lastPart, lastClass) = (whole, -1, -1);
        var taken = whole;
        for (var i = letter + 1; i < end; i++)
        {
            ref var mark = ref buffer[i];
            if (mark.CombiningClass == 0)
            {
                shift += order == Direction.LeftToRight ? -mark.XAdvance : mark.XAdvance;
                continue;
            }
            if (parts > 1)
            {
                var number = mark.LigatureComponent - 1;
                if (first.LigatureId == 0 || first.LigatureId != mark.LigatureId || number >= parts)
                    number = parts - 1;
                if (number != lastPart)
                {
                    (lastPart, lastClass) = (number, -1);
                    var fromLeft = text == Direction.LeftToRight ? number : parts - 1 - number;
                    part = whole with { Left = whole.Left + fromLeft * whole.Width / parts, Width = whole.Width / parts };
                }
            }
            var place = FallbackPlaces.Of(in mark);
            if (place.Class != lastClass)
            {
                lastClass = place.Class;
                taken = part;
            }
            if (mark.Glyph < font.GlyphCount)
                PlaceMark(ref mark, place, ref taken);
            mark.XAdvance = 0;
            mark.XOffset += shift;
        }
    }

    private readonly void PlaceMark(ref GlyphSlot mark, FallbackPlace place, ref InkBox taken)
    {
        var ink = InkBox.Of(font, mark.Glyph);
        mark.XOffset = taken.Left - ink.Left + place.Across switch
        {
            Across.Left => 0,
            Across.Right => taken.Width - ink.Width,
            Across.Between => (order == Direction.LeftToRight ? taken.Width : 0) - ink.Width / 2,
            _ => (taken.Width - ink.Width) / 2,
        };
        mark.YOffset = 0;
        if (place.Upright == Upright.Below)
        {
            if (!place.Touches)
                taken.Height -= gap;
            mark.YOffset = taken.Top + taken.Height - ink.Top;
            // A mark below is never moved up.
            if (gap > 0 == mark.YOffset > 0)
            {
                taken.Height -= mark.YOffset;
                mark.YOffset = 0;
            }
            taken.Height += ink.Height;
        }
        else if (place.Upright == Upright.Above)
        {
            if (!place.Touches)
            {
                taken.Top += gap;
                taken.Height -= gap;
            }
            mark.YOffset = taken.Top - (ink.Top + ink.Height);
            // A mark above that would have to come down comes down half the way.
            if (gap > 0 != mark.YOffset > 0)
            {
                var half = -mark.YOffset / 2;
                taken.Top += half;
                taken.Height -= half;
                mark.YOffset += half;
            }
            taken.Top -= ink.Height;
            taken.Height += ink.Height;
        }
    }

    private readonly void DropAdvances(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            ref var slot = ref buffer[i];
            if ((slot.Traits & CharacterTraits.NonspacingMark) == 0)
                continue;
            if (order == Direction.LeftToRight)
                slot.XOffset -= slot.XAdvance;
            slot.XAdvance = 0;
        }
    }

    /// <summary>A box around ink; its height counts downwards and is negative.</summary>
    private record struct InkBox(int Left, int Top, int Width, int Height)
    {
        public static InkBox Of(OpenTypeFont font, ushort glyph)
        {
            var bounds = font.BoundsOf(new GlyphId(glyph));
            if (bounds == default)
                return default;
            // TrueType rasterisers shift a glyph so that its ink begins at the side bearing.
            var left = font.HasCffOutlines ? bounds.XMin : font.LeftBearingOf(new GlyphId(glyph));
            return new InkBox(left, bounds.YMax, bounds.XMax - bounds.XMin, bounds.YMin - bounds.YMax);
        }
    }
}
