using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Classified;

/// <summary>The two switches as they stand.</summary>
internal sealed class Switches(CaseStore<NetworkSwitch> cases, TimeProvider clock)
{
    /// <summary>Where the switch of this name is; null when the text is none.</summary>
    public static DocumentKey? KeyOf(string text) => text.StartsWith(NetworkSwitch.Series, StringComparison.Ordinal) ? ContactPointKeys.Switch(text) : null;

    /// <summary>The switch.</summary>
    public async Task<NetworkSwitch> Find(SwitchedPart what, CancellationToken ct) =>
        await cases.Find(ContactPointKeys.Switch(NetworkSwitch.Name(what)), ct) ?? NetworkSwitch.Unset(what, clock.GetUtcNow());

    /// <summary>Whether the hub must not hold this part.</summary>
    public async Task<bool> IsClassified(SwitchedPart what, CancellationToken ct) => (await Find(what, ct)).Value == SwitchValue.Classified;

    /// <summary>Sets it.</summary>
    public async Task<(CaseDecision<NetworkSwitch> Decision, NetworkSwitch Stands)> Set(
        SwitchedPart what, SwitchSetting setting, IReadOnlyList<ContactPointNumber> entries, CancellationToken ct) => (await cases.Change(
            ContactPointKeys.Switch(NetworkSwitch.Name(what)), stands => stands.Set(setting, entries), decision => (decision as CaseDecision<NetworkSwitch>.Changed)?.Next, ct,
            NetworkSwitch.Unset(what, clock.GetUtcNow())))!.Value;

    /// <summary>It was emptied: the message is struck off.</summary>
    public Task Emptied(SwitchedPart what, string message, CancellationToken ct) => cases.Change(
        ContactPointKeys.Switch(NetworkSwitch.Name(what)),
        stands => stands.Outbox.Messages.Any(owed => owed.Id == message) ? stands with { EmptiedAt = clock.GetUtcNow(), Outbox = stands.Outbox.Replace(message, clock.GetUtcNow(), []) } : null,
        next => next, ct);

    /// <summary>What stands in the place of what is classified; null while it is not.</summary>
    public async Task<IResult?> Stub(SwitchedPart what, CancellationToken ct)
    {
        var stands = await Find(what, ct);
        return stands.Value != SwitchValue.Classified ? null : Results.Problem(
            statusCode: StatusCodes.Status410Gone, title: "This is kept on a classified system.",
            detail: $"The hub has erased it. Ask {stands.Settings[^1].AskWhom ?? "the Presidency"}; delete what you exported or printed.");
    }
}

/// <summary>How an endpoint says that it shows or takes what may be classified.</summary>
internal static class SwitchConventions
{
    /// <summary>Once this part is classified the endpoint answers with the stub alone (CP-21).</summary>
    public static RouteHandlerBuilder UnlessClassified(this RouteHandlerBuilder endpoint, SwitchedPart what) => endpoint.AddEndpointFilter(async (call, next) =>
        await call.HttpContext.RequestServices.GetRequiredService<Switches>().Stub(what, call.HttpContext.RequestAborted) is { } stub ? stub : await next(call));
}
