using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>
/// <c>POST /api/contact-points/{reference}/…</c>: <c>code</c> proves the mailbox, <c>new-code</c> has another one sent, <c>confirmation</c> stands for the entry
/// as it is, <c>withdrawal</c> ends it; by its own state only (CP-2). <c>unreached</c> says that it was not reached by a channel, by whoever reads the directory (CP-32).
/// </summary>
internal sealed class KeepOwnEntry : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/contact-points/{reference}/code", Prove).Takes<CodeBody>("""{ "code": "K7QF-2M9X" }""", "code").Produces<OwnEntry>()
            .Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.KeepContactPoints);
        api.MapPost("/contact-points/{reference}/new-code", Renew).Produces<OwnEntry>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.KeepContactPoints);
        api.MapPost("/contact-points/{reference}/confirmation", Confirm).Produces<OwnEntry>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.KeepContactPoints);
        api.MapPost("/contact-points/{reference}/withdrawal", Withdraw).Produces<OwnEntry>().Needs(Permission.KeepContactPoints);
        api.MapPost("/contact-points/{reference}/unreached", NotReached).Takes<ChannelNotReached>("""{ "channel": "telephone" }""", "channel")
            .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.ReadContactPoints);
    }

    private static Task<IResult> Prove(
        string reference, HttpRequest call, Caller caller, Entries entries, MailboxCodes codes, OwnEntryDesk desk, Settings settings, CancellationToken ct) =>
        PostedBody.Read(call, settings, form => new CodeBody(form.Text("code")), body => desk.As(reference, caller, async number =>
        {
            if (await entries.Find(number, ct) is null)
                return EntryProblems.Unknown(number);
            if (await entries.Prove(number, entry => codes.IsRight(entry, body.Code ?? ""), ct) is { } why)
                return PostedBody.Refused(call, [why]);
            return desk.Shown(call, (await entries.Find(number, ct))!);
        }, ct));

    private static Task<IResult> Renew(
        string reference, HttpRequest call, Caller caller, OwnEntryDesk desk, Settings settings, TimeProvider clock, CancellationToken ct) =>
        Pressed(call, settings, () => desk.As(reference, caller, number => desk.Change(call, number, entry => ProveMailbox.Renew(entry, clock.GetUtcNow()), ct), ct));

    private static Task<IResult> Confirm(
        string reference, HttpRequest call, Caller caller, OwnEntryDesk desk, Settings settings, TimeProvider clock, CancellationToken ct) =>
        Pressed(call, settings, () => desk.As(
            reference, caller, number => desk.Change(call, number, entry => KeepEntry.Confirm(entry, caller.Principal.Id, clock.GetUtcNow()), ct), ct));

    private static Task<IResult> Withdraw(
        string reference, HttpRequest call, Caller caller, OwnEntryDesk desk, Settings settings, TimeProvider clock, CancellationToken ct) =>
        Pressed(call, settings, () => desk.As(
            reference, caller, number => desk.Change(call, number, entry => KeepEntry.Withdraw(entry, caller.Principal.Id, clock.GetUtcNow()), ct), ct));

    private static Task<IResult> NotReached(string reference, HttpRequest call, Entries entries, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.Read(call, settings, form => new ChannelNotReached(form.Option<ContactChannel>("channel")), async body =>
        {
            if (ContactPointNumber.Parse(reference) is not { } number)
                return EntryProblems.NoNumber(reference);
            if (body.Channel is not { } channel)
                return Problems.NotUnderstood("channel", null, "a channel of the entry, such as telephone");
            return await entries.Change(number, entry => KeepEntry.NotReached(entry, channel, clock.GetUtcNow()), ct) switch
            {
                null => EntryProblems.Unknown(number),
                { Decision: CaseDecision<ContactPointEntry>.Refused { Why: var why } } => PostedBody.Refused(call, why),
                _ => call.HasFormContentType ? new SeeOther("/api/contact-points?format=html") : Results.NoContent(),
            };
        });

    // A button has no body; the page's form must be the hub's own.
    private static Task<IResult> Pressed(HttpRequest call, Settings settings, Func<Task<IResult>> then) => OwnOrigin.Sent(call, settings.PublicUrl)
        ? then()
        : Task.FromResult(PostedBody.Foreign());

    /// <param name="Code">The code that came to the mailbox, however it is typed.</param>
    private sealed record CodeBody(string? Code);

    /// <param name="Channel">The channel by which nobody was reached.</param>
    private sealed record ChannelNotReached(ContactChannel? Channel);
}
