using System.Diagnostics;

namespace Publishing.Proof.Writing;

/// <summary>What editors call the kinds of change; the script has the same words in Hebrew.</summary>
internal static class KindNames
{
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Correction => "Corrections",
        ChangeKind.Order => "Order of words",
        ChangeKind.Wording => "Characters",
        ChangeKind.Removal => "Removals",
        ChangeKind.Structure => "Partings",
        ChangeKind.Joining => "Lines joined",
        ChangeKind.Typography => "Typography",
        ChangeKind.Markup => "Markup",
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether a kind is so frequent and so harmless that it is not shown until it is asked for.</summary>
    public static bool IsFaint(ChangeKind kind) => kind >= ChangeKind.Joining;

    /// <summary>0 doubtful, 1 likely, 2 sure.</summary>
    public static int LevelOf(int confidence) => confidence < Change.DoubtfulBelow ? 0 : confidence < Change.SureFrom ? 1 : 2;
}
