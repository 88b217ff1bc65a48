namespace MimFunctions.Domain.Requests;

/// <summary>What a state answers through the network.</summary>
/// <param name="Text">The answer, in any language.</param>
/// <param name="English">The same in English, if given.</param>
/// <param name="Language">Language of <paramref name="Text"/>, ISO 639-1; null when not said.</param>
/// <param name="Visibility">Who may read it (MIM-19).</param>
/// <param name="Files">Attachments.</param>
public sealed record Answer(string Text, string? English, string? Language, Visibility Visibility, IReadOnlyList<AnswerFile> Files)
{
    /// <summary>The answer after one of its files came.</summary>
    public Answer With(string file, string digest) =>
        this with { Files = [.. Files.Select(each => each.Name == file ? each with { Digest = digest } : each)] };
}

/// <summary>A file that belongs to an answer.</summary>
/// <param name="Name">File name as the sender gave it.</param>
/// <param name="Digest">SHA-256 of its bytes, lower-case hex; null while the file has not come.</param>
/// <param name="Visibility">Who may read it; never wider than the answer's.</param>
public sealed record AnswerFile(string Name, string? Digest, Visibility Visibility);

/// <summary>Who may read an answer: confidentiality is per item, not per system (MIM-19).</summary>
public enum Visibility
{
    /// <summary>All Member States and the Commission.</summary>
    Everyone,

    /// <summary>Only who asked, and who answered.</summary>
    AskerOnly,
}
