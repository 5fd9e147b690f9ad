using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Fonts.Shaping.Layout;
using Publishing.Fonts.Shaping.Normalising;
using Publishing.Fonts.Shaping.Planning;
using Publishing.Fonts.Shaping.Positioning;
using Publishing.Unicode.Properties;

namespace Publishing.Fonts.Shaping;

/// <summary>The steps of shaping, in the order of HarfBuzz's default and Hebrew shapers.</summary>
internal sealed class Shaper
{
    private const int FractionSlash = 0x2044;

    private readonly OpenTypeFont font;
    private readonly Direction direction;
    private readonly Direction native;
    private readonly GlyphDefinitions definitions;
    private readonly LayoutTable? substitutions;
    private readonly LayoutTable? positions;
    private readonly ImmutableArray<PlannedLookup> substituting;
    private readonly ImmutableArray<PlannedLookup> positioning;
    private readonly KernTable? kerning;
    private readonly bool isHebrew;
    private readonly bool placesMarks;
    private readonly bool makesFractions;

    private Shaper(OpenTypeFont font, string script, string? language, Direction direction, ImmutableArray<FeatureSetting> settings)
    {
        this.font = font;
        this.direction = direction;
        native = ScriptTags.DirectionOf(script) ?? direction;
        isHebrew = script == "Hebr";
        definitions = font.Layout.Definitions;
        var features = new PlannedFeatures(direction, settings);
        var languages = ScriptTags.ForLanguage(language);
        var tag = ScriptTags.ForScript(script);
        var fractions = false;
        substitutions = font.Layout.Substitutions;
        substituting = [];
        if (substitutions is not null)
        {
            substituting = features.Plan(substitutions, substitutions.FindScript([tag]).Offset, languages, out var found);
            fractions = found.Contains("frac") || (found.Contains("numr") && found.Contains("dnom"));
        }
        makesFractions = fractions;
        positions = font.Layout.Positions;
        positioning = [];
        var kerns = false;
        if (positions is not null)
        {
            var (offset, chosen) = positions.FindScript([tag]);
            var planned = features.Plan(positions, offset, languages, out var found);
            placesMarks = found.Contains("mark");
            kerns = found.Contains("kern");
            // A font that does not know Hebrew places Hebrew points wrongly: HarfBuzz issue 347.
            if (isHebrew && chosen != "hebr")
                positions = null;
            else
                positioning = planned;
        }
        if ((!kerns || positions is null) && features.Wants("kern"))
            kerning = font.Layout.Kerning;
    }

    /// <summary>Chooses lookups for a font, script, language and direction.</summary>
    public static Shaper Plan(OpenTypeFont font, string script, string? language, Direction direction, ImmutableArray<FeatureSetting> features) =>
        new(font, script, language, direction, features);

    /// <summary>Shapes a run in a buffer.</summary>
    public ImmutableArray<ShapedGlyph> Shape(ReadOnlySpan<char> text, LookupRun run)
    {
        if (text.IsEmpty)
            return [];
        var buffer = run.Buffer;
        Load(text, buffer);
        FormClusters(buffer);
        var order = OrderOf(buffer);
        if (order != direction)
            ReverseGraphemes(buffer);
        if (direction == Direction.RightToLeft)
            Mirror(buffer);
        Normaliser.Normalise(buffer, font, isHebrew, placesMarks);
        if (makesFractions)
            MarkFractions(buffer, order);
        Substitute(run, order);
        Position(run, order);
        HideIgnorables(buffer);
        if (order == Direction.RightToLeft)
            buffer.Reverse();
        return Collect(buffer);
    }

    private static void Load(ReadOnlySpan<char> text, GlyphBuffer buffer)
    {
        buffer.Reset(text.Length);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            ref var slot = ref buffer.Add();
            slot.CodePoint = rune.Value;
            slot.Cluster = i;
            slot.Mask = PlannedFeatures.Everywhere;
            CharacterClassification.Classify(ref slot);
            if (buffer.Count > 1 && rune.Value > 0xFF && ContinuesEmoji(in buffer[buffer.Count - 2], rune.Value))
                slot.Traits |= CharacterTraits.Continuation;
            i += length;
        }
    }

    /// <summary>The second letter of a flag, and what is joined to a pictograph, belong to the grapheme before (UAX #29 GB11, GB12).</summary>
    private static bool ContinuesEmoji(ref readonly GlyphSlot before, int codePoint) =>
        (before.Traits & CharacterTraits.Zwj) != 0
            ? UnicodeData.GraphemeBreak(codePoint) == GraphemeBreak.ExtendedPictographic
            : IsRegionalIndicator(codePoint) && IsRegionalIndicator(before.CodePoint) && (before.Traits & CharacterTraits.Continuation) == 0;

    private static bool IsRegionalIndicator(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>The direction in which the glyphs are worked on: that of the script. Numbers run from left to right in any script.</summary>
    private Direction OrderOf(GlyphBuffer buffer)
    {
        if (native != Direction.RightToLeft || direction != Direction.LeftToRight)
            return native;
        var hasNumber = false;
        foreach (ref readonly var slot in buffer.Span)
        {
            var category = UnicodeData.GeneralCategory(slot.CodePoint);
            if (category is >= GeneralCategory.LowercaseLetter and <= GeneralCategory.UppercaseLetter)
                return native;
            hasNumber |= category == GeneralCategory.DecimalNumber || IsRegionalIndicator(slot.CodePoint);
        }
        return hasNumber ? direction : native;
    }

    private static void FormClusters(GlyphBuffer buffer)
    {
        for (var start = 0; start < buffer.Count;)
        {
            var end = EndOfGrapheme(buffer, start);
            buffer.MergeClusters(start, end);
            start = end;
        }
    }

    private static int EndOfGrapheme(GlyphBuffer buffer, int start)
    {
        var end = start + 1;
        while (end < buffer.Count && (buffer[end].Traits & CharacterTraits.Continuation) != 0)
            end++;
        return end;
    }

    private static void ReverseGraphemes(GlyphBuffer buffer)
    {
        for (var start = 0; start < buffer.Count;)
        {
            var end = EndOfGrapheme(buffer, start);
            buffer.Span[start..end].Reverse();
            start = end;
        }
        buffer.Reverse();
    }

    /// <summary>Brackets turn round in text read from the right; where the font lacks the counterpart, <c>rtlm</c> may help.</summary>
    private void Mirror(GlyphBuffer buffer)
    {
        foreach (ref var slot in buffer.Span)
        {
            var mirrored = UnicodeData.Mirror(slot.CodePoint);
            if (mirrored != slot.CodePoint && font.GlyphFor(mirrored).Value != 0)
                slot.CodePoint = mirrored;
            else
                slot.Mask |= PlannedFeatures.Mirrored;
        }
    }

    private static void MarkFractions(GlyphBuffer buffer, Direction order)
    {
        for (var i = 0; i < buffer.Count; i++)
        {
            if (buffer[i].CodePoint != FractionSlash)
                continue;
            var start = i;
            while (start > 0 && IsDigit(buffer[start - 1].CodePoint))
                start--;
            var end = i + 1;
            while (end < buffer.Count && IsDigit(buffer[end].CodePoint))
                end++;
            if (start == i || end == i + 1)
                continue;
            var (before, after) = order == Direction.LeftToRight
                ? (PlannedFeatures.Numerator, PlannedFeatures.Denominator)
                : (PlannedFeatures.Denominator, PlannedFeatures.Numerator);
            for (var j = start; j < end; j++)
                buffer[j].Mask |= PlannedFeatures.Fraction | (j < i ? before : j > i ? after : 0);
            i = end - 1;
        }
    }

    private static bool IsDigit(int codePoint) => UnicodeData.GeneralCategory(codePoint) == GeneralCategory.DecimalNumber;

    private void Substitute(LookupRun run, Direction order)
    {
        var buffer = run.Buffer;
        foreach (ref var slot in buffer.Span)
        {
            slot.Properties = definitions.HasGlyphClasses
                ? definitions.PropertiesOf(slot.Glyph)
                : (slot.Traits & (CharacterTraits.NonspacingMark | CharacterTraits.Ignorable)) == CharacterTraits.NonspacingMark
                    ? GlyphProperties.Mark
                    : GlyphProperties.Base;
        }
        if (substitutions is null)
            return;
        run.Begin(definitions, substitutions, positions: false, order == Direction.RightToLeft);
        foreach (var lookup in substituting)
            run.Apply(lookup);
    }

    private void Position(LookupRun run, Direction order)
    {
        var buffer = run.Buffer;
        foreach (ref var slot in buffer.Span)
        {
            slot.XAdvance = font.AdvanceOf(new GlyphId(slot.Glyph));
            slot.XOffset = slot.YOffset = slot.Attachment = 0;
            if ((slot.Traits & CharacterTraits.ShownAsSpace) != 0 && (slot.Properties & GlyphProperties.Ligated) == 0)
                slot.XAdvance = FallbackSpaces.WidthOf(font, slot.CodePoint, slot.XAdvance);
        }
        if (positions is not null)
        {
            run.Begin(definitions, positions, positions: true, order == Direction.RightToLeft);
            foreach (var lookup in positioning)
                run.Apply(lookup);
        }
        kerning?.Apply(run, definitions, order);
        // Where GPOS does not place marks, they are drawn back over the letter before by their own width.
        var drawsBack = positions is null && order == Direction.LeftToRight;
        foreach (ref var slot in buffer.Span)
        {
            if (slot.IsMark)
            {
                if (drawsBack)
                    slot.XOffset -= slot.XAdvance;
                slot.XAdvance = 0;
            }
        }
        foreach (ref var slot in buffer.Span)
        {
            if (IsHidden(in slot))
                slot.XAdvance = slot.XOffset = slot.YOffset = 0;
        }
        for (var i = 0; i < buffer.Count; i++)
            AttachmentChain.Resolve(buffer, i, order);
        if (positions is null)
            new FallbackMarks(buffer, font, direction, order).Place();
    }

    private static bool IsHidden(ref readonly GlyphSlot slot) =>
        (slot.Traits & CharacterTraits.Ignorable) != 0 && (slot.Properties & GlyphProperties.Substituted) == 0;

    private void HideIgnorables(GlyphBuffer buffer)
    {
        var space = font.GlyphFor(' ').Value;
        for (var i = 0; i < buffer.Count;)
        {
            if (!IsHidden(in buffer[i]))
            {
                i++;
            }
            else if (space != 0)
            {
                buffer[i].Glyph = space;
                i++;
            }
            else
            {
                buffer.Delete(i);
            }
        }
    }

    private static ImmutableArray<ShapedGlyph> Collect(GlyphBuffer buffer)
    {
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(buffer.Count);
        foreach (ref readonly var slot in buffer.Span)
            glyphs.Add(new ShapedGlyph(new GlyphId(slot.Glyph), slot.Cluster, slot.XAdvance, slot.XOffset, slot.YOffset));
        return glyphs.MoveToImmutable();
    }
}
