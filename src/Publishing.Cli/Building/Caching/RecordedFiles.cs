using System.Collections.Concurrent;
using Publishing.Core;

namespace Publishing.Cli.Building.Caching;

/// <summary>Remembers what a build has asked of the files, and what it was told: all that its result can depend on.</summary>
/// <param name="files">The files.</param>
internal sealed class RecordedFiles(IFileSystem files) : IFileSystem
{
    private readonly ConcurrentDictionary<FileQuestion, string> answers = new();

    /// <summary>Whether a file was asked for twice and was not the same: then nothing can be said of what the build is made of.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>The questions with their answers.</summary>
    public IReadOnlyDictionary<FileQuestion, string> Answers => answers;

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        var exists = files.Exists(path);
        Note(new(FileQuestion.IsThere, path), FileQuestion.AnswerOf(exists));
        return exists;
    }

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path)
    {
        // What cannot be read is an error, and a build with an error is not kept.
        var bytes = files.ReadAllBytes(path);
        Note(new(FileQuestion.Bytes, path), FileQuestion.AnswerOf(bytes));
        return bytes;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension)
    {
        var list = files.List(folder, extension);
        Note(new(FileQuestion.ListOf + extension, folder), FileQuestion.AnswerOf(list));
        return list;
    }

    private void Note(FileQuestion question, string answer)
    {
        if (answers.GetOrAdd(question, answer) != answer)
            HasChanged = true;
    }
}
