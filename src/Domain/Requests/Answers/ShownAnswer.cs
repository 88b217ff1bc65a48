namespace MimFunctions.Domain.Requests.Answers;

/// <summary>An answer as one reader gets it.</summary>
/// <param name="At">When it came (UTC).</param>
public abstract record ShownAnswer(DateTimeOffset At)
{
    /// <summary>The reader may read it.</summary>
    /// <remarks><c>Answer</c>: with those files only that the reader may have. <c>FilesWithheld</c>: how many more are for the asker only.</remarks>
    public sealed record Readable(DateTimeOffset At, Answer Answer, int FilesWithheld) : ShownAnswer(At);

    /// <summary>There is an answer, for the asker only; nothing of it is shown.</summary>
    public sealed record Withheld(DateTimeOffset At) : ShownAnswer(At);

    /// <summary>What the reader gets of an answer.</summary>
    public static ShownAnswer Of(InformationRequest request, RequestEvent.Answered given, AnswerReader reader)
    {
        if (!reader.MayRead(request, given.Addressee, given.Answer.Visibility))
            return new Withheld(given.At);
        AnswerFile[] files = [.. given.Answer.Files.Where(file => reader.MayRead(request, given.Addressee, file.Visibility))];
        return new Readable(given.At, given.Answer with { Files = files }, given.Answer.Files.Count - files.Length);
    }
}
