using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MimFunctions.Api.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Views;
using MimFunctions.Intake;
using MimFunctions.Notices;
using MimFunctions.Store;
using MimFunctions.Views;

namespace MimFunctions.Api.Views;

/// <summary>Takes a meeting over the counter: checks it, gives it a number, commits it.</summary>
internal sealed class MeetingCounter(
    IDocumentStore documents, CaseStore<Meeting> meetings, ViewSubjects subjects, Numbers numbers, MeetingDesk desk, TimeProvider clock)
{
    private const int LongestKey = 200;

    /// <summary>Convenes.</summary>
    /// <param name="convenor">For whom.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="draft">What is wanted.</param>
    /// <param name="key">What makes a repeated call known as such, or null.</param>
    /// <param name="ct">Ends the look-ups.</param>
    /// <returns>201 with the meeting, 422 with everything that stands against it, or 409 when the key was used for another meeting.</returns>
    public async Task<IResult> Convene(Authority convenor, string by, MeetingDraft draft, string? key, CancellationToken ct)
    {
        if (key is not null && (string.IsNullOrWhiteSpace(key) || key.Length > LongestKey))
            return RequestProblems.NotUnderstood("Idempotency-Key", key, $"a text of your own of at most {LongestKey} characters");
        var known = await subjects.Known(draft.Agenda.Take(MeetingDraftRules.LongestAgenda), ct);
        var context = new MeetingContext([.. known.Select(subject => subject.About)], clock.GetUtcNow());
        var refusals = MeetingDraftRules.Check(convenor, draft, context);
        if (refusals.Count > 0)
            return ViewProblems.Of(refusals);
        var ticket = await Ticket(convenor, draft, key, ct);
        if (ticket.Input != Digest(draft))
            return Results.Problem(
                statusCode: StatusCodes.Status409Conflict, title: $"This Idempotency-Key was used for {ticket.Reference}, another meeting.",
                detail: "Use a new key for a new meeting.");
        var meeting = await meetings.Find(ViewKeys.Of(ticket.Reference), ct)
            ?? await meetings.Create(Domain.Views.Convene.Decide(ticket.Reference, convenor, by, draft, context), ct);
        return await desk.Shown(meeting, ct, StatusCodes.Status201Created);
    }

    /// <summary>The number for this call; the one it got the first time when it is repeated.</summary>
    private async Task<MeetingTicket> Ticket(Authority convenor, MeetingDraft draft, string? key, CancellationToken ct)
    {
        // The same key may have been used for a request: those are other tickets.
        var at = new DocumentKey(Containers.Tickets, convenor.Code, key is null ? Guid.NewGuid().ToString("N") : Digest($"meeting\n{key}"));
        if (await documents.Read<MeetingTicket>(at, ct) is { Document: var known })
            return known;
        var ticket = new MeetingTicket(await numbers.ClaimMeeting(clock.GetUtcNow(), ct), Digest(draft));
        if (key is null || await documents.TryWrite(at, ticket, null, ct) is not null)
            return ticket;
        return (await documents.Read<MeetingTicket>(at, ct))!.Document;
    }

    private static string Digest(MeetingDraft draft) => Digest(JsonSerializer.Serialize(draft, HubJson.Options));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record MeetingTicket(MeetingReference Reference, string Input);
}
