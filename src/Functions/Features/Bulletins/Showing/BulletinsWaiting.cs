using MimFunctions.Domain.Access;
using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Bulletins.Showing;

/// <summary>The drafts that wait for a person: own items can be amended still, or it can be issued. And the newest that were issued.</summary>
internal sealed class BulletinsWaiting(BulletinStore bulletins) : IWaits, ITellsNews
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var amending = AccessRules.PartiesOf(who, Permission.AmendBulletin);
        return amending.Count == 0 ? [] : [.. (await bulletins.All(ct)).Where(bulletin => bulletin is { Issue: null, IsWhole: true }).SelectMany(bulletin => Of(bulletin, who, amending, now))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct) => AccessRules.Allows(who, Permission.ReadBulletins)
        ? [.. (await bulletins.All(ct)).Where(bulletin => bulletin.Issue is not null).Take(most)
            .Select(bulletin => new NewsItem(Say($"Bulletin"), Say(BulletinWords.Titled(bulletin)), Spoken.Language, $"/bulletins/{bulletin.Quarter}", Say($"{Authority.Commission}"), bulletin.Issue!.At))]
        : [];

    private static IEnumerable<WaitingItem> Of(QuarterlyBulletin bulletin, Principal who, IReadOnlyList<Authority> amending, DateTimeOffset now)
    {
        var isOpen = LegalTime.DayOf(now, Authority.Commission) <= bulletin.AmendUntil;
        if (isOpen && bulletin.Items.Count(item => amending.Contains(item.From)) is var own and > 0)
            yield return new WaitingItem(Say($"Bulletin items you may amend"), Say(BulletinWords.Titled(bulletin)), $"/bulletins/{bulletin.Quarter}", Say(BulletinWords.Counted(own)))
                .Until(bulletin.AmendUntil, now, Authority.Commission);
        if (!isOpen && AccessRules.Allows(who, Permission.IssueBulletin))
            yield return new WaitingItem(Say($"Bulletins to issue"), Say(BulletinWords.Titled(bulletin)), $"/bulletins/{bulletin.Quarter}");
    }
}
