using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>What a state does with an entry of its own: only the state itself may (CP-2).</summary>
internal sealed class ChangeOwnEntry(Entries entries, TimeProvider clock)
{
    /// <summary>Goes on with the number when the caller may act for its state; by the number alone, so that others don't learn whether there is such an entry.</summary>
    public static async Task<IResult> As(string reference, Caller caller, Func<ContactPointNumber, Task<IResult>> then, CancellationToken ct) =>
        ContactPointNumber.Parse(reference) is not { } number
            ? EntryProblems.NoNumber(reference)
            : await caller.Check(Permission.KeepContactPoints, Authority.Of(number.State), ct) ?? await then(number);

    /// <summary>What a button sends: it has no body, but the page's form must be the hub's own.</summary>
    public static Task<IResult> Pressed(HttpRequest call, Settings settings, Func<Task<IResult>> then) =>
        OwnOrigin.Sent(call, settings.PublicUrl) ? then() : Task.FromResult(PostedBody.Foreign());

    /// <summary>Changes an entry and shows it as it stands then; again changes nothing.</summary>
    public async Task<IResult> Change(
        HttpRequest call, ContactPointNumber number, Func<ContactPointEntry, CaseDecision<ContactPointEntry>> decide, CancellationToken ct) =>
        await entries.Change(number, decide, ct) switch
        {
            null => EntryProblems.Unknown(number),
            { Decision: CaseDecision<ContactPointEntry>.Refused { Why: var why } } => PostedBody.Refused(call, why),
            { Stands: var stands } => Shown(call, stands),
        };

    /// <summary>The entry as its own state sees it; a browser is led back to the page.</summary>
    public IResult Shown(HttpRequest call, ContactPointEntry entry) =>
        call.HasFormContentType ? new SeeOther(ShowOwnContactPoints.Page) : NetworkFrame.Json(OwnEntry.Of(entry, clock.GetUtcNow()));
}
