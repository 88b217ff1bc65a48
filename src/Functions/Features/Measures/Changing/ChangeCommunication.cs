using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>Reads and commits what becomes of a communication: the frame around the decisions (docs/rules.md, "The shape of a use case").</summary>
internal sealed class ChangeCommunication(IDocumentStore documents, IDirectory directory, OutboxRelay relay, Settings settings, TimeProvider clock)
{
    /// <summary>Decides and commits, again when someone else was first, then sends what is owed. Null when there is no such communication.</summary>
    /// <param name="number">The communication.</param>
    /// <param name="by">Who, as <see cref="CommunicationEvent.By"/>.</param>
    /// <param name="decide">Decides; may be asked several times.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<(CaseDecision<Submission> Decision, Submission Stands)?> Change(
        Reference number, string by, Func<CommunicationAct, Task<CaseDecision<Submission>>> decide, CancellationToken ct)
    {
        while (true)
        {
            if (await documents.FindCommunication(number, ct) is not { } read)
                return null;
            var decision = await decide(new CommunicationAct(read.Document, by, clock.GetUtcNow(), await directory.Current(ct)));
            if (decision is not CaseDecision<Submission>.Changed { Next: var next })
                return (decision, read.Document);
            var key = SubmissionQueries.Key(next.State, next.Digest);
            if (await relay.TryWrite(key, next, read.ETag, ct) is not { } written)
                continue;
            await relay.Relay(key, written, ct);
            return (decision, next);
        }
    }

    /// <summary>The same for someone signed in, who must be of the state that communicated it; a page is led back to the communication.</summary>
    public async Task<IResult> Answer(
        string reference, HttpRequest call, Caller caller, Func<CommunicationAct, Task<CaseDecision<Submission>>> decide, CancellationToken ct)
    {
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return Results.Problem(SameOrigin.Fault.ToString(), statusCode: StatusCodes.Status403Forbidden);
        return await Own(reference, caller, async number => await Change(number, caller.Principal.Id, decide, ct) switch
        {
            null => NotThere(number),
            { Decision: CaseDecision<Submission>.Refused { Why: var why } } => Problems.OfCase(why),
            _ => call.HasFormContentType ? new SeeOther($"/api/communications/{number}") : Results.NoContent(),
        }, ct);
    }

    /// <summary>Goes on with the number if it is of the caller's own state.</summary>
    public static async Task<IResult> Own(string reference, Caller caller, Func<Reference, Task<IResult>> then, CancellationToken ct) => Reference.Parse(reference) is not { } number
        ? Results.Problem($"“{reference}” is not a reference such as MIM-AT-2026-0001.", statusCode: StatusCodes.Status400BadRequest)
        : await caller.Check(Permission.SubmitForState, Authority.Of(number.State), ct) ?? await then(number);

    /// <summary>404, in the language of who asked.</summary>
    public static IResult NotThere(Reference number) => new SaidProblem(StatusCodes.Status404NotFound, $"There is no communication {number}.", $"Check the reference.");
}
