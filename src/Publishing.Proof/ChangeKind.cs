namespace Publishing.Proof;

/// <summary>What was done to a text, in the few kinds that an editor thinks in; the weightiest first.</summary>
public enum ChangeKind
{
    /// <summary>An editor's correction.</summary>
    Correction,

    /// <summary>Words or letters were put in another order.</summary>
    Order,

    /// <summary>Letters or digits were changed.</summary>
    Wording,

    /// <summary>Text was taken out: page numbers, the furniture of web pages.</summary>
    Removal,

    /// <summary>What had run together was parted: lines, words.</summary>
    Structure,

    /// <summary>Broken lines were made one paragraph.</summary>
    Joining,

    /// <summary>Marks and blanks became those of print.</summary>
    Typography,

    /// <summary>Tags, marks and characters that nobody can see were taken out.</summary>
    Markup,
}
