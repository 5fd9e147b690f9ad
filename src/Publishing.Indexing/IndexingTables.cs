using System.Runtime.CompilerServices;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>The word lists and tables that terms and citations are told by.</summary>
public static class IndexingTables
{
    /// <summary>Reads them. The first search does so otherwise, and all others wait for it.</summary>
    public static void Load()
    {
        RuntimeHelpers.RunClassConstructor(typeof(EnglishWordList).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(EnglishWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(TransliteratedHebrew).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(LetterModel).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(GlossWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(WorkTable).TypeHandle);
    }
}
