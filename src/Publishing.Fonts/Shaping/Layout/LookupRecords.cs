namespace Publishing.Fonts.Shaping.Layout;

/// <summary>The lookups that a rule calls (OpenType, SequenceLookupRecord).</summary>
/// <param name="data">The table.</param>
/// <param name="at">Where the first record stands.</param>
internal readonly struct LookupRecords(LayoutData data, int at) : ILookupRecords
{
    public (int Place, int Lookup) Record(int index) => (data.Reader.U16(at + 4 * index), data.Reader.U16(at + 4 * index + 2));
}
