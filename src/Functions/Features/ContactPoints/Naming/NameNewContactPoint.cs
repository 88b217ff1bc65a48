using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary><c>POST /api/contact-points</c>: names a contact point of the own state (CP-2). Its mailbox gets a code.</summary>
internal sealed class NameNewContactPoint : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points", Name).Takes<EntryBody>(EntryBody.Example, EntryBody.Needed).Produces<OwnEntry>(StatusCodes.Status201Created)
        .Refuses(StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Name(
        HttpRequest call, Caller caller, Entries entries, Numbers numbers, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<EntryBody, Authority>(call, settings, EntryBody.Of, caller.Acting(Permission.KeepContactPoints, ct), async (body, party) =>
        {
            var (details, state) = (body.Details(), party.State!);
            if (EntryRules.Check(details, null, await entries.Of(state, ct)) is { Count: > 0 } why)
                return PostedBody.Refused(call, why);
            var number = new ContactPointNumber(state, await numbers.ClaimRunning(ContactPointNumber.Series, state.Code, ct));
            var made = await entries.Create(NameContactPoint.First(number, details, clock.GetUtcNow()), ct);
            return call.HasFormContentType ? new SeeOther(ShowOwnContactPoints.Page) : NetworkFrame.Json(OwnEntry.Of(made, clock.GetUtcNow()), StatusCodes.Status201Created);
        });
}

/// <summary><c>POST /api/contact-points/{reference}/changes</c>: says anew what a contact point of the own state is (CP-2). A mailbox that is not proven yet gets a code.</summary>
internal sealed class ChangeContactPoint : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points/{reference}/changes", Change).Takes<EntryBody>(EntryBody.Example, EntryBody.Needed).Produces<OwnEntry>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Change(
        string reference, HttpRequest call, Caller caller, Entries entries, ChangeOwnEntry change, Settings settings, TimeProvider clock, CancellationToken ct) =>
        ChangeOwnEntry.As(reference, caller, number => PostedBody.Read(call, settings, EntryBody.Of, async body =>
        {
            var details = body.Details();
            if (EntryRules.Check(details, number, await entries.Of(number.State, ct)) is { Count: > 0 } why)
                return PostedBody.Refused(call, why);
            return await change.Change(call, number, entry => NameContactPoint.Decide(entry, details, clock.GetUtcNow(), clock.GetUtcNow()), ct);
        }), ct);
}
