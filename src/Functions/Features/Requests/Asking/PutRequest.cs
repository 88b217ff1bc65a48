using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>Puts a question: checks it, gives it a number, commits it.</summary>
internal sealed class PutRequest(
    IDocumentStore documents, RequestStore requests, Numbers numbers, IdempotencyKeys tickets, IHolidays holidays, TimeProvider clock)
{
    /// <summary>Asks.</summary>
    /// <param name="input">What is asked, by someone who may.</param>
    /// <param name="key">What makes a repeated call known as such, or null.</param>
    /// <param name="ct">Ends the look-ups.</param>
    /// <returns>201 with the request, 422 with everything that stands against it, or 409 when the key was used for another question.</returns>
    public async Task<IResult> Ask(AskInput input, string? key, CancellationToken ct)
    {
        var (asked, why, fault) = await Put(input, key, ct);
        return asked is null ? fault ?? Problems.Of(why) : new Created($"/api/requests/{asked.Reference}", RequestView.Of(asked, clock.GetUtcNow()));
    }

    /// <summary>The same, for whoever answers in another way.</summary>
    /// <param name="input">What is asked, by someone who may.</param>
    /// <param name="key">What makes a repeated call known as such, or null.</param>
    /// <param name="ct">Ends the look-ups.</param>
    /// <returns>The request as it stands; else what stands against it, or what is wrong with the key.</returns>
    public async Task<(InformationRequest? Asked, IReadOnlyList<Refusal> Why, IResult? Fault)> Put(AskInput input, string? key, CancellationToken ct)
    {
        if (IdempotencyKeys.Fault(key) is { } fault)
            return (null, [], fault);
        var measure = (input.About as RequestSubject.Measure)?.Reference;
        var (open, publicOn) = await documents.OpenToRequests(measure, ct);
        var context = new AskContext(open, await holidays.Current(ct), clock.GetUtcNow()) { PublicOn = publicOn };
        if (Domain.Requests.Ask.Check(input, context) is { Count: > 0 } refusals)
            return (null, refusals, null);
        var (number, refused) = await tickets.Take(
            input.Asker, key, input with { By = "" }, () => numbers.Claim(input.Asker, clock.GetUtcNow(), ct), ct);
        if (number is null)
            return (null, [], refused);
        var asked = await requests.Find(number, ct) ?? await requests.Create(Domain.Requests.Ask.Decide(number, input, context), ct);
        return (asked, [], null);
    }

    /// <summary>201 in the hub's own JSON.</summary>
    private sealed class Created(string location, RequestView view) : IResult
    {
        /// <inheritdoc/>
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status201Created;
            context.Response.Headers.Location = location;
            return Results.Json(view, HubJson.Readable, statusCode: StatusCodes.Status201Created).ExecuteAsync(context);
        }
    }
}
