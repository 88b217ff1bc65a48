using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>Finds an attachment of an answer for someone who wants to read it.</summary>
public static class ReadableFile
{
    /// <summary>The file; null when there is none or this reader may not read it: the two must not be told apart (MIM-19).</summary>
    /// <param name="request">The request.</param>
    /// <param name="answering">The state whose answer it belongs to.</param>
    /// <param name="digest">SHA-256 of its bytes, lower-case hex.</param>
    /// <param name="reader">Who wants it.</param>
    public static AnswerFile? Find(InformationRequest request, MemberState answering, string digest, AnswerReader reader) =>
        request.Of(answering)?.Answers
            .Select(given => ShownAnswer.Of(request, given, reader)).OfType<ShownAnswer.Readable>()
            .SelectMany(shown => shown.Answer.Files)
            .FirstOrDefault(file => file.Digest == digest);
}
