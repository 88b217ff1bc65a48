using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary><c>POST /api/contact-points/{reference}/code</c>: the own state gives the code that was sent to a mailbox (CP-4).</summary>
internal sealed class ProveContactMailbox : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points/{reference}/code", Prove).Takes<CodeBody>("""{ "code": "K7QF-2M9X" }""", "code").Produces<OwnEntry>()
        .Refuses(StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Prove(
        string reference, HttpRequest call, Caller caller, Entries entries, MailboxCodes codes, ChangeOwnEntry change, Settings settings, CancellationToken ct) =>
        ChangeOwnEntry.As(reference, caller, number => PostedBody.Read(call, settings, form => new CodeBody(form.Text("code")), async body =>
        {
            if (await entries.Find(number, ct) is null)
                return EntryProblems.Unknown(number);
            if (await entries.Prove(number, entry => codes.IsRight(entry, body.Code ?? ""), ct) is { } why)
                return PostedBody.Refused(call, [why]);
            return change.Shown(call, (await entries.Find(number, ct))!);
        }), ct);

    /// <param name="Code">The code that came to the mailbox, however it is typed.</param>
    private sealed record CodeBody(string? Code);
}

/// <summary><c>POST /api/contact-points/{reference}/new-code</c>: has another code sent; the one before no longer holds.</summary>
internal sealed class SendNewContactCode : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points/{reference}/new-code", Renew).Produces<OwnEntry>().Refuses(StatusCodes.Status409Conflict).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Renew(
        string reference, HttpRequest call, Caller caller, ChangeOwnEntry change, Settings settings, TimeProvider clock, CancellationToken ct) =>
        ChangeOwnEntry.Pressed(call, settings, () => ChangeOwnEntry.As(reference, caller, number => change.Change(call, number, entry => ProveMailbox.Renew(entry, clock.GetUtcNow()), ct), ct));
}

/// <summary><c>POST /api/contact-points/{reference}/confirmation</c>: the own state stands for an entry as it is (CP-30).</summary>
internal sealed class ConfirmContactPoint : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points/{reference}/confirmation", Confirm).Produces<OwnEntry>().Refuses(StatusCodes.Status409Conflict).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Confirm(
        string reference, HttpRequest call, Caller caller, ChangeOwnEntry change, Settings settings, TimeProvider clock, CancellationToken ct) =>
        ChangeOwnEntry.Pressed(call, settings, () => ChangeOwnEntry.As(
            reference, caller, number => change.Change(call, number, entry => KeepEntry.Confirm(entry, caller.Principal.Id, clock.GetUtcNow()), ct), ct));
}

/// <summary><c>POST /api/contact-points/{reference}/withdrawal</c>: the own state ends an entry; a name in it is erased at once.</summary>
internal sealed class WithdrawContactPoint : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points/{reference}/withdrawal", Withdraw).Produces<OwnEntry>().UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Withdraw(
        string reference, HttpRequest call, Caller caller, ChangeOwnEntry change, Settings settings, TimeProvider clock, CancellationToken ct) =>
        ChangeOwnEntry.Pressed(call, settings, () => ChangeOwnEntry.As(
            reference, caller, number => change.Change(call, number, entry => KeepEntry.Withdraw(entry, caller.Principal.Id, clock.GetUtcNow()), ct), ct));
}

/// <summary><c>POST /api/contact-points/{reference}/unreached</c>: an entry was not reached by a channel; its state is told, and not by whom (CP-32).</summary>
internal sealed class ReportContactUnreached : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points/{reference}/unreached", NotReached).Takes<ChannelNotReached>("""{ "channel": "telephone" }""", "channel")
        .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.ReadContactPoints);

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

    /// <param name="Channel">The channel by which nobody was reached.</param>
    private sealed record ChannelNotReached(ContactChannel? Channel);
}
