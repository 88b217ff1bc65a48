using System.Text.Json;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Operating;

/// <summary>Counts the mails that are not with their carrier.</summary>
internal sealed class MailsWaiting(IDocumentStore documents, TimeProvider clock)
{
    private const int MostReasons = 5;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private static readonly string[] Kinds =
    [
        nameof(MailStatus.Claimed), nameof(MailStatus.Deferred), nameof(MailStatus.Bounced), nameof(MailStatus.Dead), nameof(MailStatus.NoLongerListed),
    ];

    /// <summary>By how far they are; without those of which there are none.</summary>
    public async Task<IReadOnlyList<WaitingMails>> Count(CancellationToken ct)
    {
        List<WaitingMails> lines = [];
        foreach (var kind in Kinds)
        {
            if (await Of(kind, ct) is [_, ..] mails)
                lines.Add(Line(mails));
        }

        return lines;
    }

    private ValueTask<List<MailRecord>> Of(string kind, CancellationToken ct) => documents.Query<MailRecord>(
        new DocumentQuery(Containers.Mails)
        {
            Where = [new Condition("status.kind", Comparison.Equal, JsonNamingPolicy.CamelCase.ConvertName(kind))],
            Limit = Tally.Most + 1,
        },
        ct).Select(found => found.Document).ToListAsync(ct);

    private WaitingMails Line(List<MailRecord> mails) => new(
        mails[0].Status.Word,
        Tally.Of(mails.Count),
        mails.Count(mail => clock.GetUtcNow() - mail.Status.When < Week),
        mails.Min(mail => mail.Since),
        [
            .. mails.Select(mail => mail.Status.Reason).OfType<string>().CountBy(why => why)
                .OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal).Take(MostReasons)
                .Select(reason => new Reason(reason.Key, reason.Value)),
        ]);
}
