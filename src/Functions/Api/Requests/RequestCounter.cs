using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MimFunctions.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Requests;
using MimFunctions.Intake;
using MimFunctions.Requests;
using MimFunctions.Store;

namespace MimFunctions.Api.Requests;

/// <summary>Takes a question over the counter: checks it, gives it a number, commits it.</summary>
internal sealed class RequestCounter(
    IDocumentStore documents, RequestStore requests, Numbers numbers, IHolidays holidays, TimeProvider clock)
{
    private const int LongestKey = 200;

    /// <summary>Asks.</summary>
    /// <param name="input">What is asked, by someone who may.</param>
    /// <param name="key">What makes a repeated call known as such, or null.</param>
    /// <param name="ct">Ends the look-ups.</param>
    /// <returns>201 with the request, 422 with everything that stands against it, or 409 when the key was used for another question.</returns>
    public async Task<IResult> Ask(AskInput input, string? key, CancellationToken ct)
    {
        if (key is not null && (string.IsNullOrWhiteSpace(key) || key.Length > LongestKey))
            return RequestProblems.NotUnderstood("Idempotency-Key", key, $"a text of your own of at most {LongestKey} characters");
        var context = new AskContext(await OpenToRequests(input.About, ct), await holidays.Current(ct), clock.GetUtcNow());
        if (Domain.Requests.Ask.Check(input, context) is { Count: > 0 } refusals)
            return RequestProblems.Of(refusals);
        var ticket = await Ticket(input, key, ct);
        if (ticket.Input != Digest(input))
            return Results.Problem(
                statusCode: StatusCodes.Status409Conflict, title: $"This Idempotency-Key was used for {ticket.Reference}, another question.",
                detail: "Use a new key for a new question.");
        var asked = await requests.Find(ticket.Reference, ct)
            ?? await requests.Create(Domain.Requests.Ask.Decide(ticket.Reference, input, context), ct);
        return new Created($"/api/requests/{asked.Reference}", RequestView.Of(asked, clock.GetUtcNow()));
    }

    private async Task<bool?> OpenToRequests(RequestSubject about, CancellationToken ct) =>
        about is RequestSubject.Measure { Reference: var measure } && await documents.FindCommunication(measure, ct) is { Document: var found }
            ? ReportForm.From(found.Fields).IsOpenToRequests
            : null;

    /// <summary>The number for this call; the one it got the first time when it is repeated.</summary>
    private async Task<AskTicket> Ticket(AskInput input, string? key, CancellationToken ct)
    {
        var at = new DocumentKey(Containers.Tickets, input.Asker.Code, key is null ? Guid.NewGuid().ToString("N") : Digest(key));
        if (await documents.Read<AskTicket>(at, ct) is { Document: var known })
            return known;
        var ticket = new AskTicket(await numbers.Claim(input.Asker, clock.GetUtcNow(), ct), Digest(input));
        if (key is null || await documents.TryWrite(at, ticket, null, ct) is not null)
            return ticket;
        return (await documents.Read<AskTicket>(at, ct))!.Document;
    }

    /// <summary>Of what is asked, not of who types it: a colleague may repeat the call.</summary>
    private static string Digest(AskInput input) => Digest(JsonSerializer.Serialize(input with { By = "" }, HubJson.Options));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record AskTicket(RequestReference Reference, string Input);

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
