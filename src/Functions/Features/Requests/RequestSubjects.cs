using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;

namespace MimFunctions.Features.Requests;

/// <summary>The requests for additional information that views are exchanged on.</summary>
internal sealed class RequestSubjects(RequestStore requests) : ISubjectKind
{
    /// <inheritdoc/>
    public async Task<ViewSubject?> Find(ViewCase about, CancellationToken ct) =>
        about is ViewCase.Request { Reference: var reference } && await requests.Find(reference, ct) is { } found
            ? new ViewSubject(
                about, new Line(found.Question.Title, LetterWords.Foreign(found.Question.Language)),
                [found.Asker, .. found.Addressees.Select(asked => Authority.Of(asked.State))])
            : null;
}
