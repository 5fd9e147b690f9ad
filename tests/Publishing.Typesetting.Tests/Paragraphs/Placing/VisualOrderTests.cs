using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Placing;
using Publishing.Unicode.Bidi;

namespace Publishing.Typesetting.Tests.Paragraphs.Placing;

public class VisualOrderTests
{
    [Fact]
    public void Parts_stand_in_the_order_that_the_bidirectional_algorithm_gives_to_runs()
    {
        var state = 12345u;
        for (var i = 0; i < 2000; i++)
        {
            var text = new char[1 + Next(14)];
            for (var j = 0; j < text.Length; j++)
                text[j] = "abאב12 (),־"[Next(11)];
            text[^1] = 'x';
            var direction = Next(2) == 0 ? Direction.LeftToRight : Direction.RightToLeft;
            var paragraph = BidiParagraph.Resolve(text, direction);
            var expected = paragraph.RunsOfLine(0, text.Length).SelectMany(run =>
            {
                var indexes = Enumerable.Range(run.Start, run.End - run.Start);
                return (run.Level & 1) != 0 ? indexes.Reverse() : indexes;
            });
            var order = new int[text.Length];
            VisualOrder.L2(paragraph.Levels, order);
            Assert.Equal(expected, order);
        }

        int Next(int bound)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % bound);
        }
    }
}
