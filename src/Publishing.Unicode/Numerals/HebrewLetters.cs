namespace Publishing.Unicode.Numerals;

/// <summary>The numeric values of the Hebrew letters.</summary>
internal static class HebrewLetters
{
    private const string BaseForms = "אבגדהוזחטיכלמנסעפצקרשת";
    private const string FinalForms = "ךםןףץ";
    private const string BasesOfFinals = "כמנפצ";

    private static ReadOnlySpan<short> Values =>
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400];

    /// <summary>The value of a letter, from 1 to 400, a final form as its base form; 0 for anything else.</summary>
    public static int ValueOf(char letter)
    {
        var index = BaseForms.IndexOf(BaseForm(letter), StringComparison.Ordinal);
        return index < 0 ? 0 : Values[index];
    }

    /// <summary>The base form of a final letter; any other character itself.</summary>
    public static char BaseForm(char letter)
    {
        var index = FinalForms.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? letter : BasesOfFinals[index];
    }

    /// <summary>The letter of a value that is some letter's.</summary>
    public static char OfValue(int value) => BaseForms[Values.IndexOf((short)value)];

    /// <summary>The greatest value of a letter that is not more than a number.</summary>
    public static int GreatestValue(int number)
    {
        var index = Values.Length - 1;
        while (Values[index] > number)
            index--;
        return Values[index];
    }
}
