using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A request and the state that was asked and now acts.</summary>
internal sealed record AnsweringState(InformationRequest Request, MemberState State)
{
    /// <summary>Where the state stands.</summary>
    public Standing Standing => Request.Of(State)!;

    /// <summary>The questions, by their numbers.</summary>
    public IReadOnlyList<NumberedQuestion> Questions => NumberedQuestions.Of(Request.Question.Text);
}

/// <summary>Finds the request of an address for a contact point of a state that was asked.</summary>
internal sealed class AnsweringStates(RequestStore requests, PageWriter pages)
{
    /// <summary>What the page does for who may; else the page that says why not.</summary>
    public async Task<IResult> With(string reference, HttpContext context, Caller caller, Func<AnsweringState, Task<IResult>> then, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number || await requests.Find(number, ct) is not { } request)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such request."), Say($"Check the reference; it looks like {"REQ-AT-2026-0001"}."), "/api/requests", Say($"All requests"));
        var own = caller.PartiesFor(Permission.AnswerRequest).Select(party => party.State).OfType<MemberState>();
        if (own.FirstOrDefault(state => request.Of(state) is not null) is not { } asked)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"{number} was not put to your state."), Say($"Only a state that was asked can answer."), $"/api/requests/{number}", Say($"The request"));
        return await caller.Check(Permission.AnswerRequest, Authority.Of(asked), ct) ?? await then(new AnsweringState(request, asked));
    }
}
