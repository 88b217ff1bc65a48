using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Web;

/// <summary>Numbers for calls that may be repeated: with the header <c>Idempotency-Key</c> the same call gets the number it got the first time.</summary>
internal sealed class IdempotencyKeys(IDocumentStore documents)
{
    private const int LongestKey = 200;

    /// <summary>The answer to a key that can not be one; null when it can, or when there is none.</summary>
    public static IResult? Fault(string? key) => key is not null && (string.IsNullOrWhiteSpace(key) || key.Length > LongestKey)
        ? Problems.NotUnderstood("Idempotency-Key", key, $"a text of your own of at most {LongestKey} characters")
        : null;

    /// <summary>The number for this call, or the answer when its key was used for something else.</summary>
    /// <typeparam name="T">Kind of reference; keys of one kind are not those of another.</typeparam>
    /// <param name="party">For whom.</param>
    /// <param name="key">The key, or null.</param>
    /// <param name="wanted">What is wanted, without who types it: a colleague may repeat the call.</param>
    /// <param name="claim">Claims a new number.</param>
    /// <param name="ct">Ends the look-ups.</param>
    public async Task<(T? Reference, IResult? Refused)> Take<T>(
        Authority party, string? key, object wanted, Func<Task<T>> claim, CancellationToken ct)
        where T : class
    {
        if (key is null)
            return (await claim(), null);
        var ticket = await Take(new DocumentKey(Containers.Tickets, party.Code, Digest($"{typeof(T).Name}\n{key}")), Text(wanted), claim, ct);
        return ticket.Input == Digest(Text(wanted)) ? (ticket.Reference, null) : (null, Results.Problem(
            statusCode: StatusCodes.Status409Conflict, title: $"This Idempotency-Key was used for {ticket.Reference}, which is something else.",
            detail: "Use a new key for a new call."));
    }

    private async Task<Ticket<T>> Take<T>(DocumentKey at, string wanted, Func<Task<T>> claim, CancellationToken ct)
        where T : class
    {
        if (await documents.Read<Ticket<T>>(at, ct) is { Document: var known })
            return known;
        var ticket = new Ticket<T>(await claim(), Digest(wanted));
        return await documents.TryWrite(at, ticket, null, ct) is not null ? ticket : (await documents.Read<Ticket<T>>(at, ct))!.Document;
    }

    private static string Text(object wanted) => JsonSerializer.Serialize(wanted, wanted.GetType(), HubJson.Options);

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record Ticket<T>(T Reference, string Input);
}
