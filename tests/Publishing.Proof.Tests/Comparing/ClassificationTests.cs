using Publishing.Core;
using Publishing.Proof.Comparing;
using Publishing.Sources;

namespace Publishing.Proof.Tests.Comparing;

public class ClassificationTests
{
    [Theory]
    [InlineData("apply corrections", "a b", "b a", ChangeKind.Correction)]
    [InlineData("", "א ב", "ב א", ChangeKind.Order)]
    [InlineData("", "(ב א", "א ב)", ChangeKind.Order)]
    [InlineData("", "color", "colour", ChangeKind.Wording)]
    [InlineData("", "3", "", ChangeKind.Removal)]
    [InlineData("", "<nav><a>Home</a></nav>", "", ChangeKind.Removal)]
    [InlineData("", "</p>\n<p class=\"a b\">", "", ChangeKind.Markup)]
    [InlineData("", "\u200F", "", ChangeKind.Markup)]
    [InlineData("", "# ", "", ChangeKind.Markup)]
    [InlineData("", "[^1]:", "", ChangeKind.Markup)]
    [InlineData("", "", " ", ChangeKind.Structure)]
    [InlineData("", "", "\n", ChangeKind.Structure)]
    [InlineData("", "\r\n", " ", ChangeKind.Joining)]
    [InlineData("", "\n\n", " ", ChangeKind.Joining)]
    [InlineData("", " ", "\u00A0", ChangeKind.Typography)]
    [InlineData("", "\"", "“", ChangeKind.Typography)]
    [InlineData("", " - ", " – ", ChangeKind.Typography)]
    [InlineData("", "&amp;", "&", ChangeKind.Typography)]
    public void A_change_is_known_by_what_it_does(string pass, string before, string after, ChangeKind expected) =>
        Assert.Equal(expected, Classification.Of(new LedgerEntry(pass, SourceSpan.None, before, after, "", 90)));
}
