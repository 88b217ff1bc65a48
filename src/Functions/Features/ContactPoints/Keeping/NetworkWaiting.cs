using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Features.ContactPoints.Naming;
using MimFunctions.Features.ContactPoints.Reviewing;
using MimFunctions.Mechanism.Waiting;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.ContactPoints.Keeping;

/// <summary>
/// What waits for somebody of this network, for the home page: entries to prove, to confirm and to look at, and questions of the Presidency that the own state has
/// not answered. It says no more than the mails about it, and names numbers only (CP-23).
/// </summary>
internal sealed class NetworkWaiting(Entries entries, Campaigns campaigns, Arrangements arrangements, Reviews reviews, Switches switches) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct) =>
        [.. await Entries(who, now, ct), .. await Campaign(who, now, ct), .. await Review(who, now, ct)];

    private async Task<IReadOnlyList<WaitingItem>> Entries(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var own = AccessRules.PartiesOf(who, Permission.KeepContactPoints);
        if (own.Count == 0 || await switches.IsClassified(SwitchedPart.ContactList, ct))
            return [];
        List<WaitingItem> waiting = [];
        foreach (var party in own)
            waiting.AddRange((await entries.Of(party.State!, ct)).SelectMany(entry => Of(entry, now)));
        return waiting;
    }

    private static IEnumerable<WaitingItem> Of(ContactPointEntry entry, DateTimeOffset now)
    {
        if (entry.Pending is not null)
            yield return new WaitingItem(Say($"Contact points"), Say($"Waits for the proof of its mailbox"), ShowOwnContactPoints.Page, entry.Case);
        if (entry.StandingOn(LegalTime.DayOf(now, entry.State)) is EntryStanding.DueForConfirmation or EntryStanding.Unconfirmed)
            yield return new WaitingItem(Say($"Contact points"), Say($"Please confirm {entry.Case}"), ShowOwnContactPoints.Page).Until(entry.ConfirmedUntil!.Value, now, Authority.Of(entry.State));
        if (entry is { WithdrawnAt: null, Unreached.Count: > 0 })
            yield return new WaitingItem(Say($"Contact points"), Say($"Please check {entry.Number}"), ShowOwnContactPoints.Page);
    }

    private async Task<IReadOnlyList<WaitingItem>> Campaign(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var own = AccessRules.PartiesOf(who, Permission.KeepArrangements);
        if (own.Count == 0 || await switches.IsClassified(SwitchedPart.Overview, ct) || (await campaigns.All(ct)).FirstOrDefault(each => each.ClosedAt is null) is not { } open)
            return [];
        foreach (var party in own)
        {
            if (!open.IsAnswered(await arrangements.Of(party.State!, ct)))
                return [new WaitingItem(Say($"Contact points"), Say($"Questions to all states ({open.Id})"), ShowOwnArrangement.Page).Until(open.ClosesOn, now, Authority.Commission)];
        }

        return [];
    }

    private async Task<IReadOnlyList<WaitingItem>> Review(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var own = AccessRules.PartiesOf(who, Permission.AnswerReview);
        return own.Count == 0 ? [] :
        [
            .. from review in await reviews.All(ct)
               where review.ClosedAt is null && LegalTime.DayOf(now, Authority.Commission) <= review.ClosesOn && own.Any(party => review.Answers.All(answer => answer.State != party.State))
               select new WaitingItem(Say($"Contact points"), Say($"Five questions ({review.Id})"), Reviews.Page(review.Id)).Until(review.ClosesOn, now, Authority.Commission),
        ];
    }
}
